// IDX files of images, with labels beside them.
#include "engine/data/idx.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/use_dataset.h"

using namespace bitdepth;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ScratchFolder folder;
    folder.write("t-labels-idx1-ubyte", std::string_view("\0\0\x08\1\0\0\0\2\0\1", 10));
    folder.write("t-images-idx3-ubyte", textOf(data, size));
    expectWorksOrError([] { toIntegers(readIdx(folder / "t-images-idx3-ubyte")); });
    expectWorksOrError([] { useDataset(*openDataset(folder / "t-images-idx3-ubyte")); });
    return 0;
}
