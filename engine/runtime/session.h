#pragma once

#include "engine/model/model.h"
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace bitdepth {

struct ActivationQuantizers;

/// Float numbers and their shape, not owned; row-major. Integer inputs of a model are given as floats too and
/// converted.
struct TensorView {
    Shape shape;
    std::span<const float> values;
};

/// The same, owned.
struct TensorValue {
    Shape shape;
    std::vector<float> values;

    TensorView view() const { return {shape, values}; }
};

struct SessionOptions {
    bool optimize = true;                     ///< let the runtime fuse and reorder operators
    std::vector<std::string> extraOutputs;    ///< activations returned behind the model's own outputs
    std::vector<std::string> observed;        ///< float32 activations that observe() shows
    std::filesystem::path optimizedModelPath; ///< not empty: the runtime writes there what it will really run
    std::filesystem::path profilePrefix;      ///< not empty: kernels are timed, see Session::endProfiling()
    std::shared_ptr<const ActivationQuantizers>
        activationQuantizers; ///< table that fake-quantize operators read
};

/// A network loaded into the runtime: one thread a run, any number of runs at the same time.
class Session {
public:
    /// Throws Error with the runtime's reason where it refuses the network; @p name stands in that sentence.
    Session(const NetworkGraph& graph, const std::string& name, const SessionOptions& options = {});
    /// From the bytes of a model file, as somebody who got the file would load it.
    Session(const std::string& modelBytes, const std::string& name, const SessionOptions& options = {});
    ~Session();

    /// Runs one batch: @p inputs in the order of the model's inputs. Returns the model's outputs, then the
    /// extra ones; outputs of other element types are converted to float. Thread-safe. Throws Error where the
    /// runtime fails.
    std::vector<TensorValue> run(std::span<const TensorView> inputs) const;

    /// Gets one output, where the runtime left it; gone after the call.
    using TakeOutput = std::function<void(size_t index, const TensorView& output)>;
    /// Likewise without copying outputs: @p take gets each in turn. Thread-safe.
    void run(std::span<const TensorView> inputs, const TakeOutput& take) const;
    /// Runs one batch and shows @p take each of SessionOptions::observed, by its number there, while the
    /// runtime has it in its caches. Much cheaper than an extra output, which is copied out. Thread-safe.
    void observe(std::span<const TensorView> inputs, const TakeOutput& take) const;

    /// Ends the timing of kernels and returns the file, its name begun as SessionOptions asks, in which the
    /// runtime tells how long each took in each run (JSON, Chrome's trace format).
    std::filesystem::path endProfiling() const;

    const std::vector<ModelPort>& inputs() const;
    /// The model's outputs, then the extra ones.
    const std::vector<ModelPort>& outputs() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace bitdepth
