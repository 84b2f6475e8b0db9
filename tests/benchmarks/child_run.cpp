#include "tests/benchmarks/child_run.h"

#include "tests/benchmarks/report.h"
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bitdepth {

namespace {

[[noreturn]] void become(const std::vector<std::string>& line, int output)
{
    std::vector<char*> words;
    for (const std::string& word : line)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    dup2(output, STDOUT_FILENO);
    execvp(words.front(), words.data());
    _exit(127);
}

std::string readAll(int input)
{
    std::string text;
    char piece[4096];
    for (ssize_t length = 0; (length = read(input, piece, sizeof piece)) > 0;)
        text.append(piece, static_cast<size_t>(length));
    return text;
}

} // namespace

ChildRun runChild(const std::vector<std::string>& line)
{
    ChildRun run;
    run.seconds = secondsOf([&] {
        int ends[2];
        if (pipe(ends) != 0)
            return;
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            become(line, ends[1]);
        }
        close(ends[1]);
        run.output = readAll(ends[0]);
        close(ends[0]);
        int status = 0;
        rusage usage = {};
        if (child > 0 && wait4(child, &status, 0, &usage) == child && WIFEXITED(status))
            run.status = WEXITSTATUS(status);
        constexpr double kKilobyte = 1024;
        run.peakMegabytes = static_cast<double>(usage.ru_maxrss) * kKilobyte / 1e6;
    });
    return run;
}

std::filesystem::path thisProgram() { return std::filesystem::read_symlink("/proc/self/exe"); }

} // namespace bitdepth
