#pragma once

#include "engine/evaluation/evaluation.h"
#include <QList>
#include <QWidget>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;
class QTableView;

namespace bitdepth {

class CandidateTableModel;
class TableFilter;

/// Candidates side by side: rename, remove, use again, export. A candidate is named by its index in
/// setCandidates(); -1 is the float model.
///
/// Object names: "candidateTable" (this), "candidateView"; actions "useCandidate", "exportCandidate",
/// "renameCandidate", "removeCandidate".
class CandidateTable : public QWidget {
    Q_OBJECT
public:
    explicit CandidateTable(QWidget* parent = nullptr);

    void setCandidates(EvaluationPtr floatModel, std::vector<Candidate> candidates);
    void setCurrentCandidate(int candidate);
    int currentCandidate() const;          ///< -1: the float model or none
    QList<int> selectedCandidates() const; ///< without the float model, ascending

    CandidateTableModel* model() const { return m_model; }
    QTableView* view() const { return m_view; }
    QString toCsv() const;
    QString toMarkdown() const;

signals:
    void currentCandidateChanged(int candidate);
    void renamed(int candidate, const QString& name);
    void recolored(int candidate, int color);
    void removeRequested(const QList<int>& candidates);
    void useRequested(int candidate);
    void exportRequested(int candidate);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildView();
    void buildActions();
    void updateActions();
    void showMenu(const QPoint& position);
    void addColors(QMenu& menu);
    void retranslate();

    CandidateTableModel* m_model;
    TableFilter* m_proxy;
    QTableView* m_view;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QAction* m_use;
    QAction* m_export;
    QAction* m_rename;
    QAction* m_remove;
    QAction* m_copyCsv;
    QAction* m_copyMarkdown;
};

} // namespace bitdepth
