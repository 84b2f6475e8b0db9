#include "widgets/welcome_page.h"
#include "widgets/card_button.h"
#include "widgets/palette.h"
#include "widgets/themed_icon.h"
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <cmath>

namespace bitdepth {
namespace {

constexpr int kMostRecent = 8;
constexpr int kPageWidth = 860;
constexpr int kLogoSize = 72;
constexpr int kTitleHeight = 26;
constexpr int kRecentIndent = 8;

QLabel* sectionTitle()
{
    auto* label = new QLabel;
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// The folder of @p path as people write it.
QString folderText(const QString& path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    return folder.startsWith(home) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_subtitle(new QLabel),
      m_startTitle(sectionTitle()),
      m_recentTitle(sectionTitle()),
      m_dropHint(new QLabel),
      m_open(new CardButton(QStringLiteral("open"))),
      m_residual(new CardButton(QStringLiteral("layers"))),
      m_depthwise(new CardButton(QStringLiteral("example"))),
      m_clear(new QPushButton),
      m_recentList(new QVBoxLayout)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAutoFillBackground(true);
    auto* page = new QWidget;
    page->setMaximumWidth(kPageWidth);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addWidget(buildStart(), 11);
    columns->addWidget(buildRecent(), 9);
    auto* inner = new QVBoxLayout(page);
    inner->setSpacing(28);
    inner->addWidget(buildHeading());
    inner->addLayout(columns);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setForegroundRole(QPalette::PlaceholderText);
    inner->addWidget(m_dropHint);

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(page, 100);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_open, &QAbstractButton::clicked, this, &WelcomePage::openRequested);
    connect(m_residual, &QAbstractButton::clicked, this,
            [this] { emit exampleRequested(QStringLiteral("residual")); });
    connect(m_depthwise, &QAbstractButton::clicked, this,
            [this] { emit exampleRequested(QStringLiteral("depthwise")); });
    connect(m_clear, &QAbstractButton::clicked, this, &WelcomePage::clearRecentRequested);
    retranslate();
}

QWidget* WelcomePage::buildHeading()
{
    auto* logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(QSize(kLogoSize, kLogoSize), devicePixelRatioF()));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 2.3);
    font.setBold(true);
    m_title->setFont(font);
    QFont smaller = m_subtitle->font();
    smaller.setPointSizeF(smaller.pointSizeF() * 1.15);
    m_subtitle->setFont(smaller);
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* heading = new QWidget;
    auto* layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(logo, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return heading;
}

QWidget* WelcomePage::buildStart()
{
    m_open->setObjectName(QStringLiteral("welcomeOpen"));
    m_residual->setObjectName(QStringLiteral("exampleResidual"));
    m_depthwise->setObjectName(QStringLiteral("exampleDepthwise"));
    m_open->setPrimary(true);
    auto* start = new QWidget;
    auto* layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_startTitle->setFixedHeight(kTitleHeight);
    layout->addWidget(m_startTitle);
    for (CardButton* button : {m_open, m_residual, m_depthwise})
        layout->addWidget(button);
    layout->addStretch(1);
    return start;
}

QWidget* WelcomePage::buildRecent()
{
    m_clear->setObjectName(QStringLiteral("clearRecent"));
    m_clear->setFlat(true);
    m_clear->setFixedHeight(kTitleHeight);
    auto* top = new QHBoxLayout;
    m_recentTitle->setIndent(kRecentIndent);
    m_recentTitle->setFixedHeight(kTitleHeight);
    top->addWidget(m_recentTitle, 1);
    top->addWidget(m_clear);
    auto* recent = new QWidget;
    auto* layout = new QVBoxLayout(recent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(top);
    m_recentList->setSpacing(2);
    layout->addLayout(m_recentList);
    layout->addStretch(1);
    return recent;
}

void WelcomePage::setRecentFiles(const QStringList& paths)
{
    m_recent = paths.mid(0, kMostRecent);
    fillRecent();
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem* item = m_recentList->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be the button whose click brought us here
        delete item;
    }
    for (int i = 0; i < m_recent.size(); ++i)
        addRecent(i, m_recent[i]);
    m_clear->setVisible(!m_recent.isEmpty());
    if (!m_recent.isEmpty())
        return;
    auto* none = new QLabel(tr("Models you open will be listed here."));
    none->setWordWrap(true);
    none->setIndent(kRecentIndent);
    none->setForegroundRole(QPalette::PlaceholderText);
    m_recentList->addWidget(none);
}

void WelcomePage::addRecent(int number, const QString& path)
{
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("recent%1").arg(number));
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setToolTip(QDir::toNativeSeparators(path));
    button->setAccessibleName(tr("Open %1").arg(QFileInfo(path).fileName()));
    auto* name = new QLabel(QFileInfo(path).fileName());
    auto* folder = new QLabel(fontMetrics().elidedText(folderText(path), Qt::ElideMiddle, 300));
    folder->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(button);
    layout->setContentsMargins(kRecentIndent, 5, kRecentIndent, 5);
    layout->setSpacing(0);
    for (QLabel* label : {name, folder}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    button->setMinimumHeight(layout->sizeHint().height());
    connect(button, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
    m_recentList->addWidget(button);
}

void WelcomePage::setDropActive(bool active)
{
    m_dropActive = active;
    retranslate();
    update();
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// A bell curve and the staircase that a quantizer makes of it, faint, along the lower edge.
void WelcomePage::paintCurve(QPainter& painter) const
{
    const double w = width();
    const int words = m_dropHint->mapTo(this, QPoint(0, m_dropHint->height())).y();
    const double top = std::max<double>(height() - 170, words + 28);
    if (top > height())
        return;
    const auto bell = [&](double x) {
        const double z = (x / w - 0.5) * 5.2;
        return height() - (height() - top) * std::exp(-z * z / 2);
    };
    QPainterPath curve(QPointF(0, height()));
    QPainterPath stairs(QPointF(0, height()));
    constexpr int kSteps = 32;
    for (int i = 0; i <= 200; ++i)
        curve.lineTo(w * i / 200, bell(w * i / 200));
    for (int i = 0; i < kSteps; ++i) {
        const double y = bell(w * (i + 0.5) / kSteps);
        stairs.lineTo(w * i / kSteps, y);
        stairs.lineTo(w * (i + 1) / kSteps, y);
    }
    stairs.lineTo(w, height());
    const QColor window = palette().color(QPalette::Window);
    painter.fillPath(stairs, blended(toneColor(Tone::Original, palette()), window, 0.06));
    painter.setPen(QPen(blended(toneColor(Tone::Reconstructed, palette()), window, 0.22), 1.5));
    painter.drawPath(curve);
}

void WelcomePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter);
    if (!m_dropActive)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(12, 12, -12, -12), 14, 14);
}

void WelcomePage::retranslate()
{
    m_title->setText(QStringLiteral("Bitdepth"));
    m_subtitle->setText(
        tr("See what the numbers of a neural network look like, decide how many bits each layer "
           "deserves, and know at once what that costs."));
    m_startTitle->setText(tr("Start"));
    m_recentTitle->setText(tr("Recent"));
    m_open->setText(tr("Open a model…"));
    m_open->setDescription(tr("An ONNX file of your own (%1)")
                               .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    m_residual->setText(tr("Example: residual network"));
    m_residual->setDescription(tr("Sturdy: 8 bits cost it next to nothing"));
    m_depthwise->setText(tr("Example: depthwise network"));
    m_depthwise->setDescription(tr("Delicate: its channels want scales of their own"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Forgets the files listed here."));
    m_dropHint->setText(m_dropActive
                            ? tr("Let go to open it.")
                            : tr("or drop a model, a folder of samples or a recipe anywhere in this window"));
    fillRecent();
}

} // namespace bitdepth
