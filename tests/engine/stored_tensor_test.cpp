#include "engine/quantization/stored_tensor.h"
#include <QTest>

using namespace bitdepth;

class StoredTensorTest : public QObject {
    Q_OBJECT

private slots:
    void packsLowBitsFirst()
    {
        // Two 4-bit codes a byte, the first in the low half: 1 and -2 (0xE) make 0xE1; 7 alone makes 0x07.
        QCOMPARE(bytesOf("int4", {1, -2, 7}), (std::vector<int>{0xE1, 0x07}));
        QCOMPARE(bytesOf("uint4", {15, 0, 8}), (std::vector<int>{0x0F, 0x08}));
        // Four 2-bit codes a byte: 1, 0, -1 (3), -2 (2): 0b10110001.
        QCOMPARE(bytesOf("int2", {1, 0, -1, -2, 1}), (std::vector<int>{0xB1, 0x01}));
        QCOMPARE(bytesOf("int8", {-128, 127, -1}), (std::vector<int>{0x80, 0x7F, 0xFF}));
        QCOMPARE(bytesOf("int16", {-2, 258}), (std::vector<int>{0xFE, 0xFF, 0x02, 0x01}));
        // Three bits are stored in four.
        QCOMPARE(bytesOf("int3", {-4, 3}), (std::vector<int>{0x3C}));
    }

    void shapesScalesByGranularity()
    {
        const Shape tensor{6, 5};
        Encoding encoding{formatNamed("int8"), {}, 0, {{0.5f, 0, -127, 127}}};
        QCOMPARE(storedScales("s", tensor, encoding).dims_size(), 0);
        encoding.granularity = {GranularityKind::PerChannel, 0};
        encoding.scales.resize(6);
        QCOMPARE(storedScales("s", tensor, encoding).dims_size(), 1);
        QCOMPARE(storedScales("s", tensor, encoding).dims(0), int64_t(6));
        encoding.granularity = {GranularityKind::PerGroup, 2};
        encoding.axis = 1;
        encoding.scales.resize(18);
        const auto scales = storedScales("s", tensor, encoding);
        QCOMPARE(scales.dims_size(), 2);
        QCOMPARE(scales.dims(0), int64_t(6));
        QCOMPARE(scales.dims(1), int64_t(3));
    }

private:
    static std::vector<int> bytesOf(const char* format, const std::vector<int32_t>& codes)
    {
        const auto tensor =
            storedCodes("t", {static_cast<int64_t>(codes.size())}, codes, formatNamed(format));
        std::vector<int> bytes;
        for (const char byte : tensor.raw_data())
            bytes.push_back(static_cast<uint8_t>(byte));
        return bytes;
    }
};

QTEST_GUILESS_MAIN(StoredTensorTest)
#include "stored_tensor_test.moc"
