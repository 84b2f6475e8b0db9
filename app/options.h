#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace bitdepth {

/// What the program was started with.
struct Options {
    QString model;
    QString data;
    QString recipe;
    QString example;  ///< "residual", "depthwise"; empty: none
    QString headless; ///< folder for the results of a journey without a person; empty: a window
    QString theme;    ///< empty: as in the settings
    QString language; ///< likewise
};

/// Reads the command line; the sentence that says what is wrong goes to @p error. Help and version end the
/// program.
std::optional<Options> readOptions(const QStringList& arguments, QString& error);

} // namespace bitdepth
