#include "engine/core/error.h"
#include "engine/data/directory.h"
#include "engine/data/idx.h"
#include "engine/data/image_files.h"
#include "engine/data/open_source.h"
#include "engine/data/test_data_set.h"
#include <fstream>

namespace bitdepth {

namespace {

bool startsAsZip(const std::filesystem::path& file)
{
    char start[2] = {};
    std::ifstream(file, std::ios::binary).read(start, sizeof start);
    return start[0] == 'P' && start[1] == 'K';
}

DataForm formOfFile(const std::filesystem::path& file)
{
    if (file.extension() == ".npz" || startsAsZip(file))
        return DataForm::Npz;
    if (isIdxFile(file))
        return DataForm::Idx;
    throw Error(QT_TRANSLATE_NOOP(
                    "Engine", "%1 is not in a form that can be read as data: name a folder of pictures, "
                              "an .npz, an IDX file, a folder of test_data_set_*, or a descriptor .json."),
                {file.string()});
}

/// A descriptor in @p folder that is not called dataset.json, for a hint; empty where there is none.
std::string otherDescriptor(const std::filesystem::path& folder)
{
    for (const std::string& name : listDirectory(folder).files)
        if (name.ends_with(".json") || name.ends_with(".npz"))
            return name;
    return {};
}

DataForm formOfFolder(const std::filesystem::path& folder)
{
    if (isTestDataFolder(folder))
        return DataForm::TestData;
    if (findIdxImages(folder))
        return DataForm::Idx;
    if (holdsImages(folder))
        return DataForm::Images;
    const std::string other = otherDescriptor(folder);
    if (!other.empty())
        throw Error(QT_TRANSLATE_NOOP("Engine",
                                      "The folder %1 holds no pictures and no dataset.json: name a file in "
                                      "it, %2 say."),
                    {folder.string(), (folder / other).string()});
    throw Error(QT_TRANSLATE_NOOP("Engine",
                                  "The folder %1 holds no data: name a folder of pictures (or of folders of "
                                  "pictures), of test_data_set_*, of an IDX pair, or with a dataset.json."),
                {folder.string()});
}

} // namespace

DataForm findDataForm(const std::filesystem::path& path)
{
    std::error_code absent;
    const auto status = std::filesystem::status(path, absent);
    if (std::filesystem::is_directory(status))
        return formOfFolder(path);
    if (std::filesystem::is_regular_file(status))
        return formOfFile(path);
    throw Error(QT_TRANSLATE_NOOP("Engine", "The data %1 does not exist: check the path."), {path.string()});
}

} // namespace bitdepth
