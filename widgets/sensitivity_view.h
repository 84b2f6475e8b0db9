#pragma once

#include "engine/model/model.h"
#include "engine/sensitivity/sensitivity.h"
#include "widgets/layer_scale.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace bitdepth {

class SensitivityModel;
class TableFilter;

/// How far an analysis of the layers is.
enum class SensitivityState {
    Nothing,
    Running,
    Estimated, ///< for this bit width no layer was measured
    Partly,    ///< the measurement was stopped: some are estimates
    Measured,
};

/// Bars of what quantizing each layer does to the model's outputs, at one of several bit widths; sortable.
///
/// Object names: "sensitivityView" (this), "sensitivityTable", "sensitivityBits", "analyseButton",
/// "sensitivityWords".
class SensitivityView : public QWidget {
    Q_OBJECT
public:
    explicit SensitivityView(QWidget* parent = nullptr);

    void setModel(const ModelPtr& model); ///< forgets the figures
    void setMetric(const std::string& metric);
    void setBitsChoice(const std::vector<int>& bits, int chosen);
    void setSensitivity(const Sensitivity& sensitivity);
    void setState(SensitivityState state);
    void setCurrentLayer(const std::string& layer); ///< says nothing

    int bits() const;
    LayerScale layerScale() const;
    SensitivityModel* model() const { return m_model; }
    QTableView* view() const { return m_view; }
    QString toCsv() const;

signals:
    void analyseRequested();
    void bitsChosen(int bits);
    void currentLayerChanged(const std::string& layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    void buildTable();
    void showState();
    void showMenu(const QPoint& position);
    void retranslate();

    SensitivityModel* m_model;
    TableFilter* m_proxy;
    QTableView* m_view;
    QComboBox* m_bits;
    QLabel* m_bitsLabel;
    QPushButton* m_analyse;
    QLabel* m_words;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    SensitivityState m_state = SensitivityState::Nothing;
    size_t m_samples = 0;
    int m_measured = 0; ///< figures
    int m_all = 0;
};

} // namespace bitdepth
