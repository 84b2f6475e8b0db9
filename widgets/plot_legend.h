#pragma once

#include "widgets/palette.h"
#include <QString>
#include <QWidget>
#include <vector>

namespace bitdepth {

enum class LegendMark { Area, Line, Dots };

struct LegendEntry {
    Tone tone = Tone::Muted;
    LegendMark mark = LegendMark::Line;
    QString text;
};

/// One line that says what the colours of a plot mean, with a remark where the picture needs one.
class PlotLegend : public QWidget {
    Q_OBJECT
public:
    explicit PlotLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries, const QString& remark = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter, const LegendEntry& entry, int x) const;

    std::vector<LegendEntry> m_entries;
    QString m_remark;
};

} // namespace bitdepth
