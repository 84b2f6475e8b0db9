#include "app/cli/commands.h"
#include "app/cli/usage.h"
#include "engine/core/error.h"
#include <algorithm>
#include <cstdio>
#include <map>

using namespace bitdepth;

namespace {

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, Interrupted = 130 };

using Commands = std::map<std::string, void (*)(const CommandLine&, Console&)>;

const Commands& commands()
{
    static const Commands kCommands = {
        {"inspect", runInspect},         {"evaluate", runEvaluate}, {"export", runExport},
        {"presets", runPresets},         {"formats", runFormats},   {"devices", runDevices},
        {"sensitivity", runSensitivity}, {"diagnose", runDiagnose}, {"search", runSearch},
        {"sweep", runSweep},
    };
    return kCommands;
}

bool isCommand(const std::string& name) { return commands().count(name) > 0; }

int run(const std::string& command, const CommandLine& line, Console& console)
{
    const auto found = commands().find(command);
    if (found == commands().end())
        throw UsageError(command.empty() ? "a command is missing"
                                         : "there is no command \"" + command + "\"");
    for (const std::string& word : line) {
        if (word == "--help" || word == "-h") {
            console.print(usageText(command));
            return Done;
        }
    }
    found->second(line, console);
    return Done;
}

/// One line on stderr, whatever the message.
int fail(Console& console, std::string message, int status)
{
    console.progress().clear();
    for (char& letter : message) {
        if (letter == '\n' || letter == '\r')
            letter = ' ';
    }
    std::fprintf(stderr, "error: %s\n", message.c_str());
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    Console console;
    const std::string command = argc > 1 ? argv[1] : "";
    try {
        if (command == "--help" || command == "-h" || command == "help") {
            console.print(usageText(argc > 2 ? argv[2] : ""));
            return Done;
        }
        if (command == "--version") {
            console.print(std::string("bitdepth-cli " BITDEPTH_VERSION "\n"));
            return Done;
        }
        return run(command, CommandLine(argv + std::min(argc, 2), argv + argc), console);
    } catch (const UsageError& error) {
        const std::string help =
            isCommand(command) ? "bitdepth-cli " + command + " --help" : "bitdepth-cli --help";
        return fail(console, std::string(error.what()) + ": see " + help, WrongUsage);
    } catch (const Cancelled&) {
        return fail(console, "interrupted", Interrupted);
    } catch (const std::bad_alloc&) {
        return fail(console,
                    "there is not enough memory for this: close other programs or choose fewer samples.",
                    Failed);
    } catch (const std::exception& error) {
        return fail(console, error.what(), Failed);
    }
}
