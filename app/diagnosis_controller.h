#pragma once

#include "app/background_job.h"
#include "engine/recipe/recipe.h"
#include "engine/sensitivity/remedies.h"

namespace bitdepth {

class DiagnosisView;
class Document;

/// Finds out in the background which tensors make the present recipe lose accuracy, and applies the remedy
/// that is chosen.
class DiagnosisController : public QObject {
    Q_OBJECT

public:
    DiagnosisController(Document& document, DiagnosisView& view, QObject* parent = nullptr);

    /// What is missing for it is said by the job's failed().
    void diagnose();
    BackgroundJob& job() { return m_job; }

private:
    void forget();
    void apply(const Remedy& remedy);
    void showStale();

    Document& m_document;
    DiagnosisView& m_view;
    BackgroundJob m_job;
    Recipe m_recipe; ///< that was diagnosed
};

} // namespace bitdepth
