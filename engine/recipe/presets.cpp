#include "engine/recipe/presets.h"

#include "engine/core/error.h"
#include "engine/model/model.h"
#include "engine/recipe/carried_recipe.h"
#include <algorithm>
#include <array>

namespace bitdepth {

namespace {

constexpr std::array<Preset, 8> kPresets = {{
    {"default", QT_TRANSLATE_NOOP("Engine", "Default"),
     QT_TRANSLATE_NOOP(
         "Engine",
         "Weights of at least 1,024 numbers become int8, one scale for each output channel; everything "
         "is computed in float. About a quarter of the size at hardly a loss, and no calibration. No faster: "
         "weights are unpacked in every run, which costs time.")},
    {"full-integer", QT_TRANSLATE_NOOP("Engine", "Full integer"),
     QT_TRANSLATE_NOOP(
         "Engine",
         "int8 weights, uint8 activations and int32 biases, so that layers run in integer arithmetic. "
         "Needs calibration samples; what integer accelerators and microcontrollers want.")},
    {"fastest", QT_TRANSLATE_NOOP("Engine", "Fastest"),
     QT_TRANSLATE_NOOP(
         "Engine",
         "int8 in every layer where that makes the model faster on this machine, conversions included; the "
         "others stay float. Measured, so it takes samples and some seconds, and another machine may choose "
         "otherwise. Never slower than the float model. (TensorFlow Lite's OPTIMIZE_FOR_LATENCY is an alias "
         "of its default; this preset is what its name says.)")},
    {"smallest", QT_TRANSLATE_NOOP("Engine", "Smallest"),
     QT_TRANSLATE_NOOP(
         "Engine",
         "Weights become int4, those of the first, the last, depthwise and small layers, which suffer "
         "most and weigh least, int8; everything is computed in float. The smallest file at a bearable "
         "loss. (TensorFlow Lite's OPTIMIZE_FOR_SIZE is an alias of its default; this preset is what its "
         "name says.)")},
    {"float16", QT_TRANSLATE_NOOP("Engine", "Float16"),
     QT_TRANSLATE_NOOP("Engine",
                       "Weights are stored as 16-bit floats and computed with in float: half the size, "
                       "practically no loss, no calibration.")},
    {"16x8", QT_TRANSLATE_NOOP("Engine", "16x8"),
     QT_TRANSLATE_NOOP("Engine",
                       "int8 weights with int16 activations, symmetric: for networks whose activations do "
                       "not bear 8 bits. Few processors have fast kernels for it.")},
    {"w4-groups", QT_TRANSLATE_NOOP("Engine", "Weights 4-bit groups"),
     QT_TRANSLATE_NOOP(
         "Engine",
         "Weights become int4 with one scale for every 32 numbers along the inputs, layers with fewer "
         "inputs int8; everything is computed in float. More accurate than one scale a channel, and "
         "somewhat larger; the usual way for transformers.")},
    {"carried", QT_TRANSLATE_NOOP("Engine", "As in the file"),
     QT_TRANSLATE_NOOP(
         "Engine", "A model that was quantized already keeps its quantizers: scales, zero points and codes, "
                   "so that nothing is rounded twice. A layer that is edited is quantized anew from the "
                   "numbers its codes stand for. A float model stays float.")},
}};

constexpr int64_t kDefaultMinimum = 1024; ///< TensorFlow Lite leaves smaller weights as they are
constexpr int64_t kSmallestMinimum =
    1024; ///< below, half a byte a weight saves less than an accuracy point costs
constexpr int kGroupSize = 32;

Quantizer weightQuantizer(const char* format)
{
    return {formatNamed(format), {GranularityKind::PerChannel}, Scheme::Symmetric, {RangeMethodKind::Mse}};
}

Quantizer activationQuantizer(const char* format, Scheme scheme)
{
    return {formatNamed(format), {GranularityKind::PerTensor}, scheme, {RangeMethodKind::MinMax}};
}

/// @p quantizer switched off; granularity and range stay, so that a recipe states the format alone.
Quantizer switchedOff(Quantizer quantizer)
{
    quantizer.format = Format();
    return quantizer;
}

bool isDepthwise(const Layer& layer)
{
    const Shape& shape = layer.weight.shape;
    return layer.operatorType == "Conv" && shape.size() > 2 && shape[0] > 1 && shape[1] == 1;
}

int64_t reductionLength(const Layer& layer)
{
    const Shape& shape = layer.weight.shape;
    const auto axis = static_cast<size_t>(layer.reductionAxis);
    return axis < shape.size() ? shape[axis] : 1;
}

/// Whether a file gets smaller by a layer's int8 weights: its scales and its DequantizeLinear cost bytes too.
bool int8SavesBytes(const Layer& layer)
{
    constexpr int64_t kNodeBytes = 160;
    const Shape& shape = layer.weight.shape;
    const auto axis = static_cast<size_t>(layer.channelAxis);
    const int64_t channels = axis < shape.size() ? shape[axis] : 1;
    const int64_t elements = elementCount(shape);
    return elements + channels * 5 + kNodeBytes < elements * 4;
}

Recipe defaultRecipe(const Model& model)
{
    Recipe recipe;
    recipe.weights = weightQuantizer("int8");
    for (const Layer& layer : model.layers) {
        if (elementCount(layer.weight.shape) < kDefaultMinimum)
            recipe.setWeights(layer.name, switchedOff(recipe.weights));
    }
    return recipe;
}

Recipe integerRecipe()
{
    Recipe recipe;
    recipe.weights = weightQuantizer("int8");
    recipe.activations = activationQuantizer("uint8", Scheme::Affine);
    return recipe;
}

Recipe smallestRecipe(const Model& model)
{
    Recipe recipe;
    recipe.weights = weightQuantizer("int4");
    for (const Layer& layer : model.layers) {
        const bool isEnd = &layer == &model.layers.front() || &layer == &model.layers.back();
        if (!int8SavesBytes(layer))
            recipe.setWeights(layer.name, switchedOff(recipe.weights));
        else if (isEnd || isDepthwise(layer) || elementCount(layer.weight.shape) < kSmallestMinimum)
            recipe.setWeights(layer.name, weightQuantizer("int8"));
    }
    return recipe;
}

Recipe float16Recipe()
{
    Recipe recipe;
    recipe.weights.format = formatNamed("float16");
    return recipe;
}

Recipe sixteenByEightRecipe()
{
    Recipe recipe;
    recipe.weights = weightQuantizer("int8");
    recipe.activations = activationQuantizer("int16", Scheme::Symmetric);
    return recipe;
}

Recipe groupsRecipe(const Model& model)
{
    Recipe recipe;
    recipe.weights = weightQuantizer("int4");
    recipe.weights.granularity = {GranularityKind::PerGroup, kGroupSize};
    for (const Layer& layer : model.layers) {
        if (reductionLength(layer) < kGroupSize)
            recipe.setWeights(layer.name, weightQuantizer("int8"));
    }
    return recipe;
}

Recipe recipeOf(std::string_view id, const Model& model)
{
    if (id == "default")
        return defaultRecipe(model);
    if (id == "smallest")
        return smallestRecipe(model);
    if (id == "float16")
        return float16Recipe();
    if (id == "16x8")
        return sixteenByEightRecipe();
    if (id == "w4-groups")
        return groupsRecipe(model);
    if (id == "carried")
        return carriedRecipe(model);
    return integerRecipe();
}

} // namespace

std::span<const Preset> presets() { return kPresets; }

Recipe makePreset(std::string_view id, const Model& model)
{
    const auto isIt = [&](const Preset& preset) { return preset.id == id; };
    if (std::none_of(kPresets.begin(), kPresets.end(), isIt)) {
        std::string names;
        for (const Preset& preset : kPresets)
            names += (names.empty() ? "" : ", ") + std::string(preset.id);
        throw Error(QT_TRANSLATE_NOOP("Engine", "There is no preset \"%1\": the presets are %2."),
                    {std::string(id), names});
    }
    Recipe recipe = recipeOf(id, model);
    recipe.name = id;
    return recipe;
}

} // namespace bitdepth
