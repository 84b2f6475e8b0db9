#pragma once

#include "widgets/format_text.h"
#include <QStyledItemDelegate>

namespace bitdepth {

/// Shows a format as a badge with its bits and its name, and edits it with a list of formats.
class FormatDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    FormatDelegate(Target target, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    Target m_target;
};

/// A rounded badge with the number of bits in the colour of bitsColor().
void paintBitsBadge(QPainter& painter, const QRectF& rect, int bits, const QPalette& palette);

} // namespace bitdepth
