#include "widgets/formatting.h"
#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

namespace bitdepth {
namespace {

struct Formatting {
    Q_DECLARE_TR_FUNCTIONS(Formatting)
};

constexpr double kLeastMilliseconds = 0.995; ///< less is written in microseconds

/// With the minus of typography in place of the hyphen.
QString signedText(QString text)
{
    const QString minus = QLocale().negativeSign();
    return text.replace(minus, QChar(0x2212));
}

/// Three significant digits and no more than @p decimals behind the point.
QString shortNumber(double value, int decimals = 2)
{
    const double magnitude = std::abs(value);
    const int wanted = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2;
    return QLocale().toString(value, 'f', std::min(wanted, decimals));
}

} // namespace

QString bytesText(int64_t bytes)
{
    static constexpr std::array kUnits = {
        QT_TRANSLATE_NOOP("Formatting", "KiB"), QT_TRANSLATE_NOOP("Formatting", "MiB"),
        QT_TRANSLATE_NOOP("Formatting", "GiB"), QT_TRANSLATE_NOOP("Formatting", "TiB")};
    if (bytes < 1024)
        return Formatting::tr("%1 B").arg(bytes);
    double amount = static_cast<double>(bytes) / 1024;
    size_t unit = 0;
    for (; amount >= 1024 && unit + 1 < kUnits.size(); ++unit)
        amount /= 1024;
    return shortNumber(amount) + QChar(QChar::Nbsp) + Formatting::tr(kUnits[unit]);
}

QString exactBytesText(int64_t bytes)
{
    return Formatting::tr("%1 bytes").arg(QLocale().toString(static_cast<qlonglong>(bytes)));
}

QString countText(int64_t count)
{
    const auto value = static_cast<double>(count);
    if (count < 10'000)
        return exactCountText(count);
    if (count < 1'000'000)
        return Formatting::tr("%1 k", "thousand").arg(shortNumber(value / 1e3, 1));
    if (count < 1'000'000'000)
        return Formatting::tr("%1 M", "million").arg(shortNumber(value / 1e6));
    return Formatting::tr("%1 G", "thousand million").arg(shortNumber(value / 1e9));
}

QString exactCountText(int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

QString percentText(double share, int decimals)
{
    if (std::isnan(share))
        return {};
    const QString number = signedText(QLocale().toString(share * 100, 'f', decimals));
    return Formatting::tr("%1 %", "percent").arg(number);
}

QString pointsText(double difference)
{
    if (std::isnan(difference))
        return {};
    const double points = difference * 100;
    if (std::abs(points) < 0.05)
        return Formatting::tr("±0.0 points").replace(QLatin1String("0.0"), QLocale().toString(0.0, 'f', 1));
    const QString sign = points > 0 ? QStringLiteral("+") : QString();
    return Formatting::tr("%1 points", "percentage points")
        .arg(sign + signedText(QLocale().toString(points, 'f', 1)));
}

QString decibelText(double dB)
{
    if (std::isnan(dB))
        return {};
    if (std::isinf(dB))
        return dB > 0 ? Formatting::tr("exact", "no quantization noise")
                      : Formatting::tr("lost", "only noise");
    return Formatting::tr("%1 dB").arg(signedText(QLocale().toString(dB, 'f', 1)));
}

QString millisecondsRangeText(double low, double high, double median)
{
    const double unit = median < kLeastMilliseconds ? 1000 : 1;
    const int decimals = unit > 1 ? 0 : 2;
    return shortNumber(low * unit, decimals) + QStringLiteral("–") + shortNumber(high * unit, decimals);
}

QString millisecondsText(double ms)
{
    if (ms < kLeastMilliseconds)
        return Formatting::tr("%1 µs").arg(shortNumber(ms * 1000, 0));
    return Formatting::tr("%1 ms").arg(shortNumber(ms));
}

QString numberText(double value)
{
    if (!std::isfinite(value))
        return std::isnan(value) ? QStringLiteral("NaN")
               : value > 0       ? QStringLiteral("∞")
                                 : QStringLiteral("−∞");
    if (value == 0)
        return QStringLiteral("0");
    const double magnitude = std::abs(value);
    const bool plain = magnitude >= 1e-4 && magnitude < 1e6;
    if (!plain)
        return signedText(QLocale().toString(value, 'e', 2));
    return signedText(QLocale().toString(value, 'g', 4));
}

QString relativeText(double value, double reference)
{
    if (!(value > 0) || !(reference > 0))
        return {};
    const double factor = reference / value;
    if (std::abs(factor - 1) < 0.005)
        return Formatting::tr("same as float");
    if (factor > 1)
        return Formatting::tr("÷ %1", "so many times smaller").arg(shortNumber(factor));
    return Formatting::tr("× %1", "so many times larger").arg(shortNumber(1 / factor));
}

QString timeText(std::chrono::seconds time)
{
    const auto seconds = static_cast<qlonglong>(std::max<int64_t>(time.count(), 0));
    if (seconds < 60)
        return Formatting::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return Formatting::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Formatting::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

} // namespace bitdepth
