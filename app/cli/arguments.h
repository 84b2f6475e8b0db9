#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace bitdepth {

/// The command line is not as the help says: exit status 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// An option a command takes.
struct OptionRule {
    enum class Value { None, Text };
    std::string name; ///< with its dashes: "--data"
    Value value = Value::Text;
    bool repeats = false; ///< may be given more than once
};

/// An option as it was given.
struct GivenOption {
    std::string name;
    std::string value;
};

/// A command's line taken apart: `--name value`, `--name=value`, `-o value`; after `--` everything is
/// positional.
class Arguments {
public:
    /// Throws UsageError naming what is unknown, repeated, or lacks its value.
    Arguments(const std::vector<std::string>& line, const std::vector<OptionRule>& rules);

    /// The only positional argument; throws UsageError where there is none or more, with @p what it should
    /// be.
    const std::string& single(const std::string& what) const;
    const std::vector<std::string>& positional() const { return m_positional; }
    /// Throws UsageError where there is any positional argument.
    void requireNoPositional() const;

    bool has(const std::string& name) const;
    std::optional<std::string> value(const std::string& name) const;
    /// Throws UsageError where the option was not given.
    std::string required(const std::string& name) const;
    /// A whole number from @p lowest on, or @p otherwise where the option was not given.
    unsigned long long number(const std::string& name, unsigned long long lowest,
                              unsigned long long otherwise) const;
    /// All options in the order they were given.
    const std::vector<GivenOption>& options() const { return m_options; }

private:
    std::vector<std::string> m_positional;
    std::vector<GivenOption> m_options;
};

} // namespace bitdepth
