#include "app/language.h"

#include "app/example.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace bitdepth {

namespace {

QString translationsFolder() { return sharedFiles(QStringLiteral("translations")); }

} // namespace

QStringList Language::available()
{
    QStringList names{QStringLiteral("en")};
    const QStringList files =
        QDir(translationsFolder()).entryList({QStringLiteral("bitdepth_*.qm")}, QDir::Files);
    for (const QString& file : files) {
        const QString name = file.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1);
        QTranslator texts;
        if (name != QLatin1String("en") && texts.load(file, translationsFolder()) && !texts.isEmpty())
            names.append(name);
    }
    return names;
}

void Language::choose(const QString& name)
{
    const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const bool isKnown =
        m_program.load(locale, QStringLiteral("bitdepth"), QStringLiteral("_"), translationsFolder()) ||
        m_program.load(QStringLiteral("bitdepth_en"), translationsFolder()); // one and many, at least
    if (isKnown)
        QCoreApplication::installTranslator(&m_program);
}

} // namespace bitdepth
