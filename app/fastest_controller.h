#pragma once

#include "app/background_job.h"
#include "app/document.h"

namespace bitdepth {

/// Measures in the background which layers run faster in integers on this machine, and makes that the
/// document's recipe: what the preset *Fastest* means.
class FastestController : public QObject {
    Q_OBJECT

public:
    explicit FastestController(Document& document, QObject* parent = nullptr);

    /// What is missing for it is said by the job's failed().
    void measure();
    BackgroundJob& job() { return m_job; }

signals:
    /// Which layers stay float, and why.
    void chosen(const std::vector<bitdepth::Message>& notes);

private:
    Document& m_document;
    BackgroundJob m_job;
};

} // namespace bitdepth
