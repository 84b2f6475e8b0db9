#include "app/graph_controller.h"

#include "app/document.h"

namespace bitdepth {

GraphController::GraphController(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::modelChanged, this, [this] {
        emit ready(nullptr); // what was drawn is of another model
        draw();
    });
}

void GraphController::setFlow(Flow flow)
{
    m_flow = flow;
    draw();
}

void GraphController::draw()
{
    m_job.cancel();
    if (!m_document.model())
        return;
    m_job.start(
        QString(),
        [model = m_document.model(), flow = m_flow](const JobControl& control) {
            GraphPicturePtr picture = drawGraph(model, outlineOf(*model), flow, control.stop);
            control.throwIfStopped();
            return picture;
        },
        [this](const GraphPicturePtr& picture) { emit ready(picture); });
}

} // namespace bitdepth
