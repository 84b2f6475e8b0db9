#pragma once

#include "engine/model/model.h"
#include "engine/numeric/quantizer.h"
#include "engine/statistics/tensor_statistics.h"
#include "widgets/layer_scale.h"
#include <QString>
#include <QVariant>
#include <optional>

namespace bitdepth {

/// What the layer table knows of one layer beside the model itself.
struct LayerFigures {
    Quantizer weights;
    Quantizer activations;
    std::optional<double> sqnrDb;               ///< of the weights; absent: being computed
    std::optional<TensorStatistics> statistics; ///< of the weights; absent: being computed
    std::optional<LayerScale::Value> sensitivity; ///< absent: not analysed
};

/// Words of the layer table's cells; @p column is a LayerTableModel::Column.
QString layerCellText(const Layer& layer, const LayerFigures& figures, int column);
QString layerCellToolTip(const Layer& layer, const LayerFigures& figures, int column);
/// What a cell is sorted by: a number wherever there is one.
QVariant layerCellNumber(const Layer& layer, const LayerFigures& figures, int column);
/// What of a cell goes into a file: formats and ranges as recipes write them, shapes as ONNX tools do, full
/// precision.
QVariant layerCellExport(const Layer& layer, const LayerFigures& figures, int column);
QString layerColumnTitle(int column);
QString layerColumnExplanation(int column);

} // namespace bitdepth
