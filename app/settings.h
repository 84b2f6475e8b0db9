#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace bitdepth {

/// One setting: where it is stored, what it is, what it is when nobody set it.
template <typename T>
struct Setting {
    const char* key;
    T defaultValue;
};

/// What the program remembers between two starts. Every setting stands here, once.
class Settings {
public:
    static inline const Setting<QString> kTheme{"appearance/theme", QStringLiteral("system")};
    static inline const Setting<QString> kLanguage{"appearance/language", QString()}; ///< empty: the system's
    static inline const Setting<QByteArray> kGeometry{"window/geometry", {}};
    static inline const Setting<QByteArray> kLayout{"window/layout", {}};
    static inline const Setting<QByteArray> kSplitter{"window/splitter", {}};
    static inline const Setting<QStringList> kRecentModels{"files/recentModels", {}};
    static inline const Setting<QString> kModelFolder{"files/modelFolder", QString()};
    static inline const Setting<QString> kDataFolder{"files/dataFolder", QString()};
    static inline const Setting<QString> kRecipeFolder{"files/recipeFolder", QString()};
    static inline const Setting<QString> kProjectFolder{"files/projectFolder", QString()};
    static inline const Setting<QString> kExportFolder{"files/exportFolder", QString()};
    static inline const Setting<bool> kTourOffered{"window/tourOffered", false};
    static inline const Setting<bool> kAutoEvaluate{"evaluation/automatic", true};
    static inline const Setting<bool> kMeasureLatency{"evaluation/measureLatency", true};
    static inline const Setting<QString> kDevice{"evaluation/device", QString()}; ///< id; empty: none
    static inline const Setting<int> kThreads{"evaluation/threads", 0}; ///< 0: all cores

    /// The user's own settings, or those of @p file.
    explicit Settings(const QString& file = {});

    template <typename T>
    T get(const Setting<T>& setting) const
    {
        return m_store.value(QLatin1String(setting.key), QVariant::fromValue(setting.defaultValue))
            .template value<T>();
    }
    template <typename T>
    void set(const Setting<T>& setting, const T& value)
    {
        m_store.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }
    template <typename T>
    void reset(const Setting<T>& setting)
    {
        m_store.remove(QLatin1String(setting.key));
    }

    /// Puts @p path in front of the recently opened models, which are at most ten.
    void addRecentModel(const QString& path);
    /// Those that are still there.
    QStringList recentModels() const;
    /// Where unsaved work is kept against a crash: in the folder for the program's data, or beside a settings
    /// file of its own.
    QString recoveryFolder() const;

private:
    QSettings m_store;
    QString m_dataFolder;
};

} // namespace bitdepth
