#pragma once

#include "engine/core/message.h"
#include <stdexcept>

namespace bitdepth {

/// What the engine throws when it cannot go on: one sentence that names the file and the remedy.
class Error : public std::runtime_error {
public:
    explicit Error(Message message) : std::runtime_error(message.toString()), m_message(std::move(message)) {}
    Error(std::string text, std::vector<std::string> arguments)
        : Error(Message{std::move(text), std::move(arguments)})
    {}

    const Message& message() const { return m_message; }

private:
    Message m_message;
};

/// Thrown when a stop was asked for. It is no failure: whoever asked shows nothing.
class Cancelled : public std::exception {
public:
    const char* what() const noexcept override { return "cancelled"; }
};

} // namespace bitdepth
