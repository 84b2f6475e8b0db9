#pragma once

#include <QStyledItemDelegate>

namespace bitdepth {

/// Draws a figure with the small mark behind it that says where it comes from, and a dot of the row's colour
/// before a name.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bitdepth
