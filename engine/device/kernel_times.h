#pragma once

#include "engine/core/progress.h"
#include "engine/model/model.h"
#include "engine/runtime/session.h"
#include <string>
#include <vector>

namespace bitdepth {

/// How long one kernel of a loaded model takes.
struct KernelTime {
    std::string node; ///< as the runtime names it: begins with the name of a node or of a tensor it makes
    std::string operatorType;
    double microseconds = 0; ///< mean of the quicker four fifths of the runs
};

/// Runs a model file's bytes for about half a second, one thread, and reads off the time of every kernel in
/// the order they ran. The runtime counts whole microseconds and its clock costs one or two itself, so kernels are
/// compared by this, and models by measureLatency().
std::vector<KernelTime> timeKernels(const std::string& modelBytes, const std::string& name,
                                    const std::vector<TensorValue>& sample, const JobControl& control);

/// Time of each layer of @p model in microseconds: that of the kernel that the runtime made of it and of the
/// activation function behind it. 0 where no kernel bears its name.
std::vector<double> timesOfLayers(const Model& model, const std::vector<KernelTime>& kernels);

} // namespace bitdepth
