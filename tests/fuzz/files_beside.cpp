#include "tests/fuzz/files_beside.h"

#include "tests/engine/data_files.h"

namespace bitdepth {

void layFilesBeside(const ScratchFolder& folder)
{
    folder.write("labels.txt", "first\nsecond\n");
    folder.write("truth.csv", "a/0.png,0\nb/1.png,1\n");
    writeZip(folder / "samples.npz",
             {{"x.npy", npyFile("<f4", "(2, 1, 4, 4)", bytesOf(std::vector<float>(32, 0.5F)))},
              {"y.npy", npyFile("<i8", "(2,)", bytesOf(std::vector<int64_t>{0, 1}))}});
    for (const char* name : {"a/0.png", "b/1.png"}) {
        folder.write(std::string("pictures/") + name, "");
        writePicture(folder / "pictures" / name, 4, std::vector<QRgb>(16, qRgb(200, 100, 50)));
    }
}

} // namespace bitdepth
