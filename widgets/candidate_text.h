#pragma once

#include "engine/evaluation/evaluation.h"
#include <QString>
#include <vector>

namespace bitdepth {

/// Words of the candidate table's cells; @p column is a CandidateTableModel::Column, @p reference the float
/// model or null.
QString candidateCellText(const Evaluation& evaluation, const Evaluation* reference, int column);
QString candidateCellToolTip(const Evaluation& evaluation, const Evaluation* reference, int column);
QString candidateColumnTitle(int column, const std::string& metric);
QString candidateColumnExplanation(int column);

/// The figure a cell shows, as a number; NaN where there is none.
double candidateFigure(const Evaluation& evaluation, const Evaluation* reference, int column);

/// Where a cell's figure comes from: the float model is measured, others are simulated.
Provenance candidateProvenance(int column, bool isFloat);

/// All figures of all candidates with their uncertainty, one line each.
QString candidatesCsv(const EvaluationPtr& floatModel, const std::vector<Candidate>& candidates);

} // namespace bitdepth
