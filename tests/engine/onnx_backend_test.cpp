#include "engine/core/file.h"
#include "engine/numeric/encoding.h"
#include "tests/engine/tensor_proto_codes.h"
#include <QTest>
#include <cmath>
#include <filesystem>
#include <onnx/onnx_pb.h>

using namespace bitdepth;

namespace {

/// Folder of the ONNX project's node tests, as Debian's libonnx-testdata installs it; empty where there is
/// none.
std::filesystem::path testDataRoot()
{
    const char* given = std::getenv("BITDEPTH_ONNX_TESTDATA");
    const std::filesystem::path root = given ? given : "/usr/share/libonnx-testdata";
    const std::filesystem::path nodes = root / "data" / "node";
    return std::filesystem::is_directory(nodes) ? nodes : std::filesystem::path();
}

template <class Proto>
Proto readProto(const std::filesystem::path& path)
{
    Proto proto;
    if (!proto.ParseFromString(readFile(path)))
        throw std::runtime_error("cannot parse " + path.string());
    return proto;
}

/// One tensor in the terms of the engine.
struct Operand {
    Format format;
    std::vector<int64_t> shape;
    std::vector<int32_t> codes;

    std::vector<float> values() const { return valuesOf(codes, format); }
};

/// A node with the tensors it was fed and the one it must give; nothing if a type or an attribute is none of
/// ours.
struct Case {
    onnx::NodeProto node;
    std::vector<Operand> inputs;
    Operand expected;

    int64_t attribute(const std::string& name, int64_t otherwise) const
    {
        for (const auto& one : node.attribute()) {
            if (one.name() == name)
                return one.i();
        }
        return otherwise;
    }
};

/// @param declared what the graph says of the tensor: the files hold bfloat16 as 16-bit integers
std::optional<Operand> readOperand(const std::filesystem::path& path, const onnx::ValueInfoProto& declared)
{
    const auto tensor = readProto<onnx::TensorProto>(path);
    const std::optional<Format> format = formatOfType(declared.type().tensor_type().elem_type());
    if (!format)
        return std::nullopt;
    return Operand{*format, {tensor.dims().begin(), tensor.dims().end()}, codesOf(tensor, *format)};
}

std::optional<Case> readCase(const std::filesystem::path& folder)
{
    Case result;
    const onnx::GraphProto graph = readProto<onnx::ModelProto>(folder / "model.onnx").graph();
    result.node = graph.node(0);
    const std::filesystem::path data = folder / "test_data_set_0";
    for (int i = 0; i < graph.input_size(); ++i) {
        const auto input = readOperand(data / ("input_" + std::to_string(i) + ".pb"), graph.input(i));
        if (!input)
            return std::nullopt;
        result.inputs.push_back(*input);
    }
    const auto output = readOperand(data / "output_0.pb", graph.output(0));
    if (!output || result.attribute("saturate", 1) == 0)
        return std::nullopt;
    result.expected = *output;
    return result;
}

/// The encoding a QuantizeLinear or DequantizeLinear node describes with its inputs.
Encoding encodingOf(const Case& one, const Format& format)
{
    Encoding encoding{format, {}, static_cast<int>(one.attribute("axis", 1)), {}};
    const std::vector<float> scales = one.inputs.at(1).values();
    const int64_t block = one.attribute("block_size", 0);
    if (block > 0)
        encoding.granularity = {GranularityKind::PerGroup, static_cast<int>(block)};
    else if (scales.size() > 1)
        encoding.granularity = {GranularityKind::PerChannel};
    for (size_t i = 0; i < scales.size(); ++i) {
        const bool offset = format.isInteger() && one.inputs.size() > 2;
        encoding.scales.push_back({scales[i], offset ? one.inputs[2].codes[i] : 0,
                                   format.isInteger() ? format.lowestCode() : 0,
                                   format.isInteger() ? format.highestCode() : 0});
    }
    return encoding;
}

/// @p values as the numbers of @p format, scale 1.
std::vector<int32_t> stored(const std::vector<float>& values, const Format& format)
{
    const std::vector<int64_t> shape{static_cast<int64_t>(values.size())};
    const int32_t low = format.isInteger() ? format.lowestCode() : 0;
    const int32_t high = format.isInteger() ? format.highestCode() : 0;
    return encodeTensor(values, shape, Encoding{format, {}, 0, {ScaleOffset{1, 0, low, high}}});
}

std::vector<int32_t> computed(const Case& one)
{
    const Operand& input = one.inputs.front();
    if (one.node.op_type() == "QuantizeLinear")
        return encodeTensor(input.values(), input.shape, encodingOf(one, one.expected.format));
    if (one.node.op_type() == "DequantizeLinear")
        return stored(decodeTensor(input.codes, input.shape, encodingOf(one, input.format)),
                      one.expected.format);
    return stored(input.values(), one.expected.format); // Cast
}

/// Whether the expected bfloat16 are the upper halves of the floats, cut off and not rounded.
bool cutsBfloat16(const Case& one)
{
    const Operand& input = one.inputs.front();
    if (one.expected.format.name != "bfloat16" || !input.format.isFloat32())
        return false;
    return std::equal(input.codes.begin(), input.codes.end(), one.expected.codes.begin(),
                      [](int32_t from, int32_t to) {
                          return static_cast<uint32_t>(from) >> 16 == static_cast<uint32_t>(to);
                      });
}

/// Codes are the same, or both are NaN.
bool same(int32_t a, int32_t b, const Format& format)
{
    const float first = valuesOf({a}, format).front();
    const float second = valuesOf({b}, format).front();
    return a == b || (std::isnan(first) && std::isnan(second));
}

bool concernsNumbers(const std::string& name)
{
    return name.starts_with("test_quantizelinear") || name.starts_with("test_dequantizelinear") ||
           name.starts_with("test_cast_");
}

} // namespace

