#pragma once

#include "engine/numeric/encoding.h"
#include "engine/numeric/stored_number.h"
#include <QWidget>
#include <optional>

namespace bitdepth {

/// The picture that introductions draw: the line of real numbers above, the line of codes below, an arrow
/// from a value down to its code, and one back up to the value that the code stands for. A click or a drag on
/// the upper line picks a value, arrow keys go to the neighbours on the grid.
class NumberLine : public QWidget {
    Q_OBJECT
public:
    explicit NumberLine(QWidget* parent = nullptr);

    /// @param shown the stretch of the upper line; @param scale of the quantizer; empty: there are no codes
    void setScale(const Range& shown, const std::optional<ScaleOffset>& scale, const Format& format);
    void setValue(double value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void valuePicked(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double pixel(double value) const;
    double codePixel(double code) const;
    void paintUpper(QPainter& painter) const;
    void paintLower(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintArrows(QPainter& painter) const;
    void pick(double x);

    Range m_shown{-1, 1};
    std::optional<ScaleOffset> m_scale;
    Format m_format;
    double m_value = 0;
};

} // namespace bitdepth
