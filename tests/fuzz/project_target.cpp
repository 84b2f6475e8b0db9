// Project files: what is read is written and read back the same.
#include "engine/core/file.h"
#include "engine/project/project_file.h"
#include "tests/fuzz/fuzzing.h"

using namespace bitdepth;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ScratchFolder folder;
    folder.write("a.bitdepth", textOf(data, size));
    expectWorksOrError([] {
        writeProject(readProject(folder / "a.bitdepth"), folder / "b.bitdepth");
        writeProject(readProject(folder / "b.bitdepth"), folder / "c.bitdepth");
        require(readFile(folder / "b.bitdepth") == readFile(folder / "c.bitdepth"), "the project changed");
    });
    return 0;
}
