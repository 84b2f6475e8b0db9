#pragma once

#include <QStyledItemDelegate>

namespace bitdepth {

/// Paints a bit pattern ("0 1000 101": sign, exponent, mantissa; "10000101": an integer) as a row of cells,
/// each field in its colour.
class BitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Colours of sign, exponent and mantissa; of an integer's bits that of the mantissa.
    enum Field { Sign, Exponent, Mantissa };
    static QColor fieldColor(Field field, const QPalette& palette);
};

} // namespace bitdepth
