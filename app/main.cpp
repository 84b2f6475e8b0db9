#include "app/engine_text.h"
#include "app/example.h"
#include "app/file_dialogs.h"
#include "app/headless.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/options.h"
#include "app/settings.h"
#include "app/theme.h"
#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace bitdepth;

namespace {

/// Opens what the command line names, once the window is there.
void openAsAsked(MainWindow& window, const Options& options)
{
    if (!options.example.isEmpty()) {
        window.files().openExample(options.example);
    } else if (!options.data.isEmpty()) {
        DataRequest data;
        data.path = toPath(options.data);
        window.loader().openModelWithData(toPath(options.model), data);
    } else if (!options.model.isEmpty()) {
        window.files().openModelFile(options.model);
    } else {
        window.files().offerRecovery();
    }
    if (!options.recipe.isEmpty()) {
        QObject::connect(
            &window.loader(), &DocumentLoader::modelOpened, &window,
            [&window, path = toPath(options.recipe)] { window.loader().openRecipe(path); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
}

QtMessageHandler g_printMessage = nullptr;

/// Leaves out what Qt says of itself where there is neither a screen nor a session.
void printMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support")) &&
        !text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        g_printMessage(type, context, text);
}

} // namespace

int main(int argc, char* argv[])
{
    g_printMessage = qInstallMessageHandler(printMessage);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bitdepth"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(BITDEPTH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("bitdepth"));

    QString error;
    const std::optional<Options> options = readOptions(QApplication::arguments(), error);
    if (!options) {
        std::fprintf(stderr, "error: %s\n", qPrintable(error));
        return 2;
    }
    // A journey without a person leaves no trace in the person's settings.
    const QTemporaryDir passing;
    Settings settings(options->headless.isEmpty() ? QString()
                                                  : passing.filePath(QStringLiteral("settings.ini")));
    FileDialogs dialogs;
    Theme theme;
    theme.choose(themeNamed(options->theme.isEmpty() ? settings.get(Settings::kTheme) : options->theme));
    Language language;
    language.choose(options->language.isEmpty() ? settings.get(Settings::kLanguage) : options->language);

    MainWindow window({settings, dialogs, theme, language});
    window.show();
    if (!options->headless.isEmpty())
        return runHeadless(window, *options);
    window.offerTour();
    QTimer::singleShot(0, &window, [&window, &options] { openAsAsked(window, *options); });
    return QApplication::exec();
}
