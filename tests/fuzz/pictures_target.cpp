// A picture in a folder of pictures; what kind it is, is seen from its bytes.
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/use_dataset.h"

using namespace bitdepth;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ScratchFolder folder;
    folder.write("class/picture.png", textOf(data, size));
    expectWorksOrError([] { useDataset(*openDataset(folder.path())); });
    return 0;
}
