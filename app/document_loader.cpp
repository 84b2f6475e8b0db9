#include "app/document_loader.h"

#include "app/engine_text.h"
#include "engine/core/thread_priority.h"
#include "engine/recipe/recipe_json.h"
#include "engine/runtime/open_model.h"

namespace bitdepth {

DataSelection openSelection(const Model& model, const DataRequest& request, const JobControl& control)
{
    const OpenedData data = openData(model, request, control);
    DataSelection selection{data.dataset, data.calibrationDataset, request};
    selection.request.path = std::filesystem::absolute(request.path).lexically_normal();
    if (!request.calibrationPath.empty())
        selection.request.calibrationPath =
            std::filesystem::absolute(request.calibrationPath).lexically_normal();
    return selection;
}

DocumentLoader::DocumentLoader(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::modelChanged, this, &DocumentLoader::hashModel);
}

/// Saving wants the hash, and a large model's takes longer than opening it. A model whose files have changed
/// is told of then.
void DocumentLoader::hashModel()
{
    m_hashJob.cancel();
    if (const ModelPtr model = m_document.model())
        m_hashJob.start(
            QString(),
            [model](const JobControl& control) {
                yieldToOtherThreads();
                return model->sha256(control);
            },
            [](const std::string&) {});
}

void DocumentLoader::openModel(const std::filesystem::path& path)
{
    m_job.start(
        tr("Opening %1").arg(toQString(path.filename())),
        [path](const JobControl& control) { return bitdepth::openModel(path, control); },
        [this](const ModelPtr& model) {
            m_document.setModel(model);
            emit modelOpened();
        });
}

void DocumentLoader::openModelWithData(const std::filesystem::path& path, const DataRequest& data)
{
    struct Opened {
        ModelPtr model;
        DataSelection selection;
    };
    m_job.start(
        tr("Opening %1").arg(toQString(path.filename())),
        [path, data](const JobControl& control) {
            Opened opened;
            opened.model = bitdepth::openModel(path, control);
            control.throwIfStopped();
            opened.selection = openSelection(*opened.model, data, control);
            return opened;
        },
        [this, data](const Opened& opened) {
            const bool ask = opened.selection.dataset->info().preprocessingAssumed;
            m_document.setModel(opened.model, ask ? DataSelection() : opened.selection);
            emit modelOpened();
            if (ask)
                emit preprocessingUnknown(data);
        });
}

void DocumentLoader::openData(const DataRequest& request)
{
    const ModelPtr model = m_document.model();
    if (!model) {
        emit m_job.failed(
            {QT_TRANSLATE_NOOP("Engine", "Open a model first, then the data it is to be evaluated on."), {}});
        return;
    }
    m_job.start(
        tr("Opening %1").arg(toQString(request.path.filename())),
        [model, request](const JobControl& control) { return openSelection(*model, request, control); },
        [this, request](const DataSelection& selection) {
            if (selection.dataset->info().preprocessingAssumed)
                emit preprocessingUnknown(request);
            else
                m_document.selectData(selection);
        });
}

void DocumentLoader::openRecipe(const std::filesystem::path& path)
{
    const ModelPtr model = m_document.model();
    if (!model) {
        emit m_job.failed(
            {QT_TRANSLATE_NOOP("Engine", "Open a model first, then the recipe %1."), {path.string()}});
        return;
    }
    m_job.start(
        tr("Opening %1").arg(toQString(path.filename())),
        [model, path](const JobControl&) {
            Recipe recipe = readRecipe(path);
            checkRecipeFits(recipe, *model);
            recipe.name = path.stem().stem().string();
            return recipe;
        },
        [this, path](const Recipe& recipe) { m_document.openRecipe(recipe, path); });
}

void DocumentLoader::openProject(const ProjectRequest& request)
{
    m_job.start(
        tr("Opening %1").arg(toQString(request.path.filename())),
        [request](const JobControl& control) { return bitdepth::openProject(request, control); },
        [this](const OpenedProject& opened) {
            if (opened.problem != ProjectProblem::None) {
                emit projectNeedsAnswer(opened);
                return;
            }
            m_document.openProject(opened);
            emit projectOpened(opened);
        });
}

} // namespace bitdepth
