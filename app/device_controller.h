#pragma once

#include "app/background_job.h"
#include "app/cost_controller.h"
#include "engine/device/device_fit.h"
#include "engine/device/device_profile.h"
#include <QObject>
#include <optional>

namespace bitdepth {

class DeviceBar;
class DeviceDemands;
class Document;

/// Whether the present recipe fits the chosen device, after every edit. The arena is laid out in the
/// background, since very large networks take longer than a frame.
class DeviceController : public QObject {
    Q_OBJECT

public:
    DeviceController(Document& document, CostController& costs, DeviceBar& bar, QObject* parent = nullptr);

    /// By its id; an unknown one means none.
    void choose(const QString& id);
    /// Nothing: none is chosen.
    const std::optional<DeviceProfile>& device() const { return m_device; }
    bool isBusy() const { return m_job.isRunning(); }

signals:
    void deviceChanged();

private:
    void update(const CostsPtr& costs);
    void showFit();

    Document& m_document;
    DeviceBar& m_bar;
    BackgroundJob m_job;
    ModelPtr m_model; ///< whose demands these are
    std::shared_ptr<const DeviceDemands> m_demands;
    std::optional<DeviceDemand> m_demand; ///< of the present recipe
    std::optional<DeviceProfile> m_device;
};

} // namespace bitdepth
