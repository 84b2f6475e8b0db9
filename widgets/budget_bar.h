#pragma once

#include "engine/device/device_fit.h"
#include <QWidget>

namespace bitdepth {

/// How much of a limited thing is taken: a bar that fills, warns when it is nearly full and turns red when
/// more is wanted than there is.
class BudgetBar : public QWidget {
    Q_OBJECT
public:
    explicit BudgetBar(QWidget* parent = nullptr);

    void setTitle(const QString& title); ///< "Flash"
    /// @param isKnown false: more is needed than is said
    void setBudget(const Budget& budget, bool isKnown = true);
    bool isOver() const { return !m_budget.fits(); }
    QString text() const; ///< "Flash 412 KiB of 1 MiB"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor fillColor() const;

    QString m_title;
    Budget m_budget;
    bool m_isKnown = true;
};

} // namespace bitdepth
