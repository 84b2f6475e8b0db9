#pragma once

#include "app/background_job.h"
#include "engine/numeric/quantizer.h"
#include "engine/statistics/tensor_statistics.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bitdepth {

class Document;
struct Layer;

using LayerDecibels = std::vector<std::pair<std::string, double>>; ///< by layer name

/// What can be said of every layer's weights without running the model: their statistics, and the
/// signal-to-noise ratio under the present recipe. Computed in the background, small layers some at a time,
/// and kept.
class WeightFigures : public QObject {
    Q_OBJECT

public:
    explicit WeightFigures(Document& document, QObject* parent = nullptr);

    /// Announces what the present recipe makes of every layer it changed, as far as it is known, and computes
    /// the rest: whoever shows figures forgets those of changed layers by itself.
    void update();
    /// This layer comes first from now on: somebody looks at it.
    void setPreferredLayer(const std::string& layer) { m_preferred = layer; }
    bool isComplete() const;

signals:
    /// Of as many layers at once as are known.
    void sqnrsKnown(const bitdepth::LayerDecibels& known);
    void statisticsKnown(const std::string& layer, const bitdepth::TensorStatistics& statistics);
    void completed();

private:
    struct Figures {
        Quantizer wanted;                               ///< by the present recipe
        std::vector<std::pair<Quantizer, double>> sqnr; ///< known ones
        bool hasStatistics = false;

        const double* known() const;
    };

    /// What is to be computed of a layer of the document's model.
    struct Wanted {
        const Layer* layer = nullptr;
        Quantizer quantizer;
        bool needsStatistics = false;
    };
    struct Computed {
        Wanted wanted;
        double sqnrDb = 0;
        std::optional<TensorStatistics> statistics;
    };

    void modelChanged();
    void computeNext();
    bool isMissing(const std::string& layer) const;
    Wanted wantedOf(const Layer& layer) const;
    std::vector<Wanted> nextMissing() const;
    void passKnown();
    void compute(std::vector<Wanted> batch);
    void take(const std::vector<Computed>& batch);

    Document& m_document;
    BackgroundJob m_job;
    std::map<std::string, Figures> m_figures;
    std::string m_preferred;
    size_t m_passed = 0; ///< layers of the model before this one miss nothing
};

} // namespace bitdepth
