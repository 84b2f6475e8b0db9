#pragma once

#include "widgets/tensor_view.h"
#include <QWidget>

namespace bitdepth {

/// One line that says what the colours of the histogram mean, with a remark where the picture needs one.
class TensorLegend : public QWidget {
    Q_OBJECT
public:
    explicit TensorLegend(QWidget* parent = nullptr);

    void setTensor(const TensorView& tensor);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        int tone;
        bool line;
        QString text;
    };
    std::vector<Entry> m_entries;
    QString m_remark;
};

} // namespace bitdepth
