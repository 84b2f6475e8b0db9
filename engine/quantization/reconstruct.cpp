#include "engine/numeric/float_codec.h"
#include "engine/quantization/plan.h"
#include "engine/quantization/weight_error.h"
#include "engine/statistics/error_measures.h"
#include "engine/statistics/range_search.h"
#include <limits>

namespace bitdepth {

namespace {

ConstantTensor roundTrip(const ConstantTensor& values, const Encoding& encoding)
{
    auto reconstructedValues = std::make_shared<std::vector<float>>(values.values->size());
    fakeQuantize(*values.values, *reconstructedValues, values.shape, encoding);
    return {values.shape, reconstructedValues};
}

} // namespace

ConstantTensor reconstructed(const WeightPlan& weight)
{
    if (!weight.codes)
        return roundTrip(weight.values, weight.encoding);
    return {weight.values.shape, std::make_shared<const std::vector<float>>(
                                     decodeTensor(*weight.codes, weight.values.shape, weight.encoding))};
}

ConstantTensor reconstructed(const BiasPlan& bias)
{
    std::vector<float> values;
    for (size_t c = 0; c < bias.codes.size(); ++c)
        values.push_back(static_cast<float>(bias.codes[c]) * bias.scales[bias.scales.size() == 1 ? 0 : c]);
    const Shape shape{static_cast<int64_t>(values.size())};
    return {shape, std::make_shared<const std::vector<float>>(std::move(values))};
}

double weightSqnrDb(const Layer& layer, const Quantizer& quantizer)
{
    if (quantizer.format.isFloat32() || isCarried(quantizer))
        return std::numeric_limits<double>::infinity();
    const int axis =
        quantizer.granularity.kind == GranularityKind::PerGroup ? layer.reductionAxis : layer.channelAxis;
    const Encoding encoding = chooseEncoding(*layer.weight.values, layer.weight.shape, axis, quantizer);
    const ConstantTensor stored = roundTrip(layer.weight, encoding);
    NoiseSums sums;
    sums.add(*layer.weight.values, *stored.values);
    return sums.sqnrDb();
}

} // namespace bitdepth
