#pragma once

#include <QObject>
#include <QPalette>

namespace bitdepth {

enum class ThemeChoice { System, Light, Dark };

/// As in the settings and on the command line: system, light, dark. Another text is taken for system.
QString toString(ThemeChoice choice);
ThemeChoice themeNamed(const QString& name);

/// Dresses the application: the Fusion style in the program's light or dark palette.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Make it before anything changes the application's palette: that is how the system's choice is seen.
    explicit Theme(QObject* parent = nullptr);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

private:
    bool systemIsDark() const;
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_startedDark;
};

} // namespace bitdepth
