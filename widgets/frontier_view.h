#pragma once

#include "engine/search/search_state.h"
#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace bitdepth {

/// What a person asks a search for; what is left out is free.
struct FrontierWish {
    std::optional<double> dropPoints;
    std::optional<double> sizeKib;
    std::optional<double> ramKib;
    std::optional<double> milliseconds;
    bool fitsDevice = false;
    bool repairs = true;

    friend bool operator==(const FrontierWish&, const FrontierWish&) = default;
};

enum class SearchProgress { Idle, Running, Stopped, Done };

/// The frontier of a search: what it must keep, start and stop, and one dial that walks from the smallest
/// point to the largest, with what is expected of the point it stands on.
///
/// Object names: "frontierView" (this), "searchButton", "frontierDial", "frontierWords", "pointWords",
/// "pinPoint", "goToBest", of the limits "maxDrop", "maxSize", "maxRam", "maxLatency", "fitDevice",
/// "useRepairs".
class FrontierView : public QWidget {
    Q_OBJECT
public:
    explicit FrontierView(QWidget* parent = nullptr);

    FrontierWish wish() const;
    void setAvailable(bool on);           ///< there is a model
    void setDevice(const QString& title); ///< empty: none is chosen
    void setProgress(SearchProgress progress);
    /// @param frontier the smallest first @param best what keeps the limits; -1: nothing does
    void setPoints(std::vector<SearchPointPtr> frontier, int best, int64_t floatBytes);
    void setCurrent(int point); ///< -1: the recipe is none of them; says nothing

    const std::vector<SearchPointPtr>& points() const { return m_points; }

signals:
    void startRequested(); ///< or goes on
    void stopRequested();
    void pointChosen(int point);
    void pinRequested();
    void wishChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QDoubleSpinBox* addLimit(QFormLayout& form, const QString& name, double value, double most, int decimals);
    QWidget* buildLimits();
    QWidget* buildDial();
    void walkTo(int point);
    void showProgress();
    void showPoint();
    QString pointText(const SearchPoint& point) const;
    void retranslate();

    QPushButton* m_search;
    QLabel* m_words;
    QList<QLabel*> m_limitLabels;
    QDoubleSpinBox* m_drop;
    QDoubleSpinBox* m_size;
    QDoubleSpinBox* m_ram;
    QDoubleSpinBox* m_latency;
    QCheckBox* m_fitDevice;
    QCheckBox* m_repairs;
    QSlider* m_dial;
    QLabel* m_smallest;
    QLabel* m_largest;
    QLabel* m_point;
    QPushButton* m_best;
    QPushButton* m_pin;
    std::vector<SearchPointPtr> m_points;
    QString m_device;
    int64_t m_floatBytes = 0;
    int m_bestPoint = -1;
    int m_current = -1;
    SearchProgress m_progress = SearchProgress::Idle;
    bool m_available = false;
};

} // namespace bitdepth
