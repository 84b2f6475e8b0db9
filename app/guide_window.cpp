#include "app/guide_window.h"

#include "app/example.h"
#include "widgets/palette.h"
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextStream>
#include <QTextTable>
#include <QVBoxLayout>

namespace bitdepth {

namespace {

constexpr const char* kPages[] = {"index",         "first-model", "histogram",    "network",
                                  "choosing-bits", "repairs",     "comparing",    "search",
                                  "devices",       "export",      "command-line", "glossary"};

constexpr int kCellPadding = 6;
constexpr int kAboveHeading = 16;

/// In the language of the window where the page was translated, else in English.
QString pagePath(const QString& page)
{
    const QString folder = sharedFiles(QStringLiteral("guide")) + QLatin1Char('/');
    const QString file = page + QStringLiteral(".md");
    const QString name = QLocale().name(); // "zh_CN"
    for (const QString& language : {name, name.section(QLatin1Char('_'), 0, 0)}) {
        const QString path = folder + language + QLatin1Char('/') + file;
        if (QFile::exists(path))
            return path;
    }
    return folder + file;
}

/// What stands behind the first "# " of a page.
QString headingOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    const QString line = QTextStream(&file).readLine();
    return line.startsWith(QLatin1String("# ")) ? line.mid(2) : line;
}

/// Pictures no wider than the text; one that was not made for this build leaves no trace.
class GuideText : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QUrl whole = source().resolved(name);
        QImage picture(whole.toLocalFile());
        if (picture.isNull())
            return QImage(1, 1, QImage::Format_Mono);
        const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
        return picture.width() > room ? picture.scaledToWidth(std::max(room, 1), Qt::SmoothTransformation)
                                      : picture;
    }
};

/// Markdown says nothing of how a table looks; as it comes, every cell has a box of its own.
void setTables(QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellSpacing(0);
        format.setBorderBrush(toneColor(Tone::Line, QApplication::palette()));
        format.setCellPadding(kCellPadding);
        format.setTopMargin(kCellPadding);
        format.setBottomMargin(kAboveHeading);
        table->setFormat(format);
    }
}

void setHeadings(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() < 2)
            continue;
        format.setTopMargin(kAboveHeading);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QDialog(parent, Qt::Window), m_pages(new QListWidget), m_text(new GuideText)
{
    setObjectName(QStringLiteral("guideWindow"));
    resize(980, 680);
    m_pages->setObjectName(QStringLiteral("guidePages"));
    m_pages->setSpacing(3);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(20);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_pages);
    splitter->addWidget(m_text);
    splitter->setSizes({230, 750});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &GuideWindow::pageShown);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_text, &QTextBrowser::backward);
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, m_text,
            &QTextBrowser::forward);
    retranslate();
}

void GuideWindow::fillPages()
{
    const QSignalBlocker blocker(m_pages);
    m_pages->clear();
    for (const char* page : kPages) {
        const QString name = QLatin1String(page);
        auto* item = new QListWidgetItem(headingOf(pagePath(name)), m_pages);
        item->setData(Qt::UserRole, name);
        if (name == m_page) // else the list takes its first row as soon as it has the focus
            m_pages->setCurrentItem(item);
    }
}

void GuideWindow::showPage(const QString& page)
{
    if (!QFile::exists(pagePath(page))) {
        m_text->setPlainText(tr("The guide is missing: %1 is not there. Install the program again.")
                                 .arg(QDir::toNativeSeparators(pagePath(page))));
        return;
    }
    const QUrl url = QUrl::fromLocalFile(pagePath(page));
    if (m_text->source() != url)
        m_text->setSource(url, QTextDocument::MarkdownResource);
}

/// A link leads to another page too, so the list follows the text.
void GuideWindow::pageShown(const QUrl& shown)
{
    setTables(*m_text->document());
    setHeadings(*m_text->document());
    m_page = QFileInfo(shown.path()).completeBaseName();
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == m_page && m_pages->currentRow() != row)
            m_pages->setCurrentRow(row);
    }
}

void GuideWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("User guide"));
    m_pages->setAccessibleName(tr("Pages of the guide"));
    m_text->setAccessibleName(tr("Page of the guide"));
    fillPages();
    showPage(m_page);
}

} // namespace bitdepth
