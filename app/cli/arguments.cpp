#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>

namespace bitdepth {

namespace {

const OptionRule& ruleOf(const std::string& name, const std::vector<OptionRule>& rules)
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const OptionRule& rule) { return rule.name == name; });
    if (found == rules.end())
        throw UsageError("there is no option " + name);
    return *found;
}

bool isOption(const std::string& word) { return word.size() > 1 && word.front() == '-'; }

} // namespace

Arguments::Arguments(const std::vector<std::string>& line, const std::vector<OptionRule>& rules)
{
    for (size_t i = 0; i < line.size(); ++i) {
        if (line[i] == "--") {
            m_positional.insert(m_positional.end(), line.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                line.end());
            break;
        }
        if (!isOption(line[i])) {
            m_positional.push_back(line[i]);
            continue;
        }
        const size_t equals = line[i].starts_with("--") ? line[i].find('=') : std::string::npos;
        GivenOption option{line[i].substr(0, equals), {}};
        const OptionRule& rule = ruleOf(option.name, rules);
        if (!rule.repeats && has(option.name))
            throw UsageError(option.name + " is given twice");
        if (rule.value == OptionRule::Value::None && equals != std::string::npos)
            throw UsageError(option.name + " takes no value");
        if (equals != std::string::npos)
            option.value = line[i].substr(equals + 1);
        else if (rule.value == OptionRule::Value::Text && ++i < line.size())
            option.value = line[i];
        if (rule.value == OptionRule::Value::Text && option.value.empty())
            throw UsageError(option.name + " wants a value behind it");
        m_options.push_back(std::move(option));
    }
}

const std::string& Arguments::single(const std::string& what) const
{
    if (m_positional.empty())
        throw UsageError(what + " is missing");
    if (m_positional.size() > 1)
        throw UsageError("\"" + m_positional[1] + "\" is one argument too many");
    return m_positional.front();
}

void Arguments::requireNoPositional() const
{
    if (!m_positional.empty())
        throw UsageError("\"" + m_positional.front() + "\" is one argument too many");
}

bool Arguments::has(const std::string& name) const { return value(name).has_value(); }

std::optional<std::string> Arguments::value(const std::string& name) const
{
    for (const GivenOption& option : m_options) {
        if (option.name == name)
            return option.value;
    }
    return std::nullopt;
}

std::string Arguments::required(const std::string& name) const
{
    const auto given = value(name);
    if (!given)
        throw UsageError(name + " is missing");
    return *given;
}

unsigned long long Arguments::number(const std::string& name, unsigned long long lowest,
                                     unsigned long long otherwise) const
{
    const auto text = value(name);
    if (!text)
        return otherwise;
    unsigned long long number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc() || end != text->data() + text->size() || number < lowest)
        throw UsageError(name + " wants a whole number from " + std::to_string(lowest) + " on, not \"" +
                         *text + "\"");
    return number;
}

} // namespace bitdepth
