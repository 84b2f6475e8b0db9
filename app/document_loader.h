#pragma once

#include "app/background_job.h"
#include "app/document.h"
#include "app/opened_project.h"

namespace bitdepth {

/// Opens models, data and recipes in the background and puts them into the document. What fails leaves the
/// document as it was.
class DocumentLoader : public QObject {
    Q_OBJECT

public:
    explicit DocumentLoader(Document& document, QObject* parent = nullptr);

    void openModel(const std::filesystem::path& path);
    void openModelWithData(const std::filesystem::path& path, const DataRequest& data);
    void openData(const DataRequest& request);
    void openRecipe(const std::filesystem::path& path);
    void openProject(const ProjectRequest& request);
    BackgroundJob& job() { return m_job; }

signals:
    void modelOpened();
    /// The data does not say how a value becomes an input; the window asks.
    void preprocessingUnknown(const bitdepth::DataRequest& request);
    void projectOpened(const bitdepth::OpenedProject& project);
    /// Nothing was opened: what the project names is not there or not as it was. Asked again with an answer
    /// in the request, it goes on.
    void projectNeedsAnswer(const bitdepth::OpenedProject& project);

private:
    void hashModel();

    Document& m_document;
    BackgroundJob m_job;
    BackgroundJob m_hashJob;
};

/// Opens what @p request names for @p model. Throws Error where the model cannot take it.
DataSelection openSelection(const Model& model, const DataRequest& request, const JobControl& control);

} // namespace bitdepth
