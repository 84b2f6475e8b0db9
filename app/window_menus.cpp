// The menus and the toolbar of the main window.

#include "app/engine_text.h"
#include "app/explorer.h"
#include "app/main_window.h"
#include "app/repair_menu.h"
#include "engine/recipe/presets.h"
#include "widgets/layer_table.h"
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace bitdepth {

void MainWindow::buildMenus()
{
    for (const char* name : {"fileMenu", "editMenu", "evaluateMenu", "viewMenu", "helpMenu"}) {
        m_menus.append(menuBar()->addMenu(QString()));
        m_menus.last()->setObjectName(QLatin1String(name));
    }
    QMenu* file = m_menus.at(0);
    file->addAction(m_actions.openModel);
    m_recentMenu = file->addMenu(QString());
    file->addActions({m_actions.openResidualExample, m_actions.openDepthwiseExample});
    file->addSeparator();
    file->addActions({m_actions.saveProject, m_actions.saveProjectAs});
    file->addSeparator();
    file->addAction(m_actions.chooseData);
    file->addSeparator();
    file->addActions({m_actions.openRecipe, m_actions.saveRecipe, m_actions.saveRecipeAs});
    file->addSeparator();
    file->addAction(m_actions.exportModel);
    file->addSeparator();
    file->addAction(m_actions.quit);

    m_menus.at(1)->addActions({m_actions.undo, m_actions.redo});

    m_menus.at(2)->addActions({m_actions.evaluate, m_actions.cancel, m_actions.automatic});
    m_menus.at(2)->addSeparator();
    m_repairs = new RepairMenu(m_document, this);
    m_menus.at(2)->addMenu(m_repairs);
    m_menus.at(2)->addSeparator();
    m_menus.at(2)->addActions({m_actions.analyse, m_actions.diagnose, m_actions.searchFrontier});
    m_menus.at(2)->addSeparator();
    m_menus.at(2)->addAction(m_actions.pin);

    QMenu* view = m_menus.at(3);
    view->addActions(m_explorer->dockActions());
    view->addAction(m_actions.resetLayout);
    view->addSeparator();
    m_themeMenu = view->addMenu(QString());
    m_themeMenu->addActions(m_actions.themes->actions());
    m_languageMenu = view->addMenu(QString());
    m_languageMenu->addActions(m_actions.languages->actions());

    m_menus.at(4)->addActions({m_actions.guide, m_actions.tour});
    m_menus.at(4)->addSeparator();
    m_menus.at(4)->addActions({m_actions.about, m_actions.aboutQt});
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
}

void MainWindow::retranslateMenus()
{
    const QStringList titles{tr("&File"), tr("&Edit"), tr("Eva&luate"), tr("&View"), tr("&Help")};
    for (int i = 0; i < titles.size(); ++i)
        m_menus.at(i)->setTitle(titles.at(i));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_repairs->retranslate();
    m_themeMenu->setTitle(tr("&Appearance"));
    m_languageMenu->setTitle(tr("&Language"));
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_presetLabel->setText(tr("Start from:"));
    m_presets->setToolTip(tr("Replace the recipe by one made for a purpose"));
    m_presets->setAccessibleName(tr("Start from"));
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addActions({m_actions.openModel, m_actions.chooseData});
    m_toolBar->addSeparator();
    m_presetLabel = new QLabel;
    m_presetLabel->setContentsMargins(6, 0, 4, 0);
    m_presets = new QComboBox;
    m_presets->setObjectName(QStringLiteral("presetBox"));
    m_presets->setMinimumContentsLength(20);
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_presetLabel->setBuddy(m_presets);
    m_toolBar->addWidget(m_presetLabel);
    m_toolBar->addWidget(m_presets);
    m_toolBar->addAction(m_repairs->menuAction());
    if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(m_repairs->menuAction())))
        button->setPopupMode(QToolButton::InstantPopup);
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions.evaluate, m_actions.pin, m_actions.exportModel});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions.undo, m_actions.redo});
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString& path : m_surroundings.settings.recentModels()) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_files.openModelFile(path); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::fillPresets()
{
    m_presets->clear();
    for (const Preset& preset : presets()) {
        m_presets->addItem(engineText(preset.title), QLatin1String(preset.id));
        m_presets->setItemData(m_presets->count() - 1, engineText(preset.explanation), Qt::ToolTipRole);
    }
    showPreset();
}

/// The box shows what the recipe comes from: a preset's title, or "Full integer, edited".
void MainWindow::showPreset()
{
    const QString name = m_document.model() ? m_document.recipeName() : QString();
    m_presets->setPlaceholderText(name);
    m_presets->setCurrentIndex(m_presets->findText(name));
}

} // namespace bitdepth
