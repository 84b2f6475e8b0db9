#pragma once

#include <QStringList>
#include <QTranslator>

namespace bitdepth {

/// Puts the program's and Qt's texts into a language; everything on screen follows at once.
class Language {
public:
    /// @p name as in a locale ("de", "zh_CN"); empty: the system's.
    void choose(const QString& name);

    /// Languages there are texts for: English and those in the translations folder.
    static QStringList available();

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace bitdepth
