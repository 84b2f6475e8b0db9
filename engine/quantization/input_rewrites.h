#pragma once

#include "engine/quantization/opset_rewrites.h"

namespace bitdepth {

// Rewrites for operators whose attributes became inputs, named after the version that did it. See Rewrite.

bool axesToInput(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);
bool clip11(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);
bool dropout10(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);
bool dropout12(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);
bool pad11(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);
bool slice10(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);
bool split13(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);
bool split18(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);
bool topK10(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);
bool upsample9(onnx::NodeProto node, RewriteContext& context, std::vector<onnx::NodeProto>& nodes);

} // namespace bitdepth
