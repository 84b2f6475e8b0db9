#pragma once

#include "widgets/palette.h"
#include <QStyledItemDelegate>

namespace bitdepth {

/// Draws a figure over a bar as long as its share of the greatest: full where it was measured, hatched where
/// it is an estimate, with the mark of where it comes from at the end.
class ShareBarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Roles {
        int share;    ///< double, 0 ... 1
        int measured; ///< bool
        int mark;     ///< QString
    };
    ShareBarDelegate(const Roles& roles, Tone tone, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void drawBar(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const;

    Roles m_roles;
    Tone m_tone;
};

} // namespace bitdepth
