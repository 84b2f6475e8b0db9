#pragma once

#include "app/data_selection.h"
#include "engine/core/progress.h"
#include "engine/project/project.h"

namespace bitdepth {

/// A project to open, and what a person answered where something was amiss.
struct ProjectRequest {
    std::filesystem::path path;
    std::filesystem::path model;     ///< where the model is now; empty: where the project says
    bool acceptsOtherModel = false;  ///< go on with a model that is not the one it was made with
    std::filesystem::path data;      ///< where the data is now; empty: where the project says
    bool goesWithoutData = false;    ///< go on without it
    bool isRecovery = false;         ///< the file is a copy kept against a crash
};

/// What keeps a project from being opened as it was saved.
enum class ProjectProblem { None, ModelMissing, ModelChanged, DataMissing };

/// A project and all it names, opened.
struct OpenedProject {
    ProjectRequest request;
    Project project;
    ProjectProblem problem = ProjectProblem::None;
    Message sentence; ///< what the problem is
    ModelPtr model;
    DataSelection data;
    std::vector<DataSelection> candidateData; ///< of each candidate

    /// Where it is saved again; empty for a recovered project that was never saved.
    std::filesystem::path file() const { return request.isRecovery ? project.autosaveOf : request.path; }
};

/// Reads the project and opens its model and data. Throws Error where the file itself is amiss, or a model
/// that was chosen does not fit.
OpenedProject openProject(const ProjectRequest& request, const JobControl& control);

} // namespace bitdepth
