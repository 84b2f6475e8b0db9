#pragma once

#include "app/background_job.h"
#include "app/inbox.h"
#include "engine/device/device_profile.h"
#include "engine/evaluation/evaluation.h"
#include "engine/search/search_state.h"
#include "widgets/frontier_view.h"

namespace bitdepth {

class Document;

/// Searches the frontier in the background, and lets the dial walk along it: the document's recipe becomes
/// the point it stands on. A search that was stopped goes on where it was as long as nothing else is asked
/// for.
class SearchController : public QObject {
    Q_OBJECT

public:
    SearchController(Document& document, FrontierView& view, QObject* parent = nullptr);

    /// What is missing for it is said by the job's failed().
    void search();
    /// Nothing: none is chosen.
    void setDevice(const std::optional<DeviceProfile>& device);
    BackgroundJob& job() { return m_job; }
    /// Walks to a point of the frontier.
    void choose(int point);

signals:
    /// The points as they are expected to be, the smallest first, and which one the recipe is (-1: none).
    void frontierChanged(const std::vector<bitdepth::EvaluationPtr>& points, int current);
    /// A point is to be pinned, so it has to be evaluated.
    void evaluationWanted();

private:
    void forget();
    void wishChanged();
    void takePoints();
    void showFrontier();
    void followRecipe();
    void pin();
    void pinOnceEvaluated();
    SearchRequest request() const;

    Document& m_document;
    FrontierView& m_view;
    BackgroundJob m_job;
    QTimer m_arrivals;
    std::optional<DeviceProfile> m_device;
    std::shared_ptr<Inbox<SearchPointPtr>> m_inbox;
    std::shared_ptr<SearchState> m_state; ///< the job's alone while it runs
    FrontierWish m_wish;                  ///< that the state was searched with
    std::vector<SearchPointPtr> m_points; ///< all, in the order they were found
    bool m_isDone = false;
    std::optional<Recipe> m_pinWanted;
};

/// What is expected of a point, drawn and compared as an evaluation; its metric is the float model's less the
/// loss that is expected.
EvaluationPtr expectedEvaluation(const SearchPoint& point, const Evaluation& floatModel);

} // namespace bitdepth
