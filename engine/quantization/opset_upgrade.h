#pragma once

namespace onnx {
class ModelProto;
}

namespace bitdepth {

/// Raises the version of ONNX's own operator set that @p model uses to @p target, and the file's format
/// version with it, so that the model computes what it did before.
///
/// Between versions most operators only learnt new element types; where attributes became inputs (Clip, Pad,
/// Slice, Squeeze, Split, reductions ...) or the meaning changed (Softmax), the nodes are rewritten, in the
/// branches of If and Loop too. Knows the versions 7 to 25. Source: the operators' changelog of ONNX 1.20.
///
/// In ONNX Runtime the results are the same bit for bit, but for AveragePool, whose kernel for version 19
/// adds up in another order.
///
/// Returns false, with @p model as it was, where an operator's change is not known or cannot be expressed.
/// A model that has @p target or more is left alone. Initializers that old files list among the inputs as
/// well are taken out of there, because from IR version 4 on they would no longer be constants.
bool upgradeOpset(onnx::ModelProto& model, int target);

/// Version of the file format (IR) that came with operator set @p opset.
int irVersionFor(int opset);

} // namespace bitdepth
