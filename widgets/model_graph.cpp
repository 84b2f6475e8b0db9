#include "widgets/model_graph.h"
#include "widgets/graph_canvas.h"
#include "widgets/graph_items.h"
#include "widgets/graph_legend.h"
#include "widgets/graph_text.h"
#include "widgets/save_scene.h"
#include "widgets/themed_icon.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QToolButton>
#include <cmath>

namespace bitdepth {
namespace {

constexpr GraphColoring kColorings[] = {GraphColoring::WeightBits, GraphColoring::ActivationBits,
                                        GraphColoring::WeightError, GraphColoring::Sensitivity};
constexpr double kStepOfButton = 1.4;

} // namespace

ModelGraph::ModelGraph(QWidget* parent)
    : QWidget(parent),
      m_canvas(new GraphCanvas),
      m_legend(new GraphLegend),
      m_colorBox(new QComboBox),
      m_colorLabel(new QLabel),
      m_empty(new QLabel),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("modelGraph"));
    setMinimumSize(220, 140);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    buildHeader();
    layout->addLayout(m_stack, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    m_canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    m_canvas->setToolTips([this](int box) {
        const GraphPicture& picture = *m_canvas->picture();
        return boxExplanation(picture.outline.nodes[static_cast<size_t>(box)], picture, m_figures);
    });
    connect(m_canvas, &QWidget::customContextMenuRequested, this, &ModelGraph::showMenu);
    connect(m_canvas, &GraphCanvas::currentBoxChanged, this, &ModelGraph::boxChosen);
    retranslate();
}

