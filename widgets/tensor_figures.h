#pragma once

#include "widgets/tensor_view.h"
#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace bitdepth {

/// The numbers of a tensor, for beside or below its histogram: in as many columns as the width allows.
class TensorFigures : public QWidget {
    Q_OBJECT
public:
    explicit TensorFigures(QWidget* parent = nullptr);

    void setTensor(const ShownTensor& tensor);
    void clear();
    /// Where it has all the width it can use, so that a layout not made yet holds up nobody.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Figure {
        QLabel* name;
        QLabel* value;
    };

    void add(const QString& name, const QString& value, const QString& explanation);
    int columnsFor(int width) const;
    int widthOf(int columns) const;
    void arrange(int columns);
    void addDistribution(const ShownTensor& tensor);
    void addQuantization(const ShownTensor& tensor);

    QGridLayout* m_grid;
    std::vector<Figure> m_all;
    int m_columns = 0; ///< they are arranged in
};

} // namespace bitdepth
