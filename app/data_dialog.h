#pragma once

#include "app/background_job.h"
#include "app/document_loader.h"
#include "app/file_dialogs.h"
#include "app/sample_picture.h"
#include "app/settings.h"
#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace bitdepth {

/// Asks which samples to evaluate and to calibrate on. Says in words how a sample becomes the model's input,
/// and shows one. The data is opened in the background as soon as its path stands there.
///
/// Object names: "dataDialog" (this), "dataPath", "dataFile", "dataFolder", "preprocessing", "sampleCount",
/// "seed", "calibrationShared", "calibrationOwn", "calibrationPath", "calibrationFile", "calibrationCount",
/// "sampleNumber".
class DataDialog : public QDialog {
    Q_OBJECT

public:
    struct Seams {
        Settings& settings;
        FileDialogs& dialogs;
    };
    DataDialog(ModelPtr model, const DataRequest& request, const Seams& seams, QWidget* parent = nullptr);

    /// What was chosen; only after accept().
    const DataSelection& selection() const { return m_selection; }

public slots:
    void accept() override;

private:
    QWidget* buildChoices();
    QWidget* buildDataRow();
    QWidget* buildCalibration();
    QWidget* buildPreview();
    void fillPreprocessing();
    void fill(const DataRequest& request);
    DataRequest request() const;
    void browseFile(QLineEdit* edit);
    void browseFolder(QLineEdit* edit);
    void reopen();
    void show(const DataSelection& selection);
    void showFailure(const Message& message);
    void showSample();
    void showLook(const DatasetPtr& dataset, size_t index, const SampleLook& look);
    void updateButtons();

    ModelPtr m_model;
    Seams m_seams;
    BackgroundJob m_job;
    SamplePictures m_pictures;
    DataSelection m_selection;
    bool m_preprocessingNeeded = false;
    QLineEdit* m_path;
    QComboBox* m_preprocessing;
    QLabel* m_preprocessingLabel;
    QSpinBox* m_count;
    QSpinBox* m_seed;
    QRadioButton* m_calibrationShared;
    QRadioButton* m_calibrationOwn;
    QLineEdit* m_calibrationPath;
    QSpinBox* m_calibrationCount;
    QLabel* m_picture;
    QLabel* m_sampleText;
    QLabel* m_values; ///< range of the numbers the model gets
    QSpinBox* m_sampleNumber;
    QLabel* m_description;
    QLabel* m_failure;
    QDialogButtonBox* m_buttons;
};

} // namespace bitdepth
