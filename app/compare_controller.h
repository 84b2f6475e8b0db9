#pragma once

#include "app/background_job.h"
#include "app/sample_picture.h"
#include "widgets/compared.h"
#include <QTimer>

namespace bitdepth {

class ComparePanel;
class Document;

/// Keeps the compare panel at what the document holds, and brings it the pictures it wants.
class CompareController : public QObject {
    Q_OBJECT

public:
    CompareController(Document& document, ComparePanel& panel, QObject* parent = nullptr);

    /// Whose histograms are laid over each other.
    void setCurrentLayer(const std::string& layer);
    bool isBusy() const { return m_histograms.isRunning(); }
    /// Gives the panel all candidates anew, in the present language.
    void refresh();

private:
    ComparedSet compared() const;
    void showHistograms();

    Document& m_document;
    ComparePanel& m_panel;
    SamplePictures m_pictures;
    std::string m_layer;
    BackgroundJob m_histograms;
    SampleSet m_samples; ///< as the panel has them
    QTimer m_soon;       ///< several changes at once are one
};

} // namespace bitdepth
