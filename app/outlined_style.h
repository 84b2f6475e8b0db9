#pragma once

#include <QProxyStyle>

namespace bitdepth {

/// Fusion, with the edges of what can be filled in or ticked drawn so that they stand out from the window in
/// light and dark: contrast of at least 3 (WCAG 2.1, 1.4.11). Tables, lists and canvases with the focus get a
/// frame.
class OutlinedStyle : public QProxyStyle {
public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;

private:
    bool drawMenuButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
};

} // namespace bitdepth
