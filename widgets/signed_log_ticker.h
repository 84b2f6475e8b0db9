#pragma once

#include "widgets/signed_log.h"
#include <qcustomplot.h>

namespace bitdepth {

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
