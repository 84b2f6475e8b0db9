#include "app/data_dialog.h"

#include "app/data_text.h"
#include "app/engine_text.h"
#include "engine/data/preprocessing_presets.h"
#include "widgets/formatting.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace bitdepth {

namespace {

constexpr int kPictureSide = 224;

} // namespace

void DataDialog::fill(const DataRequest& request)
{
    m_path->setText(toQString(request.path));
    m_preprocessing->setCurrentIndex(m_preprocessing->findData(toQString(request.preprocess)));
    m_count->setValue(static_cast<int>(request.count));
    m_seed->setValue(static_cast<int>(request.seed));
    m_calibrationCount->setValue(static_cast<int>(request.calibrationCount));
    m_calibrationPath->setText(toQString(request.calibrationPath));
    (request.calibrationPath.empty() ? m_calibrationShared : m_calibrationOwn)->setChecked(true);
}

DataRequest DataDialog::request() const
{
    DataRequest request;
    request.path = toPath(m_path->text().trimmed());
    request.preprocess = toStdString(m_preprocessing->currentData().toString());
    if (m_calibrationOwn->isChecked())
        request.calibrationPath = toPath(m_calibrationPath->text().trimmed());
    request.count = static_cast<size_t>(m_count->value());
    request.seed = static_cast<uint64_t>(m_seed->value());
    request.calibrationCount = static_cast<size_t>(m_calibrationCount->value());
    return request;
}

void DataDialog::browseFile(QLineEdit* edit)
{
    const QString path =
        m_seams.dialogs.openFile(this, tr("Open data"), m_seams.settings.get(Settings::kDataFolder),
                                 tr("Data (*.json *.npz *.idx *.gz *-ubyte);;All files (*)"));
    if (path.isEmpty())
        return;
    m_seams.settings.set(Settings::kDataFolder, QFileInfo(path).absolutePath());
    edit->setText(QDir::toNativeSeparators(path));
    reopen();
}

void DataDialog::browseFolder(QLineEdit* edit)
{
    const QString path = m_seams.dialogs.openFolder(this, tr("Open a folder of data"),
                                                    m_seams.settings.get(Settings::kDataFolder));
    if (path.isEmpty())
        return;
    m_seams.settings.set(Settings::kDataFolder, QFileInfo(path).absolutePath());
    edit->setText(QDir::toNativeSeparators(path));
    reopen();
}

/// Opens what the fields name; the newest request wins.
void DataDialog::reopen()
{
    m_selection = {};
    updateButtons();
    const DataRequest wanted = request();
    if (wanted.path.empty())
        return;
    m_failure->clear();
    m_description->setText(tr("Opening…"));
    m_job.start(
        QString(),
        [model = m_model, wanted](const JobControl& control) {
            return openSelection(*model, wanted, control);
        },
        [this](const DataSelection& selection) { show(selection); });
}

void DataDialog::show(const DataSelection& selection)
{
    m_selection = selection;
    const Dataset& dataset = *selection.dataset;
    m_preprocessingNeeded = dataset.info().preprocessingAssumed || m_preprocessing->currentIndex() >= 0;
    m_preprocessing->setVisible(m_preprocessingNeeded);
    m_preprocessingLabel->setVisible(m_preprocessingNeeded);
    m_description->setText(dataDescription(dataset));
    m_sampleNumber->setMaximum(static_cast<int>(dataset.size()));
    m_sampleNumber->setSuffix(tr(" of %1").arg(exactCountText(static_cast<int64_t>(dataset.size()))));
    m_count->setMaximum(static_cast<int>(dataset.size()));
    showSample();
    updateButtons();
}

void DataDialog::showFailure(const Message& message)
{
    m_selection = {};
    m_failure->setText(toText(message));
    m_description->clear();
    m_picture->clear();
    m_sampleText->clear();
    m_values->clear();
    updateButtons();
}

void DataDialog::showSample()
{
    if (m_selection.isEmpty())
        return;
    const Dataset& dataset = *m_selection.dataset;
    const auto index = static_cast<size_t>(m_sampleNumber->value() - 1);
    m_pictures.clear();
    m_pictures.request(m_selection.dataset, index, kPictureSide);
    m_sampleText->setText(dataset.hasLabels() ? toQString(dataset.className(dataset.label(index)))
                                              : toQString(dataset.sampleName(index)));
    m_sampleText->setToolTip(toQString(dataset.sampleName(index)));
}

/// The picture, and between which numbers the model gets it: what wrong scaling shows at once.
void DataDialog::showLook(const DatasetPtr& dataset, size_t index, const SampleLook& look)
{
    if (dataset != m_selection.dataset || index != static_cast<size_t>(m_sampleNumber->value() - 1))
        return;
    if (look.picture.isNull())
        m_picture->setText(tr("This sample cannot be read."));
    else
        m_picture->setPixmap(QPixmap::fromImage(look.picture));
    m_values->setText(look.picture.isNull()
                          ? QString()
                          : tr("Values from %1 to %2, mean %3").arg(numberText(look.least),
                                                                     numberText(look.greatest),
                                                                     numberText(look.mean)));
}

void DataDialog::updateButtons()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_selection.isEmpty());
    m_sampleNumber->setEnabled(!m_selection.isEmpty());
    m_calibrationPath->setEnabled(m_calibrationOwn->isChecked());
}

void DataDialog::accept()
{
    if (m_selection.isEmpty())
        return;
    const DataRequest wanted = request();
    m_selection.request.count = wanted.count;
    m_selection.request.seed = wanted.seed;
    m_selection.request.calibrationCount = wanted.calibrationCount;
    QDialog::accept();
}

} // namespace bitdepth
