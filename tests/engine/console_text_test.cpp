#include "app/cli/arguments.h"
#include "app/cli/number_text.h"
#include "app/cli/progress_bar.h"
#include "app/cli/text_table.h"
#include <QTest>
#include <cmath>
#include <limits>

using namespace bitdepth;

/// What the command line writes its figures with.
class ConsoleTextTest : public QObject {
    Q_OBJECT

private slots:
    void numbersForPeople();
    void tablesAlign();
    void emptyColumnsAreLeftOut();
    void widthCountsCharactersNotBytes();
    void progressShowsShareAndTimeLeft();
    void progressNeverFillsTheLine();
    void argumentsKeepTheirOrder();
    void argumentsMayLookLikeOptions();
};

void ConsoleTextTest::numbersForPeople()
{
    QCOMPARE(groupedText(0), std::string("0"));
    QCOMPARE(groupedText(999), std::string("999"));
    QCOMPARE(groupedText(1000), std::string("1,000"));
    QCOMPARE(groupedText(-1234567), std::string("-1,234,567"));
    QCOMPARE(groupedText(-123), std::string("-123"));
    QCOMPARE(bytesText(999), std::string("999 B"));
    QCOMPARE(bytesText(1000), std::string("1.0 KB"));
    QCOMPARE(bytesText(999499), std::string("999.5 KB"));
    QCOMPARE(bytesText(999999), std::string("1.00 MB"));
    QCOMPARE(percentText(0.9764), std::string("97.6 %"));
    QCOMPARE(decibelText(14.66), std::string("14.7 dB"));
    QCOMPARE(decibelText(std::numeric_limits<double>::quiet_NaN()), std::string("-"));
    QCOMPARE(decibelText(std::numeric_limits<double>::infinity()), std::string("exact"));
    QCOMPARE(decibelText(-std::numeric_limits<double>::infinity()), std::string("-inf dB"));
    QCOMPARE(millisecondsText(0.01721), std::string("0.0172 ms"));
    QCOMPARE(millisecondsText(4.982), std::string("4.98 ms"));
    QCOMPARE(millisecondsText(123.4), std::string("123 ms"));
    QCOMPARE(millisecondsText(0), std::string("0.00 ms"));
    QCOMPARE(fixedText(std::nan(""), 1), std::string("-"));
    QCOMPARE(shortText(1.0 / 3), std::string("0.3333"));
}

void ConsoleTextTest::tablesAlign()
{
    TextTable table({{"name"}, {"size", TextTable::Align::Right}});
    table.add({"a", "1"});
    table.add({"longer", "1,000"});
    QCOMPARE(table.text(), std::string("name     size\n"
                                       "------  -----\n"
                                       "a           1\n"
                                       "longer  1,000\n"));
}

void ConsoleTextTest::emptyColumnsAreLeftOut()
{
    TextTable table({{"name"}, {"latency"}, {"note"}});
    table.add({"a", "", "x"});
    table.add({"b"});
    QCOMPARE(table.text(), std::string("name  note\n----  ----\na     x\nb\n"));
}

void ConsoleTextTest::widthCountsCharactersNotBytes()
{
    QCOMPARE(displayWidth("größe"), size_t(5));
    QCOMPARE(displayWidth(""), size_t(0));
}

void ConsoleTextTest::progressShowsShareAndTimeLeft()
{
    const Progress half{Stage::Evaluating, 50, 100};
    QCOMPARE(ProgressBar::line(half, "smallest", 10, 100),
             std::string("Evaluating smallest  [############............] 50 %  10 s left"));
    QCOMPARE(ProgressBar::line(half, "", 300, 100),
             std::string("Evaluating  [############............] 50 %  5 min left"));
    // At once there is nothing to judge the time by, and without a total nothing to show.
    QCOMPARE(ProgressBar::line(half, "", 0.1, 100),
             std::string("Evaluating  [############............] 50 %"));
    QCOMPARE(ProgressBar::line({Stage::Loading, 0, 0}, "", 5, 100), std::string("Opening"));
    QVERIFY(ProgressBar::line({Stage::Writing, 150, 100}, "", 5, 100).find("100 %") != std::string::npos);
}

void ConsoleTextTest::progressNeverFillsTheLine()
{
    for (int columns = 1; columns < 90; ++columns) {
        const std::string line = ProgressBar::line({Stage::MeasuringLatency, 50, 100}, "größe", 10, columns);
        QVERIFY(static_cast<int>(displayWidth(line)) < columns);
    }
}

void ConsoleTextTest::argumentsKeepTheirOrder()
{
    const std::vector<OptionRule> rules = {{"--preset", OptionRule::Value::Text, true},
                                           {"--recipe", OptionRule::Value::Text, true},
                                           {"--json", OptionRule::Value::None}};
    const Arguments arguments({"--preset", "a", "model", "--recipe=b=c", "--preset", "d", "--json"}, rules);
    QCOMPARE(arguments.single("MODEL"), std::string("model"));
    QVERIFY(arguments.has("--json"));
    std::string order;
    for (const GivenOption& option : arguments.options())
        order += option.name + " " + option.value + ";";
    QCOMPARE(order, std::string("--preset a;--recipe b=c;--preset d;--json ;"));
    QCOMPARE(arguments.number("--samples", 1, 7), 7ull);
    QVERIFY_THROWS_EXCEPTION(UsageError, arguments.required("--data"));
}

void ConsoleTextTest::argumentsMayLookLikeOptions()
{
    QCOMPARE(Arguments({"--", "--model"}, {}).single("MODEL"), std::string("--model"));
    QCOMPARE(Arguments({"-"}, {}).single("MODEL"), std::string("-"));
    QVERIFY_THROWS_EXCEPTION(UsageError, Arguments({"-x"}, {}));
}

QTEST_APPLESS_MAIN(ConsoleTextTest)
#include "console_text_test.moc"
