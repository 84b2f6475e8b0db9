// ONNX test data.
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/use_dataset.h"

using namespace bitdepth;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ScratchFolder folder;
    folder.write("test_data_set_0/input_0.pb", textOf(data, size));
    folder.write("test_data_set_0/output_0.pb", textOf(data, size));
    expectWorksOrError([] { useDataset(*openDataset(folder.path())); });
    return 0;
}
