#include "engine/data/directory.h"

#include "engine/core/error.h"
#include <algorithm>

namespace bitdepth {

DirectoryListing listDirectory(const std::filesystem::path& folder)
{
    DirectoryListing listing;
    std::error_code failure;
    std::filesystem::directory_iterator entry(folder, failure);
    for (const std::filesystem::directory_iterator end; !failure && entry != end; entry.increment(failure)) {
        const std::string name = entry->path().filename().string();
        std::error_code broken; // a link that leads nowhere is neither
        if (name.starts_with('.'))
            continue;
        if (entry->is_directory(broken))
            listing.folders.push_back(name);
        else if (entry->is_regular_file(broken))
            listing.files.push_back(name);
    }
    if (failure)
        throw Error(QT_TRANSLATE_NOOP("Engine", "The folder %1 cannot be read (%2): check its permissions."),
                    {folder.string(), failure.message()});
    std::sort(listing.files.begin(), listing.files.end());
    std::sort(listing.folders.begin(), listing.folders.end());
    return listing;
}

} // namespace bitdepth
