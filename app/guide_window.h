#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace bitdepth {

/// The user guide, a page for each task, read from the files beside the program.
///
/// Object names: "guideWindow" (this), "guidePages", "guideText".
class GuideWindow : public QDialog {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget* parent = nullptr);

    /// Shows a page by its file's name without ending: "histogram".
    void showPage(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillPages();
    void pageShown(const QUrl& page);
    void retranslate();

    QListWidget* m_pages;
    QTextBrowser* m_text;
    QString m_page = QStringLiteral("index"); ///< shown
};

} // namespace bitdepth
