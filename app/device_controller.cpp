#include "app/device_controller.h"

#include "app/device_demands.h"
#include "app/document.h"
#include "app/engine_text.h"
#include "widgets/device_bar.h"
#include <algorithm>

namespace bitdepth {

namespace {

/// What a job hands back: the demands are made by the first of them.
struct FoundDemand {
    std::shared_ptr<const DeviceDemands> demands;
    DeviceDemand demand;
};

} // namespace

DeviceController::DeviceController(Document& document, CostController& costs, DeviceBar& bar, QObject* parent)
    : QObject(parent), m_document(document), m_bar(bar)
{
    m_bar.setDevices(deviceProfiles());
    connect(&costs, &CostController::ready, this, [this](const CostsPtr& found) { update(found); });
    connect(&m_bar, &DeviceBar::deviceChosen, this, &DeviceController::choose);
}

void DeviceController::choose(const QString& id)
{
    const std::vector<DeviceProfile>& all = deviceProfiles();
    const auto found = std::find_if(
        all.begin(), all.end(), [&id](const DeviceProfile& device) { return toQString(device.id) == id; });
    m_device = found == all.end() ? std::nullopt : std::optional(*found);
    m_bar.setChosen(m_device ? id : QString());
    showFit();
    emit deviceChanged();
}

void DeviceController::update(const CostsPtr& costs)
{
    if (m_model != m_document.model()) {
        m_job.cancel();
        m_model = m_document.model();
        m_demands.reset();
        m_demand.reset();
        showFit();
    }
    if (!m_model || !costs)
        return;
    m_job.start(
        QString(),
        [model = m_model, known = m_demands, recipe = m_document.recipe(), costs](const JobControl& control) {
            const auto demands = known ? known : std::make_shared<const DeviceDemands>(model);
            control.throwIfStopped();
            return FoundDemand{demands, demands->demand(recipe, *costs)};
        },
        [this](const FoundDemand& found) {
            m_demands = found.demands;
            m_demand = found.demand;
            showFit();
        });
}

void DeviceController::showFit()
{
    m_bar.setFit(m_device && m_demand ? std::optional(fitOnDevice(std::span(&*m_demand, 1), *m_device))
                                      : std::nullopt);
}

} // namespace bitdepth
