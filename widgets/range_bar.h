#pragma once

#include "widgets/tensor_view.h"
#include <QWidget>

class QComboBox;
class QLabel;

namespace bitdepth {

/// Two parts of an error as lengths of one bar.
class ErrorSplit : public QWidget {
    Q_OBJECT
public:
    explicit ErrorSplit(QWidget* parent = nullptr);

    void setError(const RangeError& error);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RangeError m_error;
};

/// The line below a histogram: how the clipping range is chosen, what each way would give, and the error of
/// the present range, rounding and clipping apart.
class RangeBar : public QWidget {
    Q_OBJECT
public:
    explicit RangeBar(QWidget* parent = nullptr);

    /// @p tensor: as it is; no encoding or no probe: nothing can be chosen.
    void setTensor(const ShownTensor& tensor);
    void setChoices(const std::vector<RangeChoice>& choices);
    /// The range while it is dragged, or as it is.
    void showRange(const Range& range, const RangeError& error, bool isMoved);
    void clear();

signals:
    void methodChosen(const bitdepth::RangeMethod& method);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMethods();
    void retranslate();

    QComboBox* m_methods;
    QLabel* m_sqnr;
    QLabel* m_rounding;
    ErrorSplit* m_split;
    QLabel* m_clipping;
    RangeMethod m_present;
    double m_signal = 0;
    std::vector<RangeChoice> m_choices;
};

} // namespace bitdepth
