#pragma once

#include "widgets/tensor_view.h"
#include <QWidget>

class QGridLayout;

namespace bitdepth {

/// The numbers of a tensor, beside its histogram.
class TensorFigures : public QWidget {
    Q_OBJECT
public:
    explicit TensorFigures(QWidget* parent = nullptr);

    void setTensor(const TensorView& tensor);
    void clear();

private:
    void add(const QString& name, const QString& value, const QString& explanation);
    void addGap();
    void addDistribution(const TensorView& tensor);
    void addQuantization(const TensorView& tensor);

    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace bitdepth
