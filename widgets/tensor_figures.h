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

    void setTensor(const ShownTensor& tensor);
    void clear();

private:
    void add(const QString& name, const QString& value, const QString& explanation);
    void addGap();
    void addDistribution(const ShownTensor& tensor);
    void addQuantization(const ShownTensor& tensor);

    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace bitdepth
