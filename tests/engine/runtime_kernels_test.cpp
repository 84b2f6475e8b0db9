#include "engine/numeric/encoding.h"
#include "tests/engine/node_runner.h"
#include "tests/engine/tensor_proto_codes.h"
#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace bitdepth;

namespace {

constexpr size_t kValues = 1'000'000;

/// Every special value, ties of the grid, random bit patterns and a normal distribution, shuffled.
std::vector<float> testValues(float scale)
{
    std::mt19937 random(11);
    std::vector<float> values;
    for (const float value : {0.0f, std::numeric_limits<float>::infinity(),
                              std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::max(),
                              std::numeric_limits<float>::min(), std::numeric_limits<float>::denorm_min()}) {
        for (int copies = 0; copies < 50; ++copies)
            values.insert(values.end(), {value, -value});
    }
    for (int tie = -140000; tie < 140000; ++tie)
        values.push_back(static_cast<float>(tie) * 0.5f * scale);
    while (values.size() < kValues / 2)
        values.push_back(std::bit_cast<float>(static_cast<uint32_t>(random())));
    std::normal_distribution<float> normal(0, 1);
    while (values.size() < kValues)
        values.push_back(normal(random));
    std::shuffle(values.begin(), values.end(), random);
    return values;
}

/// Some kernels (2 bits; 4 bits per channel; all blocks) go by way of int32, where a quotient of 2^31 and
/// more wraps round to the lowest code. No activation is two thousand million steps large; here such values
/// are set aside.
void keepWithinInt32(std::vector<float>& values, const Encoding& encoding)
{
    const auto smallest = std::min_element(encoding.scales.begin(), encoding.scales.end(),
                                           [](const auto& a, const auto& b) { return a.scale < b.scale; });
    for (float& value : values) {
        if (!(std::fabs(value) < 0x1p30f * smallest->scale))
            value = smallest->scale;
    }
}

bool goesThroughInt32(const Encoding& encoding)
{
    if (!encoding.format.isInteger())
        return false;
    switch (encoding.granularity.kind) {
    case GranularityKind::PerTensor:
        return encoding.format.bits < 4;
    case GranularityKind::PerChannel:
        return encoding.format.bits <= 4;
    case GranularityKind::PerGroup:
        break;
    }
    return true;
}

RawTensor floatTensor(const std::vector<float>& values, std::vector<int64_t> shape)
{
    return {
        1, std::move(shape), {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)}};
}

std::vector<float> floatsOf(const RawTensor& tensor)
{
    std::vector<float> values(tensor.bytes.size() / sizeof(float));
    std::copy_n(tensor.bytes.data(), tensor.bytes.size(), reinterpret_cast<char*>(values.data()));
    return values;
}

onnx::NodeProto nodeOf(const std::string& type,
                       const std::vector<std::pair<std::string, int64_t>>& attributes)
{
    onnx::NodeProto node;
    node.set_op_type(type);
    for (const auto& [name, value] : attributes) {
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(name);
        attribute.set_type(onnx::AttributeProto::INT);
        attribute.set_i(value);
    }
    return node;
}

/// What the runtime makes of a tensor: its codes, and the values it reads from codes.
struct KernelResult {
    std::vector<int32_t> codes;
    std::vector<float> values;
};

/// QuantizeLinear and DequantizeLinear of the runtime with the numbers of an encoding.
class Kernels {
public:
    Kernels(const Encoding& encoding, const std::vector<int64_t>& scaleShape) : m_format(encoding.format)
    {
        std::vector<float> scales;
        std::vector<int32_t> zeroPoints;
        for (const ScaleOffset& one : encoding.scales) {
            scales.push_back(one.scale);
            zeroPoints.push_back(one.zeroPoint);
        }
        m_scale = floatTensor(scales, scaleShape);
        m_zeroPoint = {m_format.onnxType, scaleShape, packCodes(zeroPoints, m_format)};
        if (encoding.granularity.kind != GranularityKind::PerTensor)
            m_attributes.emplace_back("axis", encoding.axis);
        if (encoding.granularity.kind == GranularityKind::PerGroup)
            m_attributes.emplace_back("block_size", encoding.granularity.groupSize);
    }

