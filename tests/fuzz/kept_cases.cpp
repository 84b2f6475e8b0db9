// Runs a target over the inputs in the folders it is given: seeds, and what was found once and must not come back.
#include "tests/fuzz/fuzzing.h"

#include "engine/core/file.h"
#include <cstdio>

int main(int count, char** folders)
{
    int cases = 0;
    for (int i = 1; i < count; ++i) {
        for (const auto& entry : std::filesystem::directory_iterator(folders[i])) {
            std::printf("%s\n", entry.path().c_str());
            std::fflush(stdout); // a case that ends the program was named before
            const std::string bytes = bitdepth::readFile(entry.path());
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
            ++cases;
        }
    }
    bitdepth::require(cases > 0, "there are no cases");
    return 0;
}
