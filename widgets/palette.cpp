#include "widgets/palette.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace bitdepth {
namespace {

/// Okabe and Ito, "Color Universal Design" (2008): told apart by people with any kind of colour vision.
constexpr QRgb kOrange = 0xffe69f00;
constexpr QRgb kSkyBlue = 0xff56b4e9;
constexpr QRgb kBluishGreen = 0xff009e73;
constexpr QRgb kYellow = 0xfff0e442;
constexpr QRgb kBlue = 0xff0072b2;
constexpr QRgb kVermillion = 0xffd55e00;
constexpr QRgb kReddishPurple = 0xffcc79a7;

struct Shades {
    QRgb window, base, alternate, button, text, muted, highlight, link;
};

QPalette makePalette(const Shades& shades)
{
    QPalette palette(QColor(shades.button), QColor(shades.window));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(shades.text));
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.alternate));
    palette.setColor(QPalette::PlaceholderText, QColor(shades.muted));
    palette.setColor(QPalette::Highlight, QColor(shades.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(shades.link));
    palette.setColor(QPalette::LinkVisited, QColor(shades.link));
    palette.setColor(QPalette::BrightText, Qt::white);
    const QColor faint = blended(QColor(shades.muted), QColor(shades.window), 0.7);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blended(faint, QColor(shades.window), 0.4));
    return palette;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance of WCAG 2.1.
double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QRgb lightTone(Tone tone)
{
    switch (tone) {
    case Tone::Original:
        return kBlue;
    case Tone::Reconstructed:
        return kVermillion;
    case Tone::Clipping:
        return 0xffa13c78;
    case Tone::Grid:
        return 0xff7a828c;
    case Tone::Good:
        return 0xff00734f;
    case Tone::Warning:
        return 0xff855600;
    case Tone::Bad:
        return 0xffb34400;
    case Tone::Muted:
        return 0xff59626d;
    case Tone::Line:
        return 0xffd5d9df;
    }
    return kBlue;
}

QRgb darkTone(Tone tone)
{
    switch (tone) {
    case Tone::Original:
        return kSkyBlue;
    case Tone::Reconstructed:
        return kOrange;
    case Tone::Clipping:
        return kReddishPurple;
    case Tone::Grid:
        return 0xff8a929c;
    case Tone::Good:
        return 0xff3cc79c;
    case Tone::Warning:
        return 0xfff0b030;
    case Tone::Bad:
        return 0xffff8f57;
    case Tone::Muted:
        return 0xffa3abb5;
    case Tone::Line:
        return 0xff3a4048;
    }
    return kSkyBlue;
}

} // namespace

QPalette lightPalette()
{
    return makePalette(
        {0xfff4f5f7, 0xffffffff, 0xfff6f8fa, 0xffeceef1, 0xff1a1e23, 0xff5f6873, 0xff0068a3, 0xff00619a});
}

QPalette darkPalette()
{
    return makePalette(
        {0xff21252a, 0xff181b1f, 0xff1e2227, 0xff2d3238, 0xffe4e7eb, 0xff9aa3ad, 0xff1f6aa5, 0xff6cbcf0});
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    return QColor(isDark(palette) ? darkTone(tone) : lightTone(tone));
}

QColor seriesColor(int index, const QPalette& palette)
{
    static constexpr std::array<QRgb, 8> kLight = {kBlue,      kVermillion, kBluishGreen, 0xffa13c78,
                                                   0xffb07a00, 0xff2f8fc4,  0xff6b5b95,   0xff59626d};
    static constexpr std::array<QRgb, 8> kDark = {kSkyBlue, kOrange,     kBluishGreen, kReddishPurple,
                                                  kYellow,  kVermillion, 0xffa99bd6,   0xffa3abb5};
    const auto& colors = isDark(palette) ? kDark : kLight;
    return QColor(colors[static_cast<size_t>(std::max(index, 0)) % colors.size()]);
}

QColor bitsColor(int bits, const QPalette& palette)
{
    if (bits > 16)
        return isDark(palette) ? QColor(0xff4a515a) : QColor(0xffdfe3e8);
    static constexpr std::array<QRgb, 4> kStops = {kVermillion, kOrange, kBluishGreen,
                                                   kBlue}; // 2, 4, 8, 16 bits
    const double position = std::clamp(std::log2(std::max(bits, 2)) - 1, 0.0, 3.0);
    const auto stop = std::min(static_cast<size_t>(position), kStops.size() - 2);
    return blended(QColor(kStops[stop + 1]), QColor(kStops[stop]), position - static_cast<double>(stop));
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor textOn(const QColor& background)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(black, background) > contrastRatio(white, background) ? black : white;
}

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace bitdepth