    std::vector<int32_t> quantized(const std::vector<float>& values, const std::vector<int64_t>& shape) const
    {
        const RawTensor codes =
            runNode(nodeOf("QuantizeLinear", m_attributes),
                    {floatTensor(values, shape), m_scale, m_zeroPoint}, m_format.onnxType, opset());
        return unpackCodes(codes.bytes, values.size(), m_format);
    }

    std::vector<float> dequantized(const std::vector<int32_t>& codes, const std::vector<int64_t>& shape) const
    {
        const RawTensor packed{m_format.onnxType, shape, packCodes(codes, m_format)};
        return floatsOf(
            runNode(nodeOf("DequantizeLinear", m_attributes), {packed, m_scale, m_zeroPoint}, 1, opset()));
    }

    KernelResult thereAndBack(const std::vector<float>& values, const std::vector<int64_t>& shape) const
    {
        const std::vector<int32_t> codes = quantized(values, shape);
        return {codes, dequantized(codes, shape)};
    }

private:
    int opset() const { return std::max(m_format.minOpset, 21); }

    Format m_format;
    RawTensor m_scale;
    RawTensor m_zeroPoint;
    std::vector<std::pair<std::string, int64_t>> m_attributes;
};

bool sameBits(float a, float b)
{
    return (std::isnan(a) && std::isnan(b)) || std::bit_cast<uint32_t>(a) == std::bit_cast<uint32_t>(b);
}

/// Compares codes, decoded codes and the quick way there and back with the kernels'.
void compareWithKernels(const std::vector<float>& values, const std::vector<int64_t>& shape,
                        const Encoding& encoding, const KernelResult& kernel)
{
    const std::vector<int32_t> codes = encodeTensor(values, shape, encoding);
    const std::vector<float> back = decodeTensor(codes, shape, encoding);
    std::vector<float> quick(values.size());
    fakeQuantize(values, quick, shape, encoding);
    for (size_t i = 0; i < values.size(); ++i) {
        const bool equal = codes[i] == kernel.codes[i] && sameBits(back[i], kernel.values[i]) &&
                           sameBits(quick[i], kernel.values[i]);
        if (!equal)
            QFAIL(qPrintable(
                QString("%1 (element %2): code %3, the runtime's %4; value %5 and %6, the runtime's %7")
                    .arg(double(values[i]), 0, 'g', 9)
                    .arg(i)
                    .arg(codes[i])
                    .arg(kernel.codes[i])
                    .arg(double(back[i]), 0, 'g', 9)
                    .arg(double(quick[i]), 0, 'g', 9)
                    .arg(double(kernel.values[i]), 0, 'g', 9)));
    }
}

void addFormats(std::initializer_list<const char*> names)
{
    QTest::addColumn<QString>("name");
    for (const char* name : names)
        QTest::newRow(name) << name;
}

} // namespace

/// The engine's arithmetic against the very kernels that run an exported model.
class RuntimeKernelsTest : public QObject {
    Q_OBJECT

private slots:
    void perTensor_data()
    {
        addFormats({"int2", "uint2", "int4", "uint4", "int8", "uint8", "int16", "uint16", "fp8-e4m3",
                    "fp8-e5m2", "fp4-e2m1"});
    }

