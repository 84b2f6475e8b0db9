#pragma once

#include "app/background_job.h"
#include "engine/cost/recipe_costs.h"
#include <QObject>

namespace bitdepth {

class Document;

using CostsPtr = std::shared_ptr<const Costs>;

/// Tells after every edit what the recipe costs, as far as that is known without running the model. Computed
/// in the background, since very large networks take longer than a frame.
class CostController : public QObject {
    Q_OBJECT

public:
    explicit CostController(Document& document, QObject* parent = nullptr);

    bool isBusy() const { return m_job.isRunning(); }

signals:
    /// Of the present recipe, and of the float model beside it; both null while there is no model.
    void ready(const bitdepth::CostsPtr& costs, const bitdepth::CostsPtr& floatCosts);

private:
    struct Engine; ///< used by the job alone

    void changeModel();
    void update();

    Document& m_document;
    std::shared_ptr<Engine> m_engine;
    BackgroundJob m_job;
};

} // namespace bitdepth
