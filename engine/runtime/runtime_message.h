#pragma once

#include <string>
#include <string_view>

namespace bitdepth {

/// What ONNX Runtime says of a failure, on one line and without the place in its sources that it begins with
/// ("/onnxruntime_src/file.cc:12 void function(arguments) ").
std::string runtimeMessage(std::string_view what);

} // namespace bitdepth