    void perTensor()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const std::vector<int64_t> shape{static_cast<int64_t>(kValues)};
        for (const Scheme scheme : {Scheme::SymmetricFull, Scheme::Affine}) {
            const Encoding encoding{format, {}, 0, {scaleFor({-2.3, 3.1}, format, scheme)}};
            std::vector<float> values = testValues(encoding.scales.front().scale);
            if (goesThroughInt32(encoding))
                keepWithinInt32(values, encoding);
            KernelResult kernel;
            try {
                kernel = Kernels(encoding, {}).thereAndBack(values, shape);
            } catch (const std::exception& error) {
                QSKIP(qPrintable("the runtime has no kernel for " + name + ": " + error.what()));
            }
            compareWithKernels(values, shape, encoding, kernel);
        }
    }

    void perChannel_data() { addFormats({"int2", "int4", "uint4", "int8", "uint8", "int16", "fp8-e4m3"}); }

    void perChannel()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const std::vector<int64_t> shape{4, 50, 100};
        std::vector<float> values = testValues(0.01f);
        values.resize(20000);
        for (int axis = 0; axis < 3; ++axis) {
            Encoding encoding{format, {GranularityKind::PerChannel}, axis, {}};
            for (int64_t c = 0; c < shape[static_cast<size_t>(axis)]; ++c)
                encoding.scales.push_back(
                    scaleFor({-0.1 * static_cast<double>(c + 1), 1}, format, Scheme::Affine));
            const std::vector<int64_t> scaleShape{shape[static_cast<size_t>(axis)]};
            if (goesThroughInt32(encoding))
                keepWithinInt32(values, encoding);
            const Kernels kernels(encoding, scaleShape);
            const std::vector<int32_t> ours = encodeTensor(values, shape, encoding);
            // The runtime (1.30) overwrites neighbours when 2-bit channels alternate; reading them it does
            // well.
            const bool scrambled = format.bits == 2 && axis == 2;
            compareWithKernels(values, shape, encoding,
                               scrambled ? KernelResult{ours, kernels.dequantized(ours, shape)}
                                         : kernels.thereAndBack(values, shape));
        }
    }

    void perGroup_data() { addFormats({"int2", "int4", "uint4", "int8", "int16", "fp8-e4m3"}); }

    void perGroup()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const std::vector<int64_t> shape{8, 64, 30};
        std::vector<float> values = testValues(0.01f);
        values.resize(8 * 64 * 30);
        for (const int axis : {0, 1, 2}) {
            for (const int group : {2, 16, 24}) {
                Encoding encoding{format, {GranularityKind::PerGroup, group}, axis, {}};
                std::vector<int64_t> scaleShape = shape;
                int64_t& groups = scaleShape[static_cast<size_t>(axis)];
                groups = (groups + group - 1) / group;
                const int64_t count = scaleShape[0] * scaleShape[1] * scaleShape[2];
                for (int64_t s = 0; s < count; ++s)
                    encoding.scales.push_back(
                        scaleFor({-0.1 * static_cast<double>(s % 13 + 1), 1}, format, Scheme::Affine));
                keepWithinInt32(values, encoding);
                compareWithKernels(values, shape, encoding,
                                   Kernels(encoding, scaleShape).thereAndBack(values, shape));
            }
        }
    }

    void cast_data() { addFormats({"float16", "bfloat16", "fp8-e4m3", "fp8-e5m2", "fp4-e2m1"}); }

    void cast()
    {
        QFETCH(QString, name);
        const Format format = formatNamed(name.toStdString());
        const std::vector<int64_t> shape{static_cast<int64_t>(kValues)};
        const std::vector<float> values = testValues(0.01f);
        const Encoding encoding{format, {}, 0, {ScaleOffset()}};
        const int opset = std::max(format.minOpset, 21);
        KernelResult kernel;
        try {
            const RawTensor codes = runNode(nodeOf("Cast", {{"to", format.onnxType}}),
                                            {floatTensor(values, shape)}, format.onnxType, opset);
            kernel = {unpackCodes(codes.bytes, kValues, format),
                      floatsOf(runNode(nodeOf("Cast", {{"to", 1}}), {codes}, 1, opset))};
        } catch (const std::exception& error) {
            QSKIP(qPrintable("the runtime has no kernel for " + name + ": " + error.what()));
        }
        // A NaN may carry any payload: the pattern of ours is put in its place.
        const std::vector<int32_t> ours = encodeTensor(values, shape, encoding);
        for (size_t i = 0; i < values.size(); ++i) {
            if (std::isnan(values[i]) && std::isnan(kernel.values[i]))
                kernel.codes[i] = ours[i];
        }
        compareWithKernels(values, shape, encoding, kernel);
    }
};

QTEST_APPLESS_MAIN(RuntimeKernelsTest)
#include "runtime_kernels_test.moc"
