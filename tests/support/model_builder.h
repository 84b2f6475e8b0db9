#pragma once

#include "engine/model/model.h"
#include <filesystem>
#include <onnx/onnx_pb.h>
#include <random>

namespace bitdepth {

/// Writes small ONNX models node by node, for tests that need one of a certain shape.
class ModelBuilder {
public:
    explicit ModelBuilder(int opset = 13);

    /// Float input; -1 is a dimension without a number (the batch).
    ModelBuilder& input(const std::string& name, const Shape& shape);
    ModelBuilder& output(const std::string& name);
    /// A float initializer; values from a seeded normal distribution where none are given.
    ModelBuilder& constant(const std::string& name, const Shape& shape, std::vector<float> values = {});
    ModelBuilder& integers(const std::string& name, const std::vector<int64_t>& values);
    /// The node, to set attributes on; its name is that of its output with "/" in front.
    onnx::NodeProto& node(const std::string& type, const std::vector<std::string>& inputs,
                          const std::string& output);

    onnx::ModelProto& proto() { return m_model; }
    void write(const std::filesystem::path& path) const;

private:
    onnx::ModelProto m_model;
    std::mt19937 m_random{1};
};

void setAttribute(onnx::NodeProto& node, const std::string& name, int64_t value);
void setAttribute(onnx::NodeProto& node, const std::string& name, float value);
void setAttribute(onnx::NodeProto& node, const std::string& name, const std::vector<int64_t>& values);

} // namespace bitdepth
