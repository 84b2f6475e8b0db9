#include "tests/journeys/journey.h"

#include "app/explorer.h"
#include "widgets/layer_table.h"
#include "widgets/layer_table_model.h"
#include "widgets/message_bar.h"
#include <QDropEvent>
#include <QMimeData>

namespace bitdepth {

Journey::Journey(const QString& place)
    : m_path(place.isEmpty() ? m_folder.path() : place),
      m_settings(std::make_unique<Settings>(file(QStringLiteral("settings.ini"))))
{
    m_theme.choose(ThemeChoice::Light);
    m_language.choose(QStringLiteral("en"));
    m_settings->set(Settings::kMeasureLatency, false);
    m_settings->set(Settings::kExportFolder, folder());
    open();
}

Journey::~Journey() = default;

void Journey::open()
{
    m_window =
        std::make_unique<MainWindow>(MainWindow::Surroundings{*m_settings, m_answers, m_theme, m_language});
    m_window->show();
}

void Journey::restart()
{
    m_window->close();
    m_window.reset();
    open();
}

QString Journey::message() const { return find<MessageBar>("messageBar")->text(); }

bool Journey::openExample(const QString& id)
{
    window().files().openExample(id);
    return waitUntil([this] { return document().model() && !document().data().isEmpty(); });
}

void Journey::drop(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &event);
}

bool Journey::waitForIdle()
{
    return waitUntil([this] {
        return !window().loader().job().isRunning() && !window().evaluation().isBusy() &&
               !window().exporter().job().isRunning() && window().explorer().isSettled();
    });
}

bool Journey::waitForMessage()
{
    return waitUntil([this] { return !message().isEmpty(); });
}

bool Journey::waitForEvaluation()
{
    return waitUntil([this] { return document().evaluation() != nullptr; });
}

void Journey::setWeightFormat(int row, const QString& format)
{
    LayerTableModel* layers = find<LayerTable>("layerTable")->model();
    layers->setData(layers->index(row, LayerTableModel::WeightsColumn), format);
}

QVariant Journey::layerCell(int row, int column, int role) const
{
    const LayerTableModel* layers = find<LayerTable>("layerTable")->model();
    return layers->index(row, column).data(role);
}

} // namespace bitdepth
