#include "widgets/format_delegate.h"
#include "widgets/layer_table_model.h"
#include "widgets/palette.h"
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace bitdepth {
namespace {

constexpr int kBadgeWidth = 26;
constexpr int kGap = 7;

QString nameOf(const Format& format) { return QString::fromStdString(std::string(format.name)); }

QComboBox* formatList(QWidget* parent, Target target)
{
    auto* list = new QComboBox(parent);
    list->setObjectName(QStringLiteral("formatEditor"));
    list->setAccessibleName(FormatDelegate::tr("Format"));
    for (const Format& format : offeredFormats(target)) {
        list->addItem(formatText(format), nameOf(format));
        list->setItemData(list->count() - 1, formatExplanation(format), Qt::ToolTipRole);
    }
    list->setMaxVisibleItems(list->count());
    return list;
}

} // namespace

void paintBitsBadge(QPainter& painter, const QRectF& rect, int bits, const QPalette& palette)
{
    const QColor color = bitsColor(bits, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, 4, 4);
    QFont font = painter.font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.88);
    painter.setFont(font);
    painter.setPen(textOn(color));
    painter.drawText(rect, Qt::AlignCenter, QLocale().toString(bits));
    painter.restore();
}

FormatDelegate::FormatDelegate(Target target, QObject* parent) : QStyledItemDelegate(parent), m_target(target)
{}

void FormatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QRect inside = cell.rect.adjusted(8, 0, -6, 0);
    painter->save();
    painter->setFont(cell.font);
    const double height = std::min(inside.height() - 6, cell.fontMetrics.height() + 2);
    paintBitsBadge(*painter,
                   QRectF(inside.left(), inside.center().y() + 0.5 - height / 2, kBadgeWidth, height),
                   index.data(LayerTableModel::BitsRole).toInt(), cell.palette);
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect textRect = inside.adjusted(kBadgeWidth + kGap, 0, 0, 0);
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, textRect.width()));
    painter->restore();
}

QSize FormatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(8 + kBadgeWidth + kGap + 10, 0);
}

QWidget* FormatDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    QComboBox* list = formatList(parent, m_target);
    auto* self = const_cast<FormatDelegate*>(this); // signals of a delegate are sent while it makes an editor
    connect(list, &QComboBox::activated, self, [self, list] {
        if (!list->isVisibleTo(list->parentWidget()))
            return; // the view closed it meanwhile
        emit self->commitData(list);
        emit self->closeEditor(list);
    });
    QTimer::singleShot(0, list, &QComboBox::showPopup);
    return list;
}

void FormatDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* list = static_cast<QComboBox*>(editor);
    list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
}

void FormatDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

void FormatDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), editor->sizeHint().width()));
    if (const QWidget* viewport = editor->parentWidget(); viewport && rect.right() > viewport->width())
        rect.moveRight(viewport->width() - 1);
    editor->setGeometry(rect);
}

} // namespace bitdepth
