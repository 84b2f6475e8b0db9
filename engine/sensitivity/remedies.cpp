#include "engine/sensitivity/remedies.h"

#include <algorithm>

namespace bitdepth {

namespace {

/// Builds remedies for one tensor.
class Pharmacy {
public:
    Pharmacy(const Layer& layer, TensorRole role, const Recipe& recipe)
        : m_layer(layer),
          m_role(role),
          m_recipe(recipe),
          m_quantizer(role == TensorRole::Weights ? recipe.weightsOf(layer.name)
                                                  : recipe.activationsOf(layer.name))
    {}

    void perChannel()
    {
        if (m_role != TensorRole::Weights || m_quantizer.granularity.kind != GranularityKind::PerTensor)
            return;
        Quantizer changed = m_quantizer;
        changed.granularity = {GranularityKind::PerChannel};
        add(RemedyKind::PerChannel, changed,
            {QT_TRANSLATE_NOOP("Engine", "Give the weights of %1 a scale for each channel"), {m_layer.name}});
    }

    void range(RangeMethod method)
    {
        if (m_quantizer.range == method)
            return;
        Quantizer changed = m_quantizer;
        changed.range = method;
        add(RemedyKind::AnotherRange, changed,
            {QT_TRANSLATE_NOOP("Engine", "Choose the range of %2 by %1"), {toString(method)}, {tensor()}});
    }

    void affine()
    {
        if (!m_quantizer.format.isInteger() || m_quantizer.scheme == Scheme::Affine ||
            m_role == TensorRole::Weights)
            return;
        Quantizer changed = m_quantizer;
        changed.scheme = Scheme::Affine;
        add(RemedyKind::AffineScheme, changed,
            {QT_TRANSLATE_NOOP("Engine", "Let the range of %1 lie anywhere (affine)"), {}, {tensor()}});
    }

    void equalization()
    {
        if (std::count(m_recipe.repairs.begin(), m_recipe.repairs.end(), Repair::Equalization))
            return;
        Remedy remedy{RemedyKind::Equalization,
                      m_recipe,
                      {QT_TRANSLATE_NOOP("Engine", "Equalize channels across layers"), {}}};
        remedy.recipe.repairs.insert(remedy.recipe.repairs.begin(), Repair::Equalization);
        m_remedies.push_back(std::move(remedy));
    }

    void oneMoreBit()
    {
        const Format& format = m_quantizer.format;
        const auto wider = findFormat((format.isSigned ? "int" : "uint") + std::to_string(format.bits + 1));
        if (!format.isInteger() || !wider)
            return;
        Quantizer changed = m_quantizer;
        changed.format = *wider;
        add(RemedyKind::OneMoreBit, changed,
            {QT_TRANSLATE_NOOP("Engine", "Give %2 one more bit (%1)"),
             {std::string(wider->name)},
             {tensor()}});
    }

    void leaveFloat()
    {
        Quantizer changed = m_quantizer;
        changed.format = Format();
        add(RemedyKind::LeaveFloat, changed, {QT_TRANSLATE_NOOP("Engine", "Leave %1 float"), {}, {tensor()}});
    }

    std::vector<Remedy> take() { return std::move(m_remedies); }

private:
    Message tensor() const
    {
        return m_role == TensorRole::Weights
                   ? Message{QT_TRANSLATE_NOOP("Engine", "the weights of %1"), {m_layer.name}}
                   : Message{QT_TRANSLATE_NOOP("Engine", "the input of %1"), {m_layer.name}};
    }

    void add(RemedyKind kind, const Quantizer& quantizer, Message message)
    {
        Remedy remedy{kind, m_recipe, std::move(message)};
        if (m_role == TensorRole::Weights)
            remedy.recipe.setWeights(m_layer.name, quantizer);
        else
            remedy.recipe.setActivations(m_layer.name, quantizer);
        m_remedies.push_back(std::move(remedy));
    }

    const Layer& m_layer;
    TensorRole m_role;
    const Recipe& m_recipe;
    Quantizer m_quantizer;
    std::vector<Remedy> m_remedies;
};

constexpr RangeMethod kLeastError{RangeMethodKind::Mse};
constexpr RangeMethod kMinMax{RangeMethodKind::MinMax};

} // namespace

std::vector<Remedy> remediesFor(const CauseFound& cause, const Layer& layer, TensorRole role,
                                const Recipe& recipe)
{
    Pharmacy pharmacy(layer, role, recipe);
    switch (cause.cause) {
    case NoiseCause::OutlierChannel:
    case NoiseCause::UnequalChannels:
        pharmacy.perChannel();
        pharmacy.equalization();
        pharmacy.range(kLeastError);
        break;
    case NoiseCause::LongTailClipped:
        pharmacy.range(kMinMax);
        break;
    case NoiseCause::RangeWastedBySample:
        pharmacy.range(kLeastError);
        pharmacy.range({RangeMethodKind::Percentile, 99.9});
        break;
    case NoiseCause::DeadRange:
        pharmacy.affine();
        pharmacy.range(kMinMax);
        break;
    case NoiseCause::FewBits:
    case NoiseCause::Unknown:
        pharmacy.equalization();
        pharmacy.range(kLeastError);
        break;
    case NoiseCause::UnequalConcat:
        break;
    }
    pharmacy.oneMoreBit();
    pharmacy.leaveFloat();
    return pharmacy.take();
}

} // namespace bitdepth
