#pragma once

#include "widgets/graph_colors.h"
#include <QWidget>

namespace bitdepth {

/// A row of colours with what each stands for; what does not fit is left out from the end.
class GraphLegend : public QWidget {
    Q_OBJECT
public:
    explicit GraphLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<ColorMeaning> entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(const ColorMeaning& entry) const;

    std::vector<ColorMeaning> m_entries;
};

} // namespace bitdepth
