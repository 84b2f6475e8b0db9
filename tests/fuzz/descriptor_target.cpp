// Descriptors of data sets, with files beside them that they may name.
#include "tests/fuzz/files_beside.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/use_dataset.h"

using namespace bitdepth;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ScratchFolder folder;
    [[maybe_unused]] static const bool isLaid = (layFilesBeside(folder), true);
    folder.write("dataset.json", textOf(data, size));
    expectWorksOrError([] { useDataset(*openDataset(folder.path())); });
    return 0;
}
