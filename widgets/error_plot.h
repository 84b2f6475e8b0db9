#pragma once

#include "widgets/tensor_view.h"
#include <QWidget>

class QCPColorMap;
class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace bitdepth {

/// Original against reconstructed values, turned so that no error is a level line: how many numbers have
/// which value and which error, beside it the errors' own histogram. Wheel zooms, dragging pans, a double
/// click shows everything; both parts share the axis of errors and the cursor.
///
/// Object names: "errorPlot" (this), "errorCanvas".
class ErrorPlot : public QWidget {
    Q_OBJECT
public:
    explicit ErrorPlot(QWidget* parent = nullptr);

    void setErrors(std::shared_ptr<const ErrorMap> errors); ///< null: nothing is quantized
    const ErrorMap* errors() const { return m_errors.get(); }
    QCustomPlot* plot() const { return m_plot; }
    void showAll();
    void setLogarithmic(bool on); ///< counts of the histogram
    QString toCsv() const;        ///< low edge, high edge, count of the errors

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Home shows all, + - zoom

private:
    void buildPlot();
    void buildCursors();
    void applyTheme();
    void fillMap();
    void fillHistogram();
    void describe();
    void showCursor(const QPointF& position);
    void showMenu(const QPoint& position);

    QCustomPlot* m_plot;
    QLabel* m_words;
    QLabel* m_hint;
    QCPColorMap* m_map = nullptr;
    QCPGraph* m_bars = nullptr;
    std::vector<QCPItemStraightLine*> m_cursors; ///< value, error, error in the histogram
    std::shared_ptr<const ErrorMap> m_errors;
    bool m_logarithmic = false;
};

} // namespace bitdepth
