#pragma once

#include <QActionGroup>
#include <QObject>

namespace bitdepth {

/// Every command of the window, with its icon and shortcut. What they do is connected elsewhere.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QObject* parent = nullptr);

    void retranslate();
    /// What the next undo and redo would take back and do again; empty: nothing.
    void showSteps(const QString& undoText, const QString& redoText);

    QAction* openModel;
    QAction* openResidualExample;
    QAction* openDepthwiseExample;
    QAction* chooseData;
    QAction* saveProject;
    QAction* saveProjectAs;
    QAction* openRecipe;
    QAction* saveRecipe;
    QAction* saveRecipeAs;
    QAction* exportModel;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* evaluate;
    QAction* cancel;
    QAction* automatic; ///< checkable: edits are evaluated by themselves
    QAction* analyse;  ///< sensitivity
    QAction* diagnose; ///< the guilty layer
    QAction* searchFrontier;
    QAction* pin;
    QAction* resetLayout;
    QActionGroup* themes; ///< the choice's name is the action's data
    QActionGroup* languages;
    QAction* guide;
    QAction* tour;
    QAction* about;
    QAction* aboutQt;

private:
    QAction* make(const char* name, const QString& icon, const QKeySequence& shortcut = {});
    void makeThemes();
    void makeLanguages();
    QString m_undoText;
    QString m_redoText;

    void say(QAction* action, const QString& text, const QString& explanation);
};

} // namespace bitdepth
