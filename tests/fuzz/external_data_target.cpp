// Where tensors say that their data lies: nothing outside the model's folder may come in.
#include "engine/model/tensor_proto.h"
#include "tests/fuzz/fuzzing.h"

using namespace bitdepth;

namespace {

constexpr const char* kSecret = "not of this model";

/// A model's folder with data in it, beside a file and a link that are none of its business.
void lay(const ScratchFolder& folder)
{
    folder.write("model/weights.bin", std::string(64, '\1'));
    folder.write("outside.bin", kSecret);
    std::filesystem::create_symlink(folder / "outside.bin", folder / "model/link.bin");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ScratchFolder folder;
    [[maybe_unused]] static const bool isLaid = (lay(folder), true);
    onnx::TensorProto tensor;
    if (!tensor.ParseFromArray(data, static_cast<int>(size)))
        return 0;
    tensor.set_data_location(onnx::TensorProto::EXTERNAL);
    const std::filesystem::path model = folder / "model/model.onnx";
    expectWorksOrError([&] { ExternalData(model).find(tensor); });
    expectWorksOrError([&] {
        onnx::TensorProto taken = tensor;
        ExternalData external(model);
        takeFloats(taken, external).values->data();
    });
    expectWorksOrError([&] {
        ExternalData external(model);
        loadExternalData(tensor, external);
        require(tensor.raw_data().find(kSecret) == std::string::npos, "data of another folder came in");
    });
    return 0;
}
