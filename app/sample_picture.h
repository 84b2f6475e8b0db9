#pragma once

#include "app/background_job.h"
#include "engine/data/dataset.h"
#include <QImage>
#include <QQueue>

namespace bitdepth {

/// A sample as the model sees it: the picture it is, or else its values as a heat map, dark for the least and
/// bright for the greatest, with the last axis to the right. Throws Error where it cannot be read.
QImage samplePicture(const Dataset& dataset, size_t index);

/// The values of a sample of shape @p shape as a heat map; channels stand one below the other.
QImage heatMap(std::span<const float> values, const SampleShape& shape);

/// What is shown of one sample.
struct SampleLook {
    QImage picture;    ///< null: it cannot be read
    double least = 0;  ///< of the values the model gets
    double greatest = 0;
    double mean = 0;
};

/// Looks at samples in the background, one after the other, in the order they are asked for.
class SamplePictures : public QObject {
    Q_OBJECT

public:
    explicit SamplePictures(QObject* parent = nullptr) : QObject(parent) {}

    /// @param side pixels it is brought to at most
    void request(const DatasetPtr& dataset, size_t index, int side);
    /// Forgets what is waiting.
    void clear() { m_waiting.clear(); }

signals:
    void ready(const bitdepth::DatasetPtr& dataset, size_t index, const bitdepth::SampleLook& look);

private:
    struct Wanted {
        DatasetPtr dataset;
        size_t index;
        int side;
    };
    void startNext();

    QQueue<Wanted> m_waiting;
    BackgroundJob m_job;
};

} // namespace bitdepth
