# Completion of bitdepth-cli for fish. What can be said next is read out of the program's own help, so that nothing here
# needs to be kept up to date.

function __bitdepth_cli_commands
    bitdepth-cli --help | string replace -rf '^  ([a-z]+) [A-Z ]*(.*)' '$1\t$2'
end

function __bitdepth_cli_options
    set -l words (commandline -opc)
    bitdepth-cli $words[2] --help | string match -ra '(?<![a-z0-9-])--?[a-z][a-z-]*' | sort -u
end

function __bitdepth_cli_names # LIST: what presets or devices there are
    bitdepth-cli $argv[1] --json | string replace -rf '^ *"(?:name|id)": "([^"]*)".*' '$1'
end

function __bitdepth_cli_after
    contains -- (commandline -opc)[-1] $argv
end

complete -c bitdepth-cli -n __fish_use_subcommand -f -a '(__bitdepth_cli_commands)'
complete -c bitdepth-cli -n 'not __fish_use_subcommand; and string match -q -- "-*" (commandline -ct)' -a '(__bitdepth_cli_options)'
complete -c bitdepth-cli -n '__bitdepth_cli_after --preset' -f -a '(__bitdepth_cli_names presets)'
complete -c bitdepth-cli -n '__bitdepth_cli_after --device' -f -a '(__bitdepth_cli_names devices)'
complete -c bitdepth-cli -n '__bitdepth_cli_after --preprocess' -f -a 'raw unit minus-one-to-one imagenet'
