#pragma once

#include <onnx/onnx_pb.h>
#include <string>

namespace bitdepth {

/// Lets @p model use the operators of the simulation.
void importSimulationDomain(onnx::ModelProto& model);

/// A node that makes @p target from @p source by entry @p slot of the session's table.
onnx::NodeProto fakeQuantizeNode(size_t slot, const std::string& source, const std::string& target);

} // namespace bitdepth
