#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

/// One text of a .ts file, with one translation for each number form (a single one where nothing is counted).
struct Text {
    QString source;
    QStringList translations;
    bool finished = true;
};

QStringList readForms(QXmlStreamReader& xml)
{
    QStringList forms;
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.hasError()) {
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList(plain) : forms;
}

Text readMessage(QXmlStreamReader& xml)
{
    Text text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            text.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            text.translations = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

std::vector<Text> readTexts(const QString& path)
{
    std::vector<Text> texts;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            texts.push_back(readMessage(xml));
    if (xml.hasError())
        texts.clear();
    return texts;
}

/// %1, %L1, %n and %Ln, each once, in an order of their own: a language may move, but neither drop nor add
/// one.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList found;
    for (auto match = kPlaceholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The letters that a text marks for the keyboard.
qsizetype accelerators(QString text) { return text.remove(QStringLiteral("&&")).count(QLatin1Char('&')); }

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

    void eachFile() const
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(BITDEPTH_TRANSLATIONS));
        for (const QString& name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

private slots:
    void everyTextIsTranslated_data() { eachFile(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, path);
        const std::vector<Text> texts = readTexts(path);
        QVERIFY(!texts.empty());
        for (const Text& text : texts)
            QVERIFY2(text.finished && !text.translations.contains(QString()), qPrintable(text.source));
    }

    void placeholdersAgree_data() { eachFile(); }
    void placeholdersAgree()
    {
        QFETCH(const QString, path);
        for (const Text& text : readTexts(path))
            for (const QString& translation : text.translations)
                QVERIFY2(placeholders(translation) == placeholders(text.source), qPrintable(translation));
    }

    void acceleratorsAgree_data() { eachFile(); }
    void acceleratorsAgree()
    {
        QFETCH(const QString, path);
        for (const Text& text : readTexts(path))
            for (const QString& translation : text.translations)
                QVERIFY2(accelerators(translation) == accelerators(text.source), qPrintable(translation));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
