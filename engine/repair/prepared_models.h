#pragma once

#include "engine/repair/prepare.h"
#include <deque>
#include <memory>
#include <mutex>

namespace bitdepth {

/// The models that were repaired last, for one model and one choice of calibration samples, so that what was
/// evaluated is what is exported and nobody waits for the same repairs twice. Thread-safe.
class PreparedModels {
public:
    /// Nothing where @p recipe, whatever its name, was not prepared lately.
    std::shared_ptr<const PreparedModel> find(const Recipe& recipe) const;
    /// Forgets the oldest beyond a few: each may be as large as the model. A recipe without repairs is not
    /// kept, because planning it anew takes no time.
    void keep(const Recipe& recipe, std::shared_ptr<const PreparedModel> prepared);

private:
    struct Entry {
        Recipe recipe;
        std::shared_ptr<const PreparedModel> prepared;
    };

    mutable std::mutex m_mutex;  ///< guards what follows
    std::deque<Entry> m_entries; ///< the newest first
};

} // namespace bitdepth
