#pragma once

class QMenu;

namespace bitdepth {

class LayerTable;

/// Adds to @p menu everything that can be done to the layers selected in @p table. Object names of the
/// actions: "weights:int4", "activations:uint8", "granularity:per-channel", "weightRange:mse",
/// "activationRange:minmax", "scheme:affine", "resetWeights", "resetActivations", "copyRows", "saveRows",
/// "copyChoice", "pasteChoice", "applyToOperator", "applyToAll".
void fillLayerMenu(QMenu& menu, LayerTable& table);

} // namespace bitdepth
