// NumPy arrays without the archive around them, whose checksum turns away nearly all that is changed at random.
#include "engine/data/npy.h"
#include "tests/fuzz/fuzzing.h"

using namespace bitdepth;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto* bytes = reinterpret_cast<const std::byte*>(data);
    expectWorksOrError([&] { toIntegers(readNpy(std::vector<std::byte>(bytes, bytes + size), "data.npz", "x")); });
    return 0;
}
