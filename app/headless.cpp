#include "app/headless.h"

#include "app/best_candidate.h"
#include "app/engine_text.h"
#include "app/explorer.h"
#include "app/main_window.h"
#include "app/options.h"
#include "engine/core/file.h"
#include "widgets/candidate_table.h"
#include "widgets/formatting.h"
#include "widgets/layer_table.h"
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <cstdio>

namespace bitdepth {

namespace {

constexpr int kIdlePolls = 5; ///< so that what the last result changed is laid out and drawn
constexpr const char* kPresetsCompared[] = {"default", "full-integer", "16x8", "smallest"};

/// Drives the window by its own parts, one job after the other; a failure of any of them ends the journey.
class Journey : public QObject {
    Q_DECLARE_TR_FUNCTIONS(Headless)

public:
    Journey(MainWindow& window, const Options& options)
        : m_window(window), m_options(options), m_folder(options.headless)
    {
        for (BackgroundJob* job :
             {&window.loader().job(), &window.evaluation().job(), &window.exporter().job()})
            connect(job, &BackgroundJob::failed, this,
                    [this](const Message& message) { m_failure = message; });
        connect(&window.files(), &DocumentFiles::failed, this,
                [this](const Message& message) { m_failure = message; });
        connect(&window.exporter(), &ExportController::exported, this,
                [this](const ExportResult& result) { m_exported = result; });
    }

    void run()
    {
        window().evaluation().setAutomatic(false);
        if (!QDir().mkpath(m_folder.path()))
            throw Error(
                QT_TRANSLATE_NOOP("Engine", "%1 could not be written: choose a folder you may write to."),
                {toStdString(m_folder.path())});
        open();
        for (const char* preset : kPresetsCompared) {
            document().usePreset(QLatin1String(preset));
            evaluateAndPin();
        }
        if (!m_options.recipe.isEmpty()) {
            window().loader().openRecipe(toPath(m_options.recipe));
            settle();
            evaluateAndPin();
        }
        const int best = bestCandidate(document().candidates(), *document().floatEvaluation());
        exportBest(best);
        show(best);
        takePicture();
        writeTables();
    }

private:
    MainWindow& window() { return m_window; }
    Document& document() { return m_window.document(); }

    void open()
    {
        if (!m_options.example.isEmpty()) {
            window().files().openExample(m_options.example);
        } else {
            DataRequest data;
            data.path = toPath(m_options.data);
            window().loader().openModelWithData(toPath(m_options.model), data);
        }
        settle();
        if (document().data().isEmpty())
            throw Error(QT_TRANSLATE_NOOP("Engine",
                                          "%1 does not say how a value becomes the model's input: put a "
                                          "dataset.json beside it."),
                        {toStdString(m_options.data)});
    }

    void evaluateAndPin()
    {
        window().evaluation().evaluate();
        settle();
        document().pinEvaluation();
        report(document().pins().back().candidate);
    }

    /// Waits until nothing runs in the background; throws what failed.
    void settle()
    {
        QEventLoop loop;
        QTimer poll;
        int idle = 0;
        connect(&poll, &QTimer::timeout, &loop, [this, &loop, &idle] {
            const bool busy = m_window.loader().job().isRunning() || m_window.evaluation().isBusy() ||
                              m_window.exporter().job().isRunning() || !m_window.explorer().isSettled();
            idle = busy ? 0 : idle + 1;
            if (idle == kIdlePolls || !m_failure.isEmpty())
                loop.quit();
        });
        poll.start(10);
        loop.exec();
        if (!m_failure.isEmpty())
            throw Error(m_failure);
    }

    /// The candidate in all views, and the layer with the most work.
    void show(int index)
    {
        document().useCandidate(index);
        window().explorer().candidateTable().setCurrentCandidate(index);
        const std::vector<Layer>& layers = document().model()->layers;
        const auto busiest =
            std::max_element(layers.begin(), layers.end(),
                             [](const Layer& a, const Layer& b) { return a.multiplyAdds < b.multiplyAdds; });
        if (busiest != layers.end())
            window().explorer().layerTable().setCurrentLayer(busiest->name);
        window().dismissMessage();
        settle();
    }

    void exportBest(int index)
    {
        window().exporter().exportPin(index, toPath(m_folder.filePath(QStringLiteral("quantized.onnx"))));
        settle();
        say(tr("model"),
            toQString(m_exported.path) + QStringLiteral(", ") + exactBytesText(m_exported.sizeBytes));
    }

    void takePicture()
    {
        const QString path = m_folder.filePath(QStringLiteral("window.png"));
        if (!window().grab().save(path))
            throw Error(
                QT_TRANSLATE_NOOP("Engine", "%1 could not be written: choose a folder you may write to."),
                {toStdString(path)});
        say(tr("picture"), path);
    }

    void writeTables()
    {
        const CandidateTable& table = window().explorer().candidateTable();
        write(tr("table"), QStringLiteral("table.txt"), table.toMarkdown());
        write(tr("candidates"), QStringLiteral("candidates.csv"), table.toCsv());
        write(tr("layers"), QStringLiteral("layers.csv"), window().explorer().layerTable().toCsv());
    }

    void write(const QString& what, const QString& name, const QString& text)
    {
        writeFileAtomically(toPath(m_folder.filePath(name)), text.toStdString());
        say(what, m_folder.filePath(name));
    }

    void report(const Candidate& candidate) const
    {
        const Evaluation& evaluation = *candidate.evaluation;
        say(toQString(candidate.name),
            QStringLiteral("%1 %2, %3")
                .arg(metricText(evaluation.metric), metricIntervalText(evaluation.metric),
                     bytesText(evaluation.sizeBytes)));
    }

    static void say(const QString& what, const QString& text)
    {
        std::printf("%-14s %s\n", qPrintable(what), qPrintable(text));
        std::fflush(stdout);
    }

    MainWindow& m_window;
    const Options& m_options;
    QDir m_folder;
    Message m_failure;
    ExportResult m_exported;
};

} // namespace

int runHeadless(MainWindow& window, const Options& options)
{
    try {
        Journey(window, options).run();
        return 0;
    } catch (const Error& error) {
        std::fprintf(stderr, "error: %s\n", qPrintable(toText(error.message())));
        return 1;
    }
}

} // namespace bitdepth
