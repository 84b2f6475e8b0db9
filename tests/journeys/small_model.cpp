#include "tests/journeys/small_model.h"

namespace bitdepth {

namespace {

Layer layer(const char* name, const char* type, const Shape& shape, std::vector<float> values)
{
    Layer made;
    made.name = name;
    made.operatorType = type;
    made.input = std::string(name) + "_in";
    made.output = std::string(name) + "_out";
    made.weightName = std::string(name) + ".weight";
    made.weight = {shape, std::make_shared<const std::vector<float>>(std::move(values))};
    made.channelAxis = 0;
    made.reductionAxis = 1;
    return made;
}

} // namespace

ModelPtr smallModel()
{
    auto model = std::make_shared<Model>();
    model->path = "/models/small.onnx";
    model->hash = std::make_shared<const ModelHash>(std::string(64, 'a'));
    model->layers = {layer("conv", "Conv", {3, 2, 1, 1}, {0.5F, -1, 0.25F, 0, 2, -0.125F}),
                     layer("fc", "Gemm", {2, 3}, {1, 2, 3, -4, 5, -6})};
    return model;
}

} // namespace bitdepth
