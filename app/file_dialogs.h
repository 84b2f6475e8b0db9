#pragma once

#include <QString>

class QWidget;

namespace bitdepth {

enum class SaveAnswer { Save, Discard, Cancel };
enum class MissingAnswer { Choose, GoOn, Cancel };

/// Everything the program asks a person in a box of its own. Tests answer in its place.
class FileDialogs {
public:
    virtual ~FileDialogs() = default;

    // Each gives an empty text where the person thought better of it.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& folder,
                             const QString& filters);
    virtual QString openFolder(QWidget* parent, const QString& title, const QString& folder);
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& proposal,
                             const QString& filters);
    virtual SaveAnswer askToSave(QWidget* parent, const QString& question);
    /// What to do about a file that is not there, or not as it was. @param goOn what it means to go on all the
    /// same; empty: one cannot
    virtual MissingAnswer askForMissing(QWidget* parent, const QString& sentence, const QString& goOn);
};

} // namespace bitdepth
