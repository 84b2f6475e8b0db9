// How the data dialog is put together.

#include "app/data_dialog.h"
#include "app/engine_text.h"
#include "engine/data/preprocessing_presets.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bitdepth {

namespace {

constexpr int kPictureSide = 224;

QSpinBox* spinBox(const char* name, int minimum, int maximum)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(minimum, maximum);
    box->setGroupSeparatorShown(true);
    return box;
}

QPushButton* button(const char* name, const QString& text)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QLabel* wrappedLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

DataDialog::DataDialog(ModelPtr model, const DataRequest& request, const Seams& seams, QWidget* parent)
    : QDialog(parent), m_model(std::move(model)), m_seams(seams)
{
    setObjectName(QStringLiteral("dataDialog"));
    setWindowTitle(tr("Choose data"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* columns = new QHBoxLayout;
    columns->addWidget(buildChoices(), 3);
    columns->addWidget(buildPreview(), 2);
    m_failure = wrappedLabel("dataFailure");
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_failure);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DataDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DataDialog::reject);
    connect(&m_job, &BackgroundJob::failed, this, &DataDialog::showFailure);
    fill(request);
    m_preprocessing->setVisible(false);
    m_preprocessingLabel->setVisible(false);
    updateButtons();
    reopen();
    connect(m_path, &QLineEdit::editingFinished, this, &DataDialog::reopen);
    connect(m_calibrationPath, &QLineEdit::editingFinished, this, &DataDialog::reopen);
    connect(m_calibrationOwn, &QRadioButton::toggled, this, &DataDialog::reopen);
    connect(m_preprocessing, &QComboBox::activated, this, &DataDialog::reopen);
    connect(m_sampleNumber, &QSpinBox::valueChanged, this, &DataDialog::showSample);
    connect(&m_pictures, &SamplePictures::ready, this, &DataDialog::showLook);
    resize(820, 520);
}

QWidget* DataDialog::buildDataRow()
{
    auto* row = new QWidget;
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("dataPath"));
    m_path->setPlaceholderText(tr("A folder of images, an .npz, a dataset.json …"));
    m_path->setAccessibleName(tr("Data"));
    auto* file = button("dataFile", tr("&File…"));
    auto* folder = button("dataFolder", tr("Fol&der…"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(file);
    layout->addWidget(folder);
    connect(file, &QPushButton::clicked, this, [this] { browseFile(m_path); });
    connect(folder, &QPushButton::clicked, this, [this] { browseFolder(m_path); });
    return row;
}

void DataDialog::fillPreprocessing()
{
    m_preprocessing = new QComboBox;
    m_preprocessing->setObjectName(QStringLiteral("preprocessing"));
    m_preprocessing->setPlaceholderText(tr("Not said: values as they are"));
    for (const PreprocessingPreset& preset : preprocessingPresets()) {
        m_preprocessing->addItem(toQString(preset.name), toQString(preset.name));
        m_preprocessing->setItemData(m_preprocessing->count() - 1, engineText(preset.explanation),
                                     Qt::ToolTipRole);
    }
    m_preprocessingLabel = new QLabel(tr("&Preprocessing:"));
    m_preprocessingLabel->setBuddy(m_preprocessing);
}

QWidget* DataDialog::buildChoices()
{
    auto* choices = new QWidget;
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("D&ata:"), buildDataRow());
    fillPreprocessing();
    form->addRow(m_preprocessingLabel, m_preprocessing);
    m_count = spinBox("sampleCount", 0, 10'000'000);
    m_count->setSpecialValueText(tr("all"));
    m_count->setToolTip(tr("More samples take longer and make the accuracy's interval narrower."));
    form->addRow(tr("&Samples evaluated:"), m_count);
    m_seed = spinBox("seed", 0, 1'000'000);
    m_seed->setToolTip(tr("Decides which samples are taken: the same seed takes the same ones."));
    form->addRow(tr("Se&ed:"), m_seed);
    auto* layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(buildCalibration());
    layout->addStretch();
    return choices;
}

QWidget* DataDialog::buildCalibration()
{
    auto* group = new QGroupBox(tr("Calibration: where the ranges of activations are measured"));
    m_calibrationShared = new QRadioButton(tr("On a part of t&his data"));
    m_calibrationShared->setObjectName(QStringLiteral("calibrationShared"));
    m_calibrationOwn = new QRadioButton(tr("On &other data:"));
    m_calibrationOwn->setObjectName(QStringLiteral("calibrationOwn"));
    m_calibrationPath = new QLineEdit;
    m_calibrationPath->setObjectName(QStringLiteral("calibrationPath"));
    m_calibrationPath->setAccessibleName(tr("Calibration data"));
    auto* file = button("calibrationFile", tr("F&ile…"));
    connect(file, &QPushButton::clicked, this, [this] {
        m_calibrationOwn->setChecked(true);
        browseFile(m_calibrationPath);
    });
    auto* row = new QHBoxLayout;
    row->addWidget(m_calibrationOwn);
    row->addWidget(m_calibrationPath, 1);
    row->addWidget(file);
    m_calibrationCount = spinBox("calibrationCount", 1, 100'000);
    auto* countRow = new QFormLayout;
    countRow->addRow(tr("Samples at &most:"), m_calibrationCount);
    auto* layout = new QVBoxLayout(group);
    layout->addWidget(m_calibrationShared);
    layout->addLayout(row);
    layout->addLayout(countRow);
    return group;
}

QWidget* DataDialog::buildPreview()
{
    auto* group = new QGroupBox(tr("A sample as the model sees it"));
    m_picture = new QLabel;
    m_picture->setObjectName(QStringLiteral("samplePicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(kPictureSide, kPictureSide);
    m_sampleNumber = spinBox("sampleNumber", 1, 1);
    m_sampleNumber->setAccessibleName(tr("Number of the sample shown"));
    m_sampleNumber->setToolTip(tr("Up and Down step through the samples."));
    m_sampleText = wrappedLabel("sampleText");
    m_sampleText->setAlignment(Qt::AlignCenter);
    m_values = wrappedLabel("sampleValues");
    m_values->setAlignment(Qt::AlignCenter);
    m_description = wrappedLabel("dataDescription");
    auto* layout = new QVBoxLayout(group);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_sampleText);
    layout->addWidget(m_values);
    layout->addWidget(m_sampleNumber, 0, Qt::AlignHCenter);
    layout->addWidget(m_description);
    return group;
}

} // namespace bitdepth
