#include "tests/fuzz/message_mutator.h"
#include <onnx/onnx_pb.h>

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t limit, unsigned seed)
{
    onnx::ModelProto message;
    return bitdepth::mutateSerialized(message, data, size, limit, seed);
}