class OnnxBackendTest : public QObject {
    Q_OBJECT

private slots:
    // Typed by hand from the operator's specification (onnx.ai, QuantizeLinear): saturate(round(x / scale) +
    // zero point).
    void casesWrittenDown_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<float>("value");
        QTest::addColumn<float>("scale");
        QTest::addColumn<int>("zeroPoint");
        QTest::addColumn<int>("code");
        const auto row = [](const char* format, float value, float scale, int zeroPoint, int code) {
            QTest::addRow("%s %g / %g + %d", format, double(value), double(scale), zeroPoint)
                << format << value << scale << zeroPoint << code;
        };
        row("uint8", 0, 2, 128, 128);
        row("uint8", 2, 2, 128, 129);
        row("uint8", 3, 2, 128, 130); // 1.5 to the even 2
        row("uint8", 1000, 2, 128, 255);
        row("uint8", -254, 2, 128, 1);
        row("uint8", -1000, 2, 128, 0);
        row("int8", 5, 2, 0, 2); // 2.5 to the even 2
        row("int8", -3, 2, 0, -2);
        row("int8", 1000, 2, 3, 127);
        row("int16", 65535, 2, 0, 32767);
        row("uint16", 65534, 2, 32767, 65534);
        row("uint16", -65534, 2, 32767, 0);
        row("int4", 12, 2, 1, 7);
        row("int4", -20, 2, 1, -8);
        row("uint4", 12.5f, 2, 3, 9); // 6.25 + 3
        row("uint4", 40, 2, 3, 15);
        row("int2", 1.5f, 1, 0, 1);
        row("int2", -1.5f, 1, 0, -2);
        row("uint2", 0.5f, 1, 1, 1);
        row("fp8-e4m3", 1, 2, 0, 0x30);      // 0.5
        row("fp8-e4m3", 100000, 2, 0, 0x7e); // saturates at 448
        row("fp8-e5m2", 100000, 2, 0, 0x7a); // 50000 to 49152, 1.5 * 2^15
        row("fp8-e5m2", 1e6f, 2, 0, 0x7b);
        row("fp4-e2m1", -7, 2, 0, 0xe); // -3.5, a tie between 3 and 4, whose mantissa is even
    }

    void casesWrittenDown()
    {
        QFETCH(QString, format);
        QFETCH(float, value);
        QFETCH(float, scale);
        QFETCH(int, zeroPoint);
        const Format f = formatNamed(format.toStdString());
        const Encoding encoding{
            f,
            {},
            0,
            {{scale, zeroPoint, f.isInteger() ? f.lowestCode() : 0, f.isInteger() ? f.highestCode() : 0}}};
        const std::vector<int64_t> one{1};
        QTEST(int(encodeTensor(std::vector<float>{value}, one, encoding).front()), "code");
    }

    void packedCodesComeBack()
    {
        for (const char* name : {"int2", "uint2", "int4", "uint4", "int8", "uint16", "fp8-e4m3"}) {
            const Format format = formatNamed(name);
            std::vector<int32_t> codes;
            const int32_t low = format.isInteger() ? format.lowestCode() : 0;
            for (int32_t code = 0; code < (1 << format.bits); code += 1 + (1 << format.bits) / 97)
                codes.push_back(low + code);
            QCOMPARE(unpackCodes(packCodes(codes, format), codes.size(), format), codes);
        }
        QCOMPARE(packCodes({1, -2, 7}, formatNamed("int4")), std::string("\xe1\x07"));
        QCOMPARE(packCodes({1, 2, 3, 0, 2}, formatNamed("uint2")), std::string("\x39\x02"));
    }

    void backendCases_data()
    {
        QTest::addColumn<QString>("folder");
        if (testDataRoot().empty()) {
            QTest::newRow("none") << QString();
            return;
        }
        for (const auto& entry : std::filesystem::directory_iterator(testDataRoot())) {
            const std::string name = entry.path().filename().string();
            if (concernsNumbers(name))
                QTest::newRow(name.c_str()) << QString::fromStdString(entry.path().string());
        }
    }

    void backendCases()
    {
        QFETCH(QString, folder);
        if (folder.isEmpty())
            QSKIP("no ONNX node tests here: install libonnx-testdata or set BITDEPTH_ONNX_TESTDATA");
        const std::optional<Case> one = readCase(folder.toStdString());
        if (!one)
            QSKIP("uses a type or a mode that no format of ours has");
        if (cutsBfloat16(*one))
            QSKIP("this release of the data cuts bfloat16 off where the specification and the runtime round");
        const std::vector<int32_t> codes = computed(*one);
        QCOMPARE(codes.size(), one->expected.codes.size());
        for (size_t i = 0; i < codes.size(); ++i) {
            if (!same(codes[i], one->expected.codes[i], one->expected.format))
                QFAIL(qPrintable(
                    QString("element %1 gives %2, not %3").arg(i).arg(codes[i]).arg(one->expected.codes[i])));
        }
    }
};

QTEST_APPLESS_MAIN(OnnxBackendTest)
#include "onnx_backend_test.moc"
