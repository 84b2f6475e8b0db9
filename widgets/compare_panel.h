#pragma once

#include "engine/evaluation/comparison.h"
#include "widgets/compared.h"
#include <QImage>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;
class QTabWidget;

namespace bitdepth {

class ChangedSamplesModel;
class CompareFiguresModel;
class CompareHistograms;
class CompareLayersModel;
class ConfusionModel;

/// Two or more candidates side by side: figures and whether they differ by more than chance, the layers that
/// are quantized differently, a tensor as both bring it back, the very samples whose answer changed, and who
/// is taken for whom.
///
/// Object names: "comparePanel" (this), "compareFirst", "compareSecond", "compareVerdict", "compareTabs",
/// "compareFigures", "compareLayers", "compareSamples", "compareConfusion", "compareShown".
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    explicit ComparePanel(QWidget* parent = nullptr);

    void setCompared(ComparedSet set);
    /// Indices in the set's candidates; out of range: as it was.
    void setPair(int first, int second);
    int first() const;
    int second() const;
    void setPicture(size_t sample, const QImage& picture);
    /// Shows the samples of class @p label that the second answers as @p answer.
    void showConfused(int label, int answer);

    CompareFiguresModel* figures() const { return m_figures; }
    CompareLayersModel* layers() const { return m_layers; }
    ChangedSamplesModel* samples() const { return m_samples; }
    ConfusionModel* confusion() const { return m_confusion; }
    CompareHistograms* histograms() const { return m_histograms; }
    const Compared* at(int index) const; ///< null: none

signals:
    void pairChanged();
    void pictureWanted(size_t sample);
    /// A layer was chosen to be looked at, with what both make of it.
    void layerActivated(const QString& layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Page { FiguresPage, LayersPage, HistogramsPage, SamplesPage, ConfusionPage };
    enum class Shown { Changed, Lost, Won, Confused };

    void buildPages();
    QWidget* buildSamplesPage();
    QTableView* addTable(const char* name);
    void fillCandidates();
    void showPair();
    void showSamples();
    std::vector<ChangedAnswer> shownAnswers() const;
    void retranslate();

    ComparedSet m_set;
    QComboBox* m_first;
    QComboBox* m_second;
    QLabel* m_against;
    QLabel* m_verdict;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QTabWidget* m_tabs;
    CompareFiguresModel* m_figures;
    CompareLayersModel* m_layers;
    ChangedSamplesModel* m_samples;
    ConfusionModel* m_confusion;
    CompareHistograms* m_histograms;
    QTableView* m_figuresView;
    QTableView* m_layersView;
    QTableView* m_samplesView;
    QTableView* m_confusionView;
    QComboBox* m_shown; ///< which samples
    QLabel* m_sampleCount;
    bool m_isChosen = false; ///< the two were chosen by a person
    int m_confusedLabel = -1;
    int m_confusedAnswer = -1;
};

} // namespace bitdepth
