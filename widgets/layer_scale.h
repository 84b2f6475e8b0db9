#pragma once

#include <QString>
#include <map>
#include <string>

namespace bitdepth {

/// Figures of the layers to rank and colour them by, such as what quantizing each costs the answer.
struct LayerScale {
    QString title;       ///< of the figure: "Sensitivity"
    QString explanation; ///< for a tooltip
    struct Value {
        double amount = 0; ///< from 0 up, greater is worse
        QString text;      ///< for people: "0.4 points"
    };
    std::map<std::string, Value> values; ///< by layer name
    double worst = 0;                    ///< greatest amount among them
};

} // namespace bitdepth
