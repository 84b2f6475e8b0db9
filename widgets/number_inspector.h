#pragma once

#include "engine/numeric/course_formulas.h"
#include "engine/numeric/stored_number.h"
#include "widgets/tensor_view.h"
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QTableWidget;
class QToolButton;

namespace bitdepth {

class ElidedLabel;
class NumberLine;

/// One value in bits: as every float format stores it, as the shown tensor's quantizer does, and as the
/// formulas of courses do, with the value that comes back and its neighbours on the grid.
///
/// Object names: "numberInspector" (this), "inspectedValue", "bitTable", "numberLine", "stepsPerUnit".
class NumberInspector : public QWidget {
    Q_OBJECT
public:
    explicit NumberInspector(QWidget* parent = nullptr);

    void setTensor(const ShownTensor& tensor);
    void clear();
    double value() const { return m_value; }
    void setValue(double value);

signals:
    void valueChanged(double value); ///< by somebody here

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildEntry();
    void buildSteps();
    void buildTable();
    void readEntry();
    void pick(double value);
    void goToNeighbour(bool above);
    void refresh();
    void addStored(const QString& name, const StoredNumber& stored);
    void addCourseFormulas();
    void addRow(const QString& name, const QString& bits, double value, const QString& toolTip);
    void showNeighbours();
    std::optional<ScaleOffset> scale() const;
    void retranslate();

    QLabel* m_prompt;
    QLineEdit* m_entry;
    QToolButton* m_below;
    QToolButton* m_above;
    ElidedLabel* m_neighbours;
    QTableWidget* m_table;
    NumberLine* m_line;
    QDoubleSpinBox* m_steps; ///< of the step quantizer, per unit
    std::optional<Encoding> m_encoding;
    std::optional<WeightCompression> m_compression; ///< of weights alone
    Range m_shown{-1, 1};
    double m_value = 0;
    bool m_isChosen = false; ///< the value, by a person
};

} // namespace bitdepth
