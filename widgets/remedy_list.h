#pragma once

#include "engine/sensitivity/diagnosis.h"
#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bitdepth {

/// Why a tensor makes noise, in words, and what was tried against it: each remedy with what it was measured
/// to do and a button that applies it.
///
/// Object names: "remedyList" (this), "findingWords", of the buttons "remedy-0" ...
class RemedyList : public QScrollArea {
    Q_OBJECT
public:
    explicit RemedyList(QWidget* parent = nullptr);

    void clear();
    void setWords(const QString& title, const QString& text);
    /// @param diagnosis what @p finding is part of
    void setFinding(const Finding& finding, const Diagnosis& diagnosis);
    /// Remedies are changes to one recipe, and make no sense for another.
    void setApplicable(bool on);

signals:
    void applyRequested(const bitdepth::Remedy& remedy);

private:
    void addRemedy(const RemedyTried& tried, const Diagnosis& diagnosis, bool advised);

    QLabel* m_title;
    QLabel* m_words;
    QVBoxLayout* m_layout;
    QList<QWidget*> m_rows;
    QList<QPushButton*> m_buttons;
    bool m_applicable = true;
};

} // namespace bitdepth
