#pragma once

#include <QObject>
#include <map>

class QTableView;

namespace bitdepth {

/// Lays out a table's columns by their contents and the room there is: in the order they stand in, as many as
/// fit are shown, and one of them takes what is left. A menu on the header shows and hides columns whatever
/// the room; a width that somebody dragged stays.
class ColumnFitter : public QObject {
    Q_OBJECT
public:
    /// @param filled the column that takes what is left @param least how narrow it may become, in characters
    ColumnFitter(QTableView& view, int filled, int least);

    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int naturalWidth(int column);
    int titleWidth(int column) const;
    bool takeRoom(int column, int room);
    void fitSoon();
    void forgetWidths();
    void showMenu(const QPoint& position);

    QTableView& m_view;
    int m_filled;
    int m_least;                   ///< characters
    int m_used = 0;                ///< pixels that the columns shown so far take
    bool m_isFull = false;         ///< a column found no room, so those behind it find none either
    bool m_fitting = false;        ///< what changes a width now is this
    bool m_planned = false;        ///< fit() is about to be called
    std::map<int, int> m_natural;  ///< by column; they grow while figures come in, so that nothing jitters
    std::map<int, int> m_dragged;  ///< by column
    std::map<int, bool> m_choices; ///< by column: shown or hidden by the menu
};

} // namespace bitdepth
