#pragma once

#include <QAbstractButton>

namespace bitdepth {

/// A large button with an icon, a name and a line that says what happens.
class CardButton : public QAbstractButton {
    Q_OBJECT
public:
    CardButton(const QString& icon, QWidget* parent = nullptr);

    void setDescription(const QString& description);
    void setPrimary(bool primary)
    {
        m_primary = primary;
    } ///< filled with the highlight colour: the one to press first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont titleFont() const;
    void paintFrame(QPainter& painter) const;

    QString m_iconName;
    QString m_description;
    bool m_primary = false;
};

} // namespace bitdepth
