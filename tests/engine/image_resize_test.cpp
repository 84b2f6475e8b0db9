#include "engine/data/image_resize.h"
#include <QTest>

using namespace bitdepth;

namespace {

/// 7 rows of 11 pixels: (37 y + 91 x + 13 x y) mod 256 in the first channel, the same turned round in others.
PixelImage pattern(int channels)
{
    PixelImage image = makePixelImage(7, 11, channels);
    for (int y = 0; y < 7; ++y)
        for (int x = 0; x < 11; ++x)
            for (int c = 0; c < channels; ++c) {
                const int value = (37 * y + 91 * x + 13 * x * y) % 256;
                image.row(y)[x * channels + c] = static_cast<uint8_t>(c == 1 ? 255 - value : value);
            }
    return image;
}

void addSize(const char* name, int height, int width, const std::vector<uint8_t>& expected)
{
    QTest::newRow(name) << height << width << QList<uint8_t>(expected.begin(), expected.end());
}

} // namespace

class ImageResizeTest : public QObject {
    Q_OBJECT

private slots:
    /// Expected: PIL.Image.fromarray(pattern).resize((width, height), Image.BILINEAR), Pillow 9.4.
    void resizesAsPillowDoes_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<uint8_t>>("expected");
        addSize("smaller", 4, 6, {77,  139, 120, 116, 161, 118, 130, 145, 125, 118, 165, 135,
                                  129, 146, 148, 174, 115, 94,  157, 144, 118, 154, 128, 141});
        addSize("higher and narrower", 13, 5,
                {74,  90,  127, 126, 117, 88,  112, 124, 144, 120, 114, 152, 119, 174, 125, 121, 142,
                 105, 164, 145, 120, 112, 88,  137, 170, 142, 142, 133, 149, 128, 167, 181, 188, 168,
                 75,  134, 151, 171, 141, 80,  109, 127, 154, 122, 89,  135, 137, 144, 153, 113, 153,
                 145, 133, 167, 133, 152, 144, 121, 140, 139, 152, 143, 115, 125, 142});
        addSize("lower and wider", 3, 20,
                {32,  65,  121, 154, 180, 129, 86,  112, 128, 124, 110, 86,  116, 172, 176,
                 171, 147, 127, 123, 121, 111, 129, 159, 150, 131, 151, 166, 138, 128, 159,
                 160, 132, 149, 187, 162, 126, 98,  83,  113, 131, 190, 158, 105, 120, 157,
                 155, 148, 125, 110, 117, 133, 159, 173, 179, 134, 83,  109, 132, 138, 141});
        addSize("one axis only", 7, 5,
                {74,  90, 127, 126, 117, 121, 163, 117, 183, 127, 120, 108, 86,  133, 174, 167, 181, 188,
                 168, 75, 105, 125, 156, 118, 85,  153, 145, 136, 175, 131, 152, 143, 115, 125, 142});
    }
    void resizesAsPillowDoes()
    {
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(QList<uint8_t>, expected);
        const PixelImage resized = resizePicture(pattern(1), height, width);
        QCOMPARE(QList<uint8_t>(resized.pixels.begin(), resized.pixels.end()), expected);
    }

    void channelsDoNotMix()
    {
        const PixelImage one = resizePicture(pattern(1), 4, 6);
        const PixelImage three = resizePicture(pattern(3), 4, 6);
        for (size_t i = 0; i < one.pixels.size(); ++i) {
            QCOMPARE(three.pixels[3 * i], one.pixels[i]);
            QCOMPARE(three.pixels[3 * i + 2], one.pixels[i]);
        }
    }

    void aPlainPictureStaysPlain()
    {
        PixelImage image = makePixelImage(5, 9, 1);
        for (const int value : {0, 1, 127, 254, 255}) {
            std::fill(image.pixels.begin(), image.pixels.end(), static_cast<uint8_t>(value));
            for (const uint8_t pixel : resizePicture(image, 3, 31).pixels)
                QCOMPARE(int(pixel), value);
        }
    }

    void cropTakesTheMiddle()
    {
        const PixelImage image = pattern(1);
        // 7 - 4 = 3 rows too many: 1.5 before, which goes to the even 2; 11 - 6 = 5: 2.5 goes to 2.
        const PixelImage middle = cropCenter(image, 4, 6);
        QCOMPARE(middle.row(0)[0], image.row(2)[2]);
        QCOMPARE(middle.row(3)[5], image.row(5)[7]);
        QCOMPARE(cropCenter(image, 7, 11).pixels, image.pixels);
    }
};

QTEST_APPLESS_MAIN(ImageResizeTest)
#include "image_resize_test.moc"
