#pragma once

#include "app/file_dialogs.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/theme.h"
#include "tests/journeys/waiting.h"
#include <QAction>
#include <QQueue>
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

namespace bitdepth {

/// Answers in a person's place what it was told to answer, in that order; asked more often, it cancels.
class PreparedAnswers : public FileDialogs {
public:
    QString openFile(QWidget*, const QString&, const QString&, const QString&) override { return nextPath(); }
    QString openFolder(QWidget*, const QString&, const QString&) override { return nextPath(); }
    QString saveFile(QWidget*, const QString&, const QString& proposal, const QString&) override
    {
        lastProposal = proposal;
        return nextPath();
    }
    SaveAnswer askToSave(QWidget*, const QString&) override
    {
        ++saveQuestions;
        return saveAnswer;
    }

    MissingAnswer askForMissing(QWidget*, const QString& sentence, const QString&) override
    {
        lastSentence = sentence;
        return missingAnswer;
    }

    QQueue<QString> paths;
    MissingAnswer missingAnswer = MissingAnswer::Cancel;
    QString lastSentence;
    SaveAnswer saveAnswer = SaveAnswer::Discard;
    int saveQuestions = 0;
    QString lastProposal;

private:
    QString nextPath() { return paths.isEmpty() ? QString() : paths.dequeue(); }
};

/// The real window with settings of its own, driven by object names.
class Journey {
public:
    /// @param place folder for its settings and files; empty: one of its own, removed at the end
    explicit Journey(const QString& place = {});
    ~Journey();

    MainWindow& window() { return *m_window; }
    Document& document() { return m_window->document(); }
    PreparedAnswers& answers() { return m_answers; }
    Settings& settings() { return *m_settings; }
    Theme& theme() { return m_theme; }
    Language& language() { return m_language; }
    QString folder() const { return m_path; }
    QString file(const QString& name) const { return m_path + QLatin1Char('/') + name; }

    /// Closes the window and opens a new one with the same settings.
    void restart();

    template <typename T>
    T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s in the window.", name);
        return found;
    }
    void trigger(const char* action) { find<QAction>(action)->trigger(); }
    QString message() const; ///< of the message bar; empty: none

    bool openExample(const QString& id = QStringLiteral("residual"));
    /// Lets @p path fall on the window.
    void drop(const QString& path);
    bool waitForIdle();
    bool waitForMessage();
    bool waitForEvaluation();
    /// Sets the format of a layer's weights in the table, as its editor does.
    void setWeightFormat(int row, const QString& format);
    QVariant layerCell(int row, int column, int role) const;

private:
    void open();

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    PreparedAnswers m_answers;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bitdepth
