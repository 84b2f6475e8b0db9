#pragma once

#include "app/background_job.h"
#include "widgets/graph_picture.h"
#include <QObject>

namespace bitdepth {

class Document;

/// Lays the document's network out in the background, and anew when it is wanted the other way round.
class GraphController : public QObject {
    Q_OBJECT

public:
    explicit GraphController(Document& document, QObject* parent = nullptr);

    void setFlow(Flow flow);
    bool isBusy() const { return m_job.isRunning(); }

signals:
    /// Null while there is no model.
    void ready(const bitdepth::GraphPicturePtr& picture);

private:
    void draw();

    Document& m_document;
    BackgroundJob m_job;
    Flow m_flow = Flow::LeftToRight;
};

} // namespace bitdepth
