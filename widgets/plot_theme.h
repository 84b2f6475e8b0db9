#pragma once

#include <qcustomplot.h>

namespace bitdepth {

/// Paints a plot in the colours of its widget's palette and the font of the application.
void themePlot(QCustomPlot& plot);

/// Tick labels that shorten large counts: "12 k".
class CountTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// The same on a logarithmic axis, where powers of ten carry a label.
class LogCountTicker : public QCPAxisTickerLog {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// On a logarithmic axis that may span less than a power of ten: 1, 2, 5, 10, 20 ... or finer.
class LogNumberTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// Tick labels as numbers for people, with a proper minus.
class NumberTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

} // namespace bitdepth