QToolButton* ModelGraph::addButton(const QString& icon, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ModelGraph::buildHeader()
{
    m_colorBox->setObjectName(QStringLiteral("graphColoring"));
    for (const GraphColoring by : kColorings)
        m_colorBox->addItem(QString(), static_cast<int>(by));
    m_colorLabel->setBuddy(m_colorBox);
    m_zoomOut = addButton(QStringLiteral("zoom-out"), QStringLiteral("graphZoomOut"));
    m_zoomIn = addButton(QStringLiteral("zoom-in"), QStringLiteral("graphZoomIn"));
    m_fit = addButton(QStringLiteral("zoom-reset"), QStringLiteral("graphFit"));
    m_flowButton = addButton(QStringLiteral("flow"), QStringLiteral("graphFlow"));
    auto* header = new QHBoxLayout;
    header->setSpacing(6);
    header->addWidget(m_colorLabel);
    header->addWidget(m_colorBox);
    header->addWidget(m_legend, 1);
    for (QToolButton* button : {m_zoomOut, m_zoomIn, m_fit, m_flowButton})
        header->addWidget(button);
    static_cast<QVBoxLayout*>(layout())->addLayout(header);
    connect(m_colorBox, &QComboBox::activated, this,
            [this] { setColoring(static_cast<GraphColoring>(m_colorBox->currentData().toInt())); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(kStepOfButton); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(1 / kStepOfButton); });
    connect(m_fit, &QToolButton::clicked, m_canvas, &GraphCanvas::fitAll);
    connect(m_flowButton, &QToolButton::clicked, this, &ModelGraph::turnFlow);
}

void ModelGraph::setPicture(const GraphPicturePtr& picture)
{
    m_canvas->setPicture(picture);
    m_boxOfLayer.clear();
    if (picture && picture->outline.nodes.empty())
        m_canvas->setPicture(nullptr);
    m_stack->setCurrentWidget(m_canvas->picture() ? static_cast<QWidget*>(m_canvas) : m_empty);
    if (!m_canvas->picture())
        return;
    for (size_t box = 0; box < picture->outline.nodes.size(); ++box) {
        for (const size_t layer : picture->outline.nodes[box].layers)
            m_boxOfLayer.emplace(picture->model->layers[layer].name, static_cast<int>(box));
    }
    refreshAll();
    setCurrentLayer(m_currentLayer);
}

const std::string* ModelGraph::layerOf(int box) const
{
    const GraphPicture& picture = *m_canvas->picture();
    const auto& layers = picture.outline.nodes[static_cast<size_t>(box)].layers;
    return layers.empty() ? nullptr : &picture.model->layers[layers.front()].name;
}

void ModelGraph::refreshBox(int box)
{
    const GraphPicture& picture = *m_canvas->picture();
    const OutlineNode& node = picture.outline.nodes[static_cast<size_t>(box)];
    GraphBox& item = *m_canvas->box(box);
    item.setTexts(boxTitle(node), boxDetail(node, picture, m_figures.recipe));
    if (const std::string* layer = layerOf(box))
        item.setColor(layerColor(*layer, m_figures, m_coloring, palette()));
}

void ModelGraph::refreshAll()
{
    if (!m_canvas->picture())
        return;
    for (size_t box = 0; box < m_canvas->picture()->outline.nodes.size(); ++box)
        refreshBox(static_cast<int>(box));
}

void ModelGraph::setRecipe(const Recipe& recipe)
{
    const Recipe before = std::exchange(m_figures.recipe, recipe);
    for (const auto& [layer, box] : m_boxOfLayer) {
        const bool same = before.weightsOf(layer) == recipe.weightsOf(layer) &&
                          before.activationsOf(layer) == recipe.activationsOf(layer);
        if (same)
            continue;
        if (before.weightsOf(layer) != recipe.weightsOf(layer))
            m_figures.weightSqnr.erase(layer);
        refreshBox(box);
    }
}

void ModelGraph::setWeightSqnr(const std::string& layer, double dB)
{
    if (std::isnan(dB))
        m_figures.weightSqnr.erase(layer);
    else
        m_figures.weightSqnr[layer] = dB;
    const auto box = m_boxOfLayer.find(layer);
    if (box != m_boxOfLayer.end() && m_coloring == GraphColoring::WeightError)
        refreshBox(box->second);
}

void ModelGraph::setWeightSqnrs(const std::vector<std::pair<std::string, double>>& dB)
{
    for (const auto& [layer, figure] : dB)
        setWeightSqnr(layer, figure);
}

void ModelGraph::setSensitivity(const LayerScale& scale)
{
    m_figures.sensitivity = scale;
    const int row = m_colorBox->findData(static_cast<int>(GraphColoring::Sensitivity));
    auto* items = qobject_cast<QStandardItemModel*>(m_colorBox->model());
    items->item(row)->setEnabled(!scale.values.empty());
    if (m_coloring != GraphColoring::Sensitivity)
        return;
    if (scale.values.empty())
        setColoring(GraphColoring::WeightBits);
    else
        refreshAll();
}

void ModelGraph::setColoring(GraphColoring by)
{
    m_coloring = by;
    showColoring();
    refreshAll();
}

void ModelGraph::showColoring()
{
    const QSignalBlocker quiet(m_colorBox);
    m_colorBox->setCurrentIndex(m_colorBox->findData(static_cast<int>(m_coloring)));
    m_colorBox->setToolTip(coloringExplanation(m_coloring));
    m_legend->setToolTip(coloringExplanation(m_coloring));
    m_legend->setEntries(graphLegend(m_coloring, palette()));
}

void ModelGraph::setCurrentLayer(const std::string& layer)
{
    m_currentLayer = layer;
    const auto box = m_boxOfLayer.find(layer);
    if (m_canvas->picture())
        m_canvas->setCurrentBox(box == m_boxOfLayer.end() ? -1 : box->second);
    showWords();
}

void ModelGraph::boxChosen(int box)
{
    showWords();
    const std::string* layer = layerOf(box);
    if (!layer || *layer == m_currentLayer)
        return;
    m_currentLayer = *layer;
    emit currentLayerChanged(m_currentLayer);
}

/// What stands on the box is told to those who do not see it.
void ModelGraph::showWords()
{
    const int box = m_canvas->currentBox();
    const GraphPicturePtr& picture = m_canvas->picture();
    m_canvas->setAccessibleDescription(
        box < 0 ? QString()
                : boxExplanation(picture->outline.nodes[static_cast<size_t>(box)], *picture, m_figures));
}

void ModelGraph::turnFlow()
{
    m_flow = m_flow == Flow::LeftToRight ? Flow::TopToBottom : Flow::LeftToRight;
    retranslate();
    emit flowChanged(m_flow);
}

void ModelGraph::showMenu(const QPoint& position)
{
    if (!m_canvas->picture())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("graphMenu"));
    addSceneActions(*menu, *m_canvas->scene(), *this, QStringLiteral("network"));
    menu->popup(m_canvas->mapToGlobal(position));
}

void ModelGraph::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        showColoring();
        refreshAll();
    }
    QWidget::changeEvent(event);
}

void ModelGraph::retranslate()
{
    for (int row = 0; row < m_colorBox->count(); ++row)
        m_colorBox->setItemText(row,
                                coloringTitle(static_cast<GraphColoring>(m_colorBox->itemData(row).toInt())));
    m_colorLabel->setText(tr("Colour:"));
    m_colorBox->setAccessibleName(tr("Colour of the layers"));
    m_canvas->setAccessibleName(tr("Network graph"));
    m_empty->setText(tr("The network is drawn here once a model is open."));
    const auto say = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    say(m_zoomOut, tr("Smaller (−)"));
    say(m_zoomIn, tr("Larger (+)"));
    say(m_fit, tr("The whole network (0)"));
    say(m_flowButton,
        m_flow == Flow::LeftToRight ? tr("Draw it from top to bottom") : tr("Draw it from left to right"));
    showColoring();
}

} // namespace bitdepth
