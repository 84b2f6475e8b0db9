#pragma once

#include <QString>

namespace bitdepth {

/// Where one of the bundled examples lies.
struct ExampleFiles {
    QString model;
    QString data;
    QString calibration;

    bool isComplete() const;
};

/// @p id: "residual" or "depthwise".
ExampleFiles findExample(const QString& id);

/// Folder of files that come with the program ("example", "translations"): share/bitdepth beside the
/// programs, in the build folder as after installing.
QString sharedFiles(const QString& folder);

} // namespace bitdepth
