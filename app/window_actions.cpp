#include "app/window_actions.h"

#include "app/language.h"
#include "widgets/themed_icon.h"
#include <QAction>
#include <QLocale>

namespace bitdepth {

WindowActions::WindowActions(QObject* parent)
    : QObject(parent),
      openModel(make("openModel", QStringLiteral("open"), QKeySequence::Open)),
      openResidualExample(make("openResidualExample", QStringLiteral("example"))),
      openDepthwiseExample(make("openDepthwiseExample", QStringLiteral("example"))),
      chooseData(make("chooseData", QStringLiteral("data"), QKeySequence(Qt::CTRL | Qt::Key_D))),
      saveProject(make("saveProject", QStringLiteral("save"), QKeySequence::Save)),
      saveProjectAs(make("saveProjectAs", {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))),
      openRecipe(
          make("openRecipe", QStringLiteral("recipe"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O))),
      saveRecipe(make("saveRecipe", {})),
      saveRecipeAs(make("saveRecipeAs", {})),
      exportModel(make("exportModel", QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E))),
      quit(make("quit", {}, QKeySequence(Qt::CTRL | Qt::Key_Q))),
      undo(make("undo", QStringLiteral("undo"), QKeySequence::Undo)),
      redo(make("redo", QStringLiteral("redo"), QKeySequence::Redo)),
      evaluate(make("evaluate", QStringLiteral("evaluate"), QKeySequence(Qt::Key_F5))),
      cancel(make("cancelJob", QStringLiteral("cancel"), QKeySequence(Qt::SHIFT | Qt::Key_F5))),
      automatic(make("automatic", {})),
      analyse(make("analyse", {}, QKeySequence(Qt::Key_F6))),
      diagnose(make("diagnose", QStringLiteral("search"), QKeySequence(Qt::Key_F7))),
      searchFrontier(make("searchFrontier", {}, QKeySequence(Qt::Key_F8))),
      pin(make("pin", QStringLiteral("pin"), QKeySequence(Qt::CTRL | Qt::Key_P))),
      resetLayout(make("resetLayout", {})),
      themes(new QActionGroup(this)),
      languages(new QActionGroup(this)),
      guide(make("guide", QStringLiteral("help"), QKeySequence::HelpContents)),
      tour(make("tour", QStringLiteral("info"))),
      about(make("about", QStringLiteral("info"))),
      aboutQt(make("aboutQt", {}))
{
    automatic->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
    makeThemes();
    makeLanguages();
    retranslate();
}

QAction* WindowActions::make(const char* name, const QString& icon, const QKeySequence& shortcut)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcut(shortcut);
    return action;
}

void WindowActions::makeThemes()
{
    for (const char* name : {"system", "light", "dark"}) {
        QAction* action = themes->addAction(QString());
        action->setObjectName(QStringLiteral("theme-%1").arg(QLatin1String(name)));
        action->setCheckable(true);
        action->setData(QLatin1String(name));
    }
}

void WindowActions::makeLanguages()
{
    QStringList names = Language::available();
    names.prepend(QString()); // the system's
    for (const QString& name : names) {
        QAction* action = languages->addAction(QString());
        action->setObjectName(QStringLiteral("language-%1").arg(name));
        action->setCheckable(true);
        action->setData(name);
        if (!name.isEmpty())
            action->setText(QLocale(name).nativeLanguageName());
    }
}

void WindowActions::say(QAction* action, const QString& text, const QString& explanation)
{
    action->setText(text);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? explanation : QStringLiteral("%1 (%2)").arg(explanation, keys));
    action->setStatusTip(explanation);
}

void WindowActions::retranslate()
{
    say(openModel, tr("&Open model or project…"), tr("Open a trained ONNX model, or a project saved here"));
    say(openResidualExample, tr("Example: residual &network"),
        tr("A small residual network for pictures of clothes"));
    say(openDepthwiseExample, tr("Example: depthwise net&work"),
        tr("A small depthwise-separable network, which suffers when all channels share one scale"));
    say(chooseData, tr("Choose &data…"),
        tr("Choose the samples that accuracy and activation ranges are measured on"));
    say(openRecipe, tr("Open re&cipe…"), tr("Use the quantizers written down in a recipe"));
    say(saveProject, tr("&Save project"),
        tr("Keep model, data, recipe and candidates with their figures in one file"));
    say(saveProjectAs, tr("Save project &as…"), tr("Write the project to another file"));
    say(saveRecipe, tr("Save reci&pe"), tr("Write down which quantizer every layer gets"));
    say(saveRecipeAs, tr("Save recipe as…"), tr("Write the recipe to another file"));
    say(exportModel, tr("&Export model…"), tr("Write the quantized model as QDQ ONNX"));
    say(quit, tr("&Quit"), tr("Close the window"));
    say(evaluate, tr("&Evaluate"), tr("Measure what the recipe does to accuracy, size, memory and speed"));
    say(cancel, tr("&Cancel"), tr("Stop what is running in the background"));
    say(automatic, tr("Evaluate &automatically"), tr("Evaluate a moment after every edit"));
    say(analyse, tr("Analyse &sensitivity"), tr("See which layers can do with fewer bits and which cannot"));
    say(diagnose, tr("Find the &guilty layer"),
        tr("See which layer makes the recipe lose accuracy, why, and what helps"));
    say(searchFrontier, tr("Search the &frontier"), tr("Find the recipes that lose least for what they cost"));
    say(pin, tr("&Pin result"), tr("Keep this recipe and its figures as a candidate to compare"));
    say(resetLayout, tr("&Reset layout"), tr("Put all parts of the window back where they were at first"));
    say(guide, tr("&User guide"), tr("How to do what, with the words explained"));
    say(tour, tr("&Guided tour"), tr("Six steps through the window"));
    say(about, tr("&About Bitdepth"), tr("Version and licence"));
    say(aboutQt, tr("About &Qt"), tr("Version of the toolkit"));
    showSteps(m_undoText, m_redoText);
    openModel->setIconText(tr("Open"));
    chooseData->setIconText(tr("Data"));
    evaluate->setIconText(tr("Evaluate"));
    pin->setIconText(tr("Pin"));
    exportModel->setIconText(tr("Export"));
    const QStringList themeTexts{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < themeTexts.size(); ++i)
        themes->actions().at(i)->setText(themeTexts.at(i));
    languages->actions().first()->setText(tr("As the &system"));
}

void WindowActions::showSteps(const QString& undoText, const QString& redoText)
{
    m_undoText = undoText;
    m_redoText = redoText;
    say(undo, undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoText),
        tr("Take back: %1").arg(undoText));
    say(redo, redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoText),
        tr("Do again: %1").arg(redoText));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

} // namespace bitdepth
