#pragma once

#include <QColor>
#include <QPalette>

namespace bitdepth {

/// The program's own light and dark palettes, made for the Fusion style. All text in them has a contrast
/// of 4.5:1 or more.
QPalette lightPalette();
QPalette darkPalette();

bool isDark(const QPalette& palette);

/// What a colour stands for; every view asks for it by this name, so that one thing has one colour
/// everywhere.
enum class Tone {
    Original,      ///< values of the float model
    Reconstructed, ///< the same values after quantizing
    Clipping,      ///< borders of the clipping range and what lies outside
    Grid,          ///< representable values
    Good,          ///< better than float, or enough
    Warning,       ///< look here
    Bad,           ///< worse, or an error
    Muted,         ///< secondary text: still 4.5:1 on the base colour
    Line,          ///< hairlines between parts
};

/// @p tone for the palette; colours are the colour-blind safe ones of Okabe and Ito (2008), darkened or
/// lightened until they can be read on the palette's base colour.
QColor toneColor(Tone tone, const QPalette& palette);

/// Colour of a candidate or a series by its number: repeats after eight.
QColor seriesColor(int index, const QPalette& palette);

/// Background of the badge that shows how many bits a number takes: from few (warm) to many (cool); 32 is
/// grey.
QColor bitsColor(int bits, const QPalette& palette);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 ... 21.
double contrastRatio(const QColor& a, const QColor& b);

/// Black or white, whichever can be read better on @p background.
QColor textOn(const QColor& background);

/// @p share of @p over laid on @p under.
QColor blended(const QColor& over, const QColor& under, double share);

} // namespace bitdepth
