#include "app/options.h"

#include "engine/project/project_file.h"
#include <QCommandLineParser>
#include <QCoreApplication>

namespace bitdepth {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

/// --example may stand without a name, which QCommandLineParser does not know.
QStringList withExampleName(QStringList arguments)
{
    const QStringList names{QStringLiteral("residual"), QStringLiteral("depthwise")};
    const auto at = arguments.indexOf(QStringLiteral("--example"));
    if (at >= 0 && !names.contains(arguments.value(at + 1)))
        arguments.insert(at + 1, names.first());
    return arguments;
}

QString contradiction(const Options& options)
{
    if (!options.example.isEmpty() && !options.model.isEmpty())
        return Text::tr("--example opens a model of its own: leave %1 out.").arg(options.model);
    if (options.model.isEmpty() && options.example.isEmpty() &&
        !(options.data.isEmpty() && options.recipe.isEmpty()))
        return Text::tr("--data and --recipe go with a MODEL.");
    if (options.model.endsWith(QLatin1String(kProjectEnding)) &&
        !(options.data.isEmpty() && options.recipe.isEmpty()))
        return Text::tr("A project has data and recipes of its own: leave --data and --recipe out.");
    if (!options.headless.isEmpty() && options.example.isEmpty() &&
        (options.model.isEmpty() || options.data.isEmpty()))
        return Text::tr("--headless needs --example, or a MODEL and --data.");
    return {};
}

} // namespace

std::optional<Options> readOptions(const QStringList& arguments, QString& error)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Explore what quantizing does to a neural network."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"), Text::tr("Evaluate on this data."),
                                  QStringLiteral("DATA"));
    const QCommandLineOption recipe(QStringLiteral("recipe"), Text::tr("Begin with this recipe."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption example(QStringLiteral("example"),
                                     Text::tr("Open a bundled example: residual or depthwise."),
                                     QStringLiteral("NAME"));
    const QCommandLineOption headless(QStringLiteral("headless"),
                                      Text::tr("Evaluate, compare and export without a person; write a "
                                               "picture of the window, the table of candidates and "
                                               "the quantized model to this folder."),
                                      QStringLiteral("FOLDER"));
    const QCommandLineOption theme(QStringLiteral("theme"), Text::tr("light, dark or system."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Text::tr("Language of the window, de for example."),
                                      QStringLiteral("NAME"));
    parser.addOptions({data, recipe, example, headless, theme, language});
    parser.addPositionalArgument(QStringLiteral("MODEL"), Text::tr("The ONNX model or the project to open."),
                                 QStringLiteral("[MODEL]"));
    if (!parser.parse(withExampleName(arguments))) {
        error = parser.errorText();
        return std::nullopt;
    }
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    Options options{parser.positionalArguments().value(0),
                    parser.value(data),
                    parser.value(recipe),
                    parser.value(example),
                    parser.value(headless),
                    parser.value(theme),
                    parser.value(language)};
    error = contradiction(options);
    return error.isEmpty() ? std::optional(options) : std::nullopt;
}

} // namespace bitdepth
