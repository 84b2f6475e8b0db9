#compdef bitdepth-cli
# Completion of bitdepth-cli for zsh. What can be said next is read out of the program's own help, so that nothing here
# needs to be kept up to date.

_bitdepth_cli_names() { # LIST: what presets or devices there are
    compadd -- ${(f)"$(_call_program names $words[1] $1 --json | sed -nE 's/^ *"(name|id)": "([^"]*)".*/\2/p')"}
}

_bitdepth_cli_commands() {
    local -a commands
    commands=(${(f)"$(_call_program commands $words[1] --help |
        sed -n 's/^  \([a-z][a-z]*\) [A-Z ]*\(.*\)/\1:\2/p')"})
    _describe command commands
}

_bitdepth_cli_options() {
    compadd -- ${(f)"$(_call_program options $words[1] $words[2] --help |
        grep -oE '(^|[^a-z0-9-])--?[a-z][a-z-]*' | sed 's/^[^-]//' | sort -u)"}
}

if ((CURRENT == 2)); then
    _bitdepth_cli_commands
    return
fi
case $words[CURRENT-1] in
    --preset) _bitdepth_cli_names presets ;;
    --device) _bitdepth_cli_names devices ;;
    --preprocess) compadd raw unit minus-one-to-one imagenet ;;
    --recipe) _files -g '*.json' ;;
    --data | --calibration | -o | --save-recipe) _files ;;
    *)
        if [[ $words[CURRENT] == -* ]]; then
            _bitdepth_cli_options
        else
            _files -g '*.(onnx|bitdepth)'
        fi
        ;;
esac
