#include "engine/data/image_files.h"

#include "engine/core/error.h"
#include "engine/data/directory.h"
#include <QImageReader>
#include <algorithm>
#include <set>

namespace bitdepth {

namespace {

/// Endings of picture files, lower case. Vector drawings are decoded by Qt too, but are no photographs.
const std::set<std::string>& pictureEndings()
{
    static const std::set<std::string> kEndings = [] {
        std::set<std::string> endings;
        for (const QByteArray& format : QImageReader::supportedImageFormats())
            if (format != "svg" && format != "svgz" && format != "pdf")
                endings.insert("." + format.toLower().toStdString());
        return endings;
    }();
    return kEndings;
}

bool isPictureName(const std::string& name)
{
    std::string ending = std::filesystem::path(name).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return pictureEndings().contains(ending);
}

/// Appends the pictures among @p files; gives how many were none.
size_t takePictures(const std::vector<std::string>& files, const std::string& prefix, ImageFiles& list)
{
    size_t others = 0;
    for (const std::string& name : files)
        if (isPictureName(name))
            list.names.push_back(prefix + name);
        else
            ++others;
    return others;
}

bool holdsPicture(const std::vector<std::string>& files)
{
    return std::any_of(files.begin(), files.end(), isPictureName);
}

bool hasClassFolders(const std::filesystem::path& folder, const DirectoryListing& listing)
{
    return std::any_of(listing.folders.begin(), listing.folders.end(),
                       [&](const auto& name) { return holdsPicture(listDirectory(folder / name).files); });
}

/// Every folder is a class, an empty one too: so a part of the classes can keep its numbers.
size_t takeClassFolders(const DirectoryListing& listing, ImageFiles& list)
{
    size_t others = listing.files.size();
    for (const std::string& name : listing.folders) {
        others += takePictures(listDirectory(list.folder / name).files, name + "/", list);
        list.labels.resize(list.names.size(), static_cast<int64_t>(list.classNames.size()));
        list.classNames.push_back(name);
    }
    return others;
}

} // namespace

bool holdsImages(const std::filesystem::path& folder)
{
    const DirectoryListing listing = listDirectory(folder);
    return holdsPicture(listing.files) || hasClassFolders(folder, listing);
}

ImageFiles listImageFiles(const std::filesystem::path& folder, std::vector<Message>& assumptions)
{
    ImageFiles list;
    list.folder = folder;
    const DirectoryListing listing = listDirectory(folder);
    const bool classes = hasClassFolders(folder, listing);
    const size_t others = classes ? takeClassFolders(listing, list) : takePictures(listing.files, "", list);
    if (list.names.empty())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The folder %1 holds no pictures: name a folder of pictures, or one "
                                      "with a folder of pictures for each class."),
                    {folder.string()});
    if (others > 0)
        assumptions.push_back(
            {QT_TRANSLATE_NOOP("Engine", "Files in %1 that are no pictures, or lie outside the class "
                                         "folders, were left out: %2."),
             {folder.string(), std::to_string(others)}});
    return list;
}

} // namespace bitdepth
