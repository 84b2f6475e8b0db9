#pragma once

#include "engine/core/progress.h"
#include "engine/data/sample_set.h"
#include "engine/model/model.h"
#include "engine/project/data_request.h"

namespace bitdepth {

/// The data sets a request names.
struct OpenedData {
    DatasetPtr dataset;
    DatasetPtr calibrationDataset; ///< null: a part of the dataset
};

/// Opens what @p request names as @p model wants it. Throws Error where it is not there or does not fit.
OpenedData openData(const Model& model, const DataRequest& request, const JobControl& control);

/// The samples to evaluate, and those to calibrate on: the same ones wherever the request is opened.
SampleSet evaluatedSamples(const OpenedData& data, const DataRequest& request);
SampleSet calibrationSamples(const OpenedData& data, const DataRequest& request);

} // namespace bitdepth
