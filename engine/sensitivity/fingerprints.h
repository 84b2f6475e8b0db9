#pragma once

#include "engine/quantization/simulation.h"
#include <cstdint>
#include <map>
#include <string>

namespace bitdepth {

/// A number for what a tensor is computed from: equal for two tensors of two networks exactly where the same
/// operators make them from the same constants and the same inputs of the model.
///
/// Names of nodes and tensors do not matter, names of the model's inputs do. 64 bits: two different tensors
/// of one model meet by chance once in 10^15 networks.
using Fingerprint = uint64_t;
using Fingerprints = std::map<std::string, Fingerprint, std::less<>>;

/// Hashes of constants that many networks share, so that their numbers are read once.
class ConstantHashes {
public:
    explicit ConstantHashes(const ConstantMap& shared);
    Fingerprint of(const ConstantTensor& constant) const;

private:
    ConstantMap m_shared; ///< keeps the numbers alive, so that their addresses stay theirs
    std::map<const void*, Fingerprint> m_known;
};

/// Fingerprints of all tensors of @p network.
Fingerprints fingerprintsOf(const SimulatedNetwork& network, const ConstantHashes& constants);

} // namespace bitdepth
