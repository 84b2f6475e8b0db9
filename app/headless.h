#pragma once

#include <QString>

namespace bitdepth {

class MainWindow;
struct Options;

/// The whole journey without a person: opens, evaluates the float model and some presets, pins them, exports
/// the best one, and writes a picture of the window, the table and the model into a folder. Returns the exit
/// status.
int runHeadless(MainWindow& window, const Options& options);

} // namespace bitdepth
