#include "widgets/number_inspector.h"
#include "engine/numeric/float_codec.h"
#include "widgets/bit_delegate.h"
#include "widgets/course_formula_text.h"
#include "widgets/elided_label.h"
#include "widgets/format_text.h"
#include "widgets/formatting.h"
#include "widgets/histogram_bins.h"
#include "widgets/number_line.h"
#include "widgets/table_actions.h"
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace bitdepth {
namespace {

enum Column { FormatColumn, BitsColumn, ValueColumn, ErrorColumn, ColumnCount };

constexpr double kUsualSteps = 10;
constexpr int kStepsCharacters = 16; ///< what the box for them takes

constexpr const char* kFloats[] = {"float32", "float16", "bfloat16", "fp8-e4m3", "fp8-e5m2", "fp4-e2m1"};

QTableWidgetItem* itemOf(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

NumberInspector::NumberInspector(QWidget* parent)
    : QWidget(parent),
      m_prompt(new QLabel),
      m_entry(new QLineEdit),
      m_below(new QToolButton),
      m_above(new QToolButton),
      m_neighbours(new ElidedLabel),
      m_table(new QTableWidget),
      m_line(new NumberLine),
      m_steps(new QDoubleSpinBox)
{
    setObjectName(QStringLiteral("numberInspector"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    buildSteps();
    layout->addWidget(buildEntry());
    layout->addWidget(m_line);
    buildTable();
    layout->addWidget(m_table, 1);
    connect(m_entry, &QLineEdit::editingFinished, this, &NumberInspector::readEntry);
    connect(m_line, &NumberLine::valuePicked, this, &NumberInspector::pick);
    connect(m_below, &QToolButton::clicked, this, [this] { goToNeighbour(false); });
    connect(m_above, &QToolButton::clicked, this, [this] { goToNeighbour(true); });
    retranslate();
    clear();
}

QWidget* NumberInspector::buildEntry()
{
    m_entry->setObjectName(QStringLiteral("inspectedValue"));
    m_entry->setMaximumWidth(16 * fontMetrics().averageCharWidth());
    m_prompt->setBuddy(m_entry);
    m_below->setArrowType(Qt::LeftArrow);
    m_above->setArrowType(Qt::RightArrow);
    m_neighbours->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_prompt, m_below, m_entry, m_above})
        layout->addWidget(part);
    layout->addWidget(m_neighbours, 1);
    layout->addWidget(m_steps);
    return row;
}

void NumberInspector::buildSteps()
{
    m_steps->setObjectName(QStringLiteral("stepsPerUnit"));
    m_steps->setRange(0.01, 1e6);
    m_steps->setValue(kUsualSteps);
    m_steps->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_steps->setFixedWidth(kStepsCharacters * fontMetrics().averageCharWidth());
    connect(m_steps, &QDoubleSpinBox::valueChanged, this, &NumberInspector::refresh);
}

void NumberInspector::buildTable()
{
    m_table->setObjectName(QStringLiteral("bitTable"));
    m_table->setColumnCount(ColumnCount);
    m_table->setItemDelegateForColumn(BitsColumn, new BitDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BitsColumn, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addTableActions(*m_table, QStringLiteral("bits"), Qt::DisplayRole);
}

void NumberInspector::setTensor(const ShownTensor& tensor)
{
    m_encoding.reset();
    if (tensor.encoding && !tensor.encoding->format.isFloat32() && !tensor.encoding->scales.empty())
        m_encoding = tensor.encoding;
    m_compression.reset();
    if (tensor.kind == TensorKind::Weights)
        m_compression = {float(tensor.histogram.min), float(tensor.histogram.max)};
    m_shown = {double(tensor.histogram.min), double(tensor.histogram.max)};
    if (m_encoding && m_encoding->format.bits <= 16) {
        const Range clipping = clippingRange(*m_encoding);
        const double most = 2 * (m_shown.high - m_shown.low);
        m_shown.low = std::min(m_shown.low, std::max(clipping.low, m_shown.low - most));
        m_shown.high = std::max(m_shown.high, std::min(clipping.high, m_shown.high + most));
    }
    if (!m_isChosen) // a value worth looking at: off the grid, and well inside
        m_value = m_shown.low + (m_shown.high - m_shown.low) * 0.7;
    refresh();
}

void NumberInspector::clear()
{
    m_encoding.reset();
    m_compression.reset();
    m_shown = {-1, 1};
    refresh();
}

void NumberInspector::setValue(double value)
{
    m_isChosen = true;
    m_value = value;
    refresh();
}

/// The one scale of the tensor, or of its first channel: then the row says so.
std::optional<ScaleOffset> NumberInspector::scale() const
{
    return m_encoding ? std::optional(m_encoding->scales.front()) : std::nullopt;
}

void NumberInspector::readEntry()
{
    bool isNumber = false;
    double value = QLocale().toDouble(m_entry->text(), &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(m_entry->text(), &isNumber);
    if (isNumber && std::isfinite(static_cast<float>(value)))
        pick(value);
    else
        refresh(); // what it was
}

void NumberInspector::pick(double value)
{
    if (value == m_value)
        return;
    setValue(value);
    emit valueChanged(value);
}

void NumberInspector::goToNeighbour(bool above)
{
    const auto value = static_cast<float>(m_value);
    const StoredNumber stored = m_encoding ? storedNumber(value, *scale(), m_encoding->format)
                                           : storedNumber(value, formatNamed("float16"));
    const std::optional<double> next = above ? stored.above : stored.below;
    pick(next.value_or(stored.value));
}

void NumberInspector::refresh()
{
    m_entry->setText(QLocale().toString(m_value, 'g', 7));
    m_table->setRowCount(0);
    const auto value = static_cast<float>(m_value);
    if (m_encoding) {
        const QString name = QString::fromUtf8(m_encoding->format.name.data(),
                                               static_cast<qsizetype>(m_encoding->format.name.size()));
        const bool isOne = m_encoding->scales.size() == 1;
        addStored(isOne ? tr("%1, this tensor").arg(name) : tr("%1, channel 0").arg(name),
                  storedNumber(value, *scale(), m_encoding->format));
    }
    for (const char* name : kFloats)
        addStored(QLatin1String(name), storedNumber(value, formatNamed(name)));
    addCourseFormulas();
    m_line->setScale(m_shown, scale(), m_encoding ? m_encoding->format : Format());
    m_line->setValue(m_value);
    showNeighbours();
}

void NumberInspector::addStored(const QString& name, const StoredNumber& stored)
{
    const auto bits = bitPattern(stored.bits, stored.format);
    QString code =
        QStringLiteral("0x%1").arg(stored.bits, (stored.format.bits + 3) / 4, 16, QLatin1Char('0'));
    if (stored.format.isInteger())
        code = tr("code %1").arg(stored.code);
    addRow(name, QString::fromStdString(bits), stored.value,
           tr("%1, stored as %2").arg(formatExplanation(stored.format), code));
}

void NumberInspector::addCourseFormulas()
{
    const auto add = [this](const CourseFormulaText& text) {
        addRow(text.name, text.bits, text.value, text.explanation);
    };
    if (m_compression)
        add(compressedText(m_value, *m_compression));
    add(steppedText(m_value, m_steps->value()));
}

void NumberInspector::addRow(const QString& name, const QString& bits, double value, const QString& toolTip)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, FormatColumn, itemOf(name));
    m_table->setItem(row, BitsColumn, itemOf(bits));
    m_table->setItem(row, ValueColumn, itemOf(QLocale().toString(value, 'g', 7)));
    m_table->setItem(row, ErrorColumn, itemOf(numberText(value - m_value)));
    for (int column = 0; column < ColumnCount; ++column)
        m_table->item(row, column)->setToolTip(toolTip);
}

void NumberInspector::showNeighbours()
{
    const auto show = [this](const QString& text) {
        m_neighbours->showText(text); // whole in the tooltip, where the room is narrow
        m_neighbours->setToolTip(
            text + QLatin1Char('\n') +
            tr("The representable value below, the one that comes back, and the one above."));
    };
    if (!m_encoding) {
        show(tr("float32: the tensor has no grid"));
        return;
    }
    const StoredNumber stored = storedNumber(static_cast<float>(m_value), *scale(), m_encoding->format);
    const auto text = [](const std::optional<double>& value) {
        return value ? numberText(*value) : QStringLiteral("–");
    };
    show(tr("grid: %1 | %2 | %3", "value below, stored value, value above")
             .arg(text(stored.below), numberText(stored.value), text(stored.above)));
}

void NumberInspector::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NumberInspector::retranslate()
{
    m_prompt->setText(tr("&Value"));
    m_entry->setAccessibleName(tr("Value to look at"));
    m_entry->setToolTip(tr("Type a number, or click one in the histogram or on the line below."));
    m_below->setToolTip(tr("To the next smaller representable value"));
    m_below->setAccessibleName(m_below->toolTip());
    m_above->setToolTip(tr("To the next larger representable value"));
    m_above->setAccessibleName(m_above->toolTip());
    m_steps->setSuffix(QLatin1Char(' ') + tr("steps", "per unit"));
    m_steps->setAccessibleName(tr("Steps per unit"));
    m_steps->setToolTip(
        tr("Of the step quantizer round(x × step) / step in the table: how many steps lie between "
           "0 and 1. 10 rounds to tenths."));
    m_line->setAccessibleName(tr("Number line: the value, its code, and the value that comes back"));
    m_line->setToolTip(tr("Above, the real numbers; below, the codes. Click or drag to pick a value, arrow "
                          "keys go from one representable value to the next."));
    m_table->setAccessibleName(tr("Bits of the value"));
    m_table->setHorizontalHeaderLabels(
        {tr("Format"), tr("Bits: sign, exponent, mantissa"), tr("Back"), tr("Error")});
    refresh();
}

} // namespace bitdepth
