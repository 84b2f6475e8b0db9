#pragma once

#include <QColor>
#include <QPalette>

namespace bitdepth {

/// @p color, drawn nearer to the text's as far as letters in it need that to be read on the window and on its
/// pages: contrast of at least 4.5 (WCAG 2.1, 1.4.3).
QColor readableColor(const QColor& color, const QPalette& palette);

} // namespace bitdepth
