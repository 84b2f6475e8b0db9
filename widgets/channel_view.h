#pragma once

#include "engine/statistics/channel_figures.h"
#include "widgets/signed_log.h"
#include <QWidget>
#include <memory>

class QCPColorMap;
class QComboBox;
class QCustomPlot;
class QLabel;

namespace bitdepth {

class ChannelDrawing;

enum class ChannelOrder { Index, Magnitude, Error };

/// Channels of @p figures in an order: as they are, the widest first, or the worst first.
std::vector<int> orderedChannels(const ChannelFigures& figures, ChannelOrder order);

/// All channels of a tensor beside each other: their ranges as bars, or their values as a map where there are
/// many; sorted as somebody likes, outliers named. A click on a channel asks for it, arrow keys walk.
///
/// Object names: "channelView" (this), "channelOrder", "channelPicture", "channelCanvas", "channelOutliers".
class ChannelView : public QWidget {
    Q_OBJECT
public:
    explicit ChannelView(QWidget* parent = nullptr);

    /// Null: @p hint stands there instead.
    void setFigures(std::shared_ptr<const ChannelFigures> figures, const QString& hint);
    void setCurrentChannel(int channel); ///< -1: all
    const std::vector<int>& order() const { return m_order; }
    QCustomPlot* plot() const { return m_plot; }
    QString toCsv() const;

signals:
    void channelPicked(int channel);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Picture { Ranges, LogRanges, Values };

    void buildHeader();
    void buildPlot();
    void arrange();
    void fillMap();
    void useScale();
    void showAll();
    void nameOutliers();
    int channelAt(double key) const; ///< -1: none
    QString describe(int channel) const;
    void walk(int step);
    void showMenu(const QPoint& position);
    void applyTheme();
    void retranslate();

    QWidget* m_header;
    QLabel* m_orderLabel;
    QComboBox* m_orders;
    QComboBox* m_picture; ///< by Picture
    QLabel* m_outliers;
    QCustomPlot* m_plot;
    QLabel* m_hint;
    QCPColorMap* m_map = nullptr;
    ChannelDrawing* m_drawing = nullptr;
    std::shared_ptr<const ChannelFigures> m_figures;
    std::vector<int> m_order;
    int m_current = -1;
    SignedLog m_scale;
    QPoint m_pressed;
};

} // namespace bitdepth
