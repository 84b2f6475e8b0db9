// NumPy archives.
#include "engine/data/npz.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/use_dataset.h"

using namespace bitdepth;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ScratchFolder folder;
    folder.write("data.npz", textOf(data, size));
    expectWorksOrError([] {
        const NpzArchive archive(folder / "data.npz");
        for (const std::string& name : archive.names())
            toIntegers(archive.read(name));
    });
    expectWorksOrError([] { useDataset(*openDataset(folder / "data.npz")); });
    return 0;
}
