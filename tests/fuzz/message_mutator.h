#pragma once

#include <cstddef>
#include <cstdint>
#include <google/protobuf/message.h>

namespace bitdepth {

/// Changes one thing in @p message: a field of it, or of a message in it, gets another value, is left out, said
/// twice or takes the place of its neighbour. What comes out is still such a message, unlike bytes changed at random.
void mutateMessage(google::protobuf::Message& message, unsigned seed);

/// What LLVMFuzzerCustomMutator does for inputs that are a @p message: mostly the above, now and then bytes.
size_t mutateSerialized(google::protobuf::Message& message, uint8_t* data, size_t size, size_t limit,
                        unsigned seed);

} // namespace bitdepth
