#pragma once

#include <QObject>

class QMainWindow;

namespace bitdepth {

class Document;
class Settings;
class Tour;

/// Leads a newcomer through the main window, at the first model ever opened and whenever it is asked for.
class GuidedTour : public QObject {
    Q_OBJECT

public:
    GuidedTour(QMainWindow& window, Document& document, Settings& settings);

    /// At once where a model is open; otherwise asks for the example and begins once it is there.
    void start();
    /// Begins with the next model that is opened, unless it was offered before.
    void offerOnce();

signals:
    void exampleWanted();

private:
    void modelOpened();
    void show();

    QMainWindow& m_window;
    Document& m_document;
    Settings& m_settings;
    Tour* m_tour;
    bool m_isAwaited = false; ///< by the next model
};

} // namespace bitdepth
