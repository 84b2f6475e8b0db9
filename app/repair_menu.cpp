#include "app/repair_menu.h"

#include "app/document.h"
#include "app/engine_text.h"
#include "widgets/themed_icon.h"
#include <algorithm>
#include <array>

namespace bitdepth {

namespace {

/// In the order they are applied.
constexpr std::array kRepairs = {Repair::Equalization, Repair::BiasAbsorption, Repair::RangeChoice,
                                 Repair::AdaRound, Repair::BiasCorrection};

QString titleOf(Repair repair)
{
    switch (repair) {
    case Repair::Equalization:
        return RepairMenu::tr("Equalization of channels");
    case Repair::BiasAbsorption:
        return RepairMenu::tr("Absorption of high biases");
    case Repair::RangeChoice:
        return RepairMenu::tr("Ranges by the outputs");
    case Repair::AdaRound:
        return RepairMenu::tr("Rounding by real inputs");
    case Repair::BiasCorrection:
        return RepairMenu::tr("Bias correction");
    }
    return {};
}

QString explanationOf(Repair repair)
{
    switch (repair) {
    case Repair::Equalization:
        return RepairMenu::tr(
            "Scales the channels of neighbouring layers alike, so that one scale suits them "
            "all; the network computes the same.");
    case Repair::BiasAbsorption:
        return RepairMenu::tr("Moves large biases into the next layer, so that activations need less range.");
    case Repair::RangeChoice:
        return RepairMenu::tr("Gives each activation the range, by whatever method, that moves the network's "
                              "outputs least on real samples.");
    case Repair::AdaRound:
        return RepairMenu::tr(
            "Rounds each weight up or down so that the layer's outputs on real samples stay "
            "nearest; takes a while.");
    case Repair::BiasCorrection:
        return RepairMenu::tr("Takes the mean error that quantization adds to each output channel off its "
                              "bias.");
    }
    return {};
}

} // namespace

RepairMenu::RepairMenu(Document& document, QWidget* parent) : QMenu(parent), m_document(document)
{
    setObjectName(QStringLiteral("repairMenu"));
    setIcon(themedIcon(QStringLiteral("settings")));
    setToolTipsVisible(true);
    for (const Repair repair : kRepairs) {
        QAction* action = addAction(QString());
        action->setObjectName(QStringLiteral("repair-") + toQString(toString(repair)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, repair](bool on) { choose(repair, on); });
        m_actions.append(action);
    }
    connect(&document, &Document::recipeChanged, this, &RepairMenu::showChosen);
    retranslate();
}

void RepairMenu::choose(Repair repair, bool on)
{
    std::vector<Repair> repairs = m_document.recipe().repairs;
    std::erase(repairs, repair);
    if (on)
        repairs.push_back(repair);
    m_document.setRepairs(repairs, (on ? tr("Switch on %1") : tr("Switch off %1")).arg(titleOf(repair)));
}

void RepairMenu::showChosen()
{
    const std::vector<Repair>& chosen = m_document.recipe().repairs;
    for (size_t i = 0; i < kRepairs.size(); ++i)
        m_actions.at(static_cast<qsizetype>(i))
            ->setChecked(std::find(chosen.begin(), chosen.end(), kRepairs[i]) != chosen.end());
    menuAction()->setText(chosen.empty() ? tr("Repairs") : tr("Repairs: %L1", "number").arg(chosen.size()));
}

void RepairMenu::retranslate()
{
    for (size_t i = 0; i < kRepairs.size(); ++i) {
        QAction* action = m_actions.at(static_cast<qsizetype>(i));
        action->setText(titleOf(kRepairs[i]));
        action->setToolTip(explanationOf(kRepairs[i]));
        action->setStatusTip(explanationOf(kRepairs[i]));
    }
    menuAction()->setToolTip(tr("Changes to the weights that need no labels and cost no bits; what does not "
                                "help is taken back"));
    showChosen();
}

} // namespace bitdepth
