#pragma once

#include "widgets/palette.h"
#include <QRect>
#include <QString>
#include <QWidget>
#include <vector>

namespace bitdepth {

enum class LegendMark { Area, Line, Dots };

struct LegendEntry {
    Tone tone = Tone::Muted;
    LegendMark mark = LegendMark::Line;
    QString text;
    int series = -1; ///< at least 0: the colour of that series instead of a tone's
};

/// Says what the colours of a plot mean, with a remark where the picture needs one; on more than one line
/// where the room is narrow.
class PlotLegend : public QWidget {
    Q_OBJECT
public:
    explicit PlotLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries, const QString& remark = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int lineHeight() const;
    /// Where the entries and the remark stand, each with the mark before its text.
    std::vector<QRect> places(int width) const;
    void paintMark(QPainter& painter, const LegendEntry& entry, const QRect& place) const;

    std::vector<LegendEntry> m_entries;
    QString m_remark;
};

} // namespace bitdepth
