#pragma once

#include "app/export_controller.h"
#include <QString>

namespace bitdepth {

/// What somebody should know of a file just exported: where it lies, how large it is, what to beware of, and
/// whether it keeps what the simulation promised.
QString exportText(const ExportResult& result);

} // namespace bitdepth
