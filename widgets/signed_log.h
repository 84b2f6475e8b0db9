#pragma once

#include "engine/statistics/channel_figures.h"
#include <qcustomplot.h>

namespace bitdepth {

/// Powers of ten on both sides of zero: even up to about @p unit, logarithmic beyond.
struct SignedLog {
    double unit = 0; ///< 0: values stay as they are

    double map(double value) const;
    double value(double place) const; ///< what map() brings there
};

/// One in which the narrowest channel is still seen beside the widest.
SignedLog signedLogFor(const ChannelFigures& figures);

/// Ticks at zero and powers of ten on an axis of places.
class SignedLogTicker : public QCPAxisTicker {
public:
    explicit SignedLogTicker(const SignedLog& scale) : m_scale(scale) {}

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    SignedLog m_scale;
};

} // namespace bitdepth
