#pragma once

#include "engine/device/device_fit.h"
#include "engine/device/device_profile.h"
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;

namespace bitdepth {

class BudgetBar;

/// The device a model is meant for: a choice, how full its flash and RAM would be, and the verdict, which is
/// an estimate and says so.
///
/// Object names: "deviceBar" (this), "deviceBox", "flashBar", "ramBar", "deviceVerdict".
class DeviceBar : public QWidget {
    Q_OBJECT
public:
    explicit DeviceBar(QWidget* parent = nullptr);

    void setDevices(std::vector<DeviceProfile> devices);
    void setChosen(const QString& id); ///< empty: none; says nothing
    /// Of the present recipe on the chosen device; nothing: not known yet.
    void setFit(const std::optional<DeviceFit>& fit);

signals:
    void deviceChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFit();
    void fillBox();
    void retranslate();
    QString explanation() const;

    QLabel* m_label;
    QComboBox* m_box;
    BudgetBar* m_flash;
    BudgetBar* m_ram;
    QLabel* m_verdict;
    std::vector<DeviceProfile> m_devices;
    std::optional<DeviceFit> m_fit;
};

} // namespace bitdepth
