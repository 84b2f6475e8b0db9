#pragma once

#include "engine/recipe/recipe.h"
#include <QList>
#include <QMenu>

namespace bitdepth {

class Document;

/// Which repairs the recipe applies to the weights, to be switched on and off; each switch is a step that can
/// be undone.
///
/// Object names: "repairMenu" (this), of the actions "repair-equalization" ... as recipes call them.
class RepairMenu : public QMenu {
    Q_OBJECT

public:
    explicit RepairMenu(Document& document, QWidget* parent = nullptr);

    void retranslate();

private:
    void showChosen();
    void choose(Repair repair, bool on);

    Document& m_document;
    QList<QAction*> m_actions; ///< in the order of the repairs
};

} // namespace bitdepth
