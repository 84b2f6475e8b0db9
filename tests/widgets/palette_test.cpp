#include "tests/support/quiet.h"
#include "widgets/palette.h"
#include "widgets/readable_color.h"
#include "widgets/themed_icon.h"
#include <QApplication>
#include <QDir>

using namespace bitdepth;

namespace {

constexpr double kReadable = 4.5; ///< WCAG 2.1, 1.4.3: text
constexpr double kVisible = 3;    ///< WCAG 2.1, 1.4.11: parts of pictures

} // namespace

/// Everything can be read in light and dark.
class PaletteTest : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void contrastOfKnownColors()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void textIsReadable()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            for (const auto ground :
                 {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
                for (const auto text : {QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
                    QVERIFY(contrastRatio(palette.color(text), palette.color(ground)) >= kReadable);
            }
            QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText),
                                  palette.color(QPalette::Highlight)) >= kReadable);
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
                for (const Tone tone : {Tone::Good, Tone::Warning, Tone::Bad, Tone::Muted, Tone::Clipping})
                    QVERIFY(contrastRatio(toneColor(tone, palette), palette.color(ground)) >= kReadable);
            }
        }
    }

    /// On grounds that say something by a shade: messages, doubtful figures, what is clipped, cards below the
    /// mouse. As strong as the views make them.
    void textIsReadableOnShades()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const QColor base = palette.color(QPalette::Base);
            const QColor text = palette.color(QPalette::Text);
            const QColor muted = toneColor(Tone::Muted, palette);
            for (const Tone tone : {Tone::Good, Tone::Warning, Tone::Bad, Tone::Muted}) {
                const QColor color = toneColor(tone, palette);
                QVERIFY(contrastRatio(text, blended(color, base, 0.12)) >= kReadable); // a message
                QVERIFY(contrastRatio(text, blended(color, base, 0.18)) >= kReadable); // a figure
            }
            const QColor clipping = toneColor(Tone::Clipping, palette);
            QVERIFY(contrastRatio(clipping, blended(clipping, base, 0.10)) >= kReadable);
            for (const double lift : {0.09, 0.18})
                for (const QColor& words : {text, muted})
                    QVERIFY(contrastRatio(words, blended(palette.color(QPalette::Highlight), base, lift)) >=
                            kReadable);
            QVERIFY(contrastRatio(palette.color(QPalette::ToolTipText),
                                  palette.color(QPalette::ToolTipBase)) >= kReadable);
            for (const Tone tone : {Tone::Original, Tone::Clipping, Tone::Muted}) // words in plots
                QVERIFY(contrastRatio(toneColor(tone, palette), base) >= kReadable);
        }
    }

    /// Whatever a box of the network or a cell of the confusion is coloured by.
    void textIsReadableOnAnyColor()
    {
        for (int hue = 0; hue < 360; hue += 10)
            for (int saturation = 0; saturation <= 255; saturation += 51)
                for (int value = 0; value <= 255; value += 17) {
                    const QColor color = QColor::fromHsv(hue, saturation, value);
                    QVERIFY2(contrastRatio(textOn(color), color) >= kReadable, qPrintable(color.name()));
                }
    }

    /// Colours made for lines and areas, where they colour words.
    void colorsOfLinesAreMadeReadable()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const auto check = [&palette](const QColor& color) {
                const QColor ink = readableColor(color, palette);
                for (const auto ground : {QPalette::Window, QPalette::Base})
                    QVERIFY(contrastRatio(ink, palette.color(ground)) >= kReadable);
            };
            for (const Tone tone : {Tone::Original, Tone::Reconstructed, Tone::Clipping, Tone::Grid})
                check(toneColor(tone, palette));
            for (int i = 0; i < 8; ++i)
                check(seriesColor(i, palette));
            const QColor text = palette.color(QPalette::Text);
            QCOMPARE(readableColor(text, palette), text); // needs nothing
        }
    }

    void linesAreVisible()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            for (const Tone tone : {Tone::Original, Tone::Reconstructed, Tone::Grid})
                QVERIFY(contrastRatio(toneColor(tone, palette), palette.color(QPalette::Base)) >= kVisible);
            for (int i = 0; i < 8; ++i)
                QVERIFY(contrastRatio(seriesColor(i, palette), palette.color(QPalette::Base)) >= kVisible);
        }
    }

    void badgesAreReadable()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            for (int bits = 2; bits <= 32; ++bits) {
                const QColor color = bitsColor(bits, palette);
                QVERIFY(contrastRatio(textOn(color), color) >= kReadable);
            }
        }
    }

    void lightAndDarkAreTold()
    {
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
    }

    void iconsFollowThePalette()
    {
        const QPalette before = QApplication::palette();
        const QIcon icon = themedIcon(QStringLiteral("open"));
        QApplication::setPalette(lightPalette());
        const QImage light = icon.pixmap(QSize(24, 24)).toImage();
        QApplication::setPalette(darkPalette());
        const QImage dark = icon.pixmap(QSize(24, 24)).toImage();
        QApplication::setPalette(before);
        QVERIFY(!light.isNull());
        QVERIFY(light != dark);
    }

    void everyIconDraws()
    {
        themedIcon(QStringLiteral("open"));
        const QStringList files = QDir(QStringLiteral(":/bitdepth/icons")).entryList();
        QVERIFY(files.size() > 30);
        for (const QString& file : files) {
            const QImage image = themedIcon(file.chopped(4)).pixmap(QSize(48, 48)).toImage();
            QVERIFY2(image.size() == QSize(48, 48), qPrintable(file));
            QImage empty(image.size(), image.format());
            empty.fill(Qt::transparent);
            QVERIFY2(image != empty, qPrintable(file));
        }
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
