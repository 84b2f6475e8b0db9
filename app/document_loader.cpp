#include "app/document_loader.h"

#include "app/engine_text.h"
#include "engine/data/open_dataset.h"
#include "engine/recipe/recipe_json.h"
#include "engine/runtime/open_model.h"

namespace bitdepth {

namespace {

DatasetPtr openFor(const Model& model, const std::filesystem::path& path, const std::string& preprocess,
                   const JobControl& control)
{
    DataOptions options;
    options.preprocess = preprocess;
    if (!model.inputs.empty())
        options.inputShape = model.inputs.front().info.shape;
    DatasetPtr dataset = openDataset(path, options, control);
    const Message misfit = checkFits(*dataset, options.inputShape, model.displayName());
    if (!misfit.isEmpty())
        throw Error(misfit);
    return dataset;
}

} // namespace

DataSelection openSelection(const Model& model, const DataRequest& request, const JobControl& control)
{
    DataSelection selection;
    selection.dataset = openFor(model, request.path, request.preprocess, control);
    if (!request.calibrationPath.empty())
        selection.calibrationDataset = openFor(model, request.calibrationPath, request.preprocess, control);
    selection.count = request.count;
    selection.seed = request.seed;
    selection.calibrationCount = request.calibrationCount;
    return selection;
}

DocumentLoader::DocumentLoader(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

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

} // namespace bitdepth
