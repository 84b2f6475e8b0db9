# Completion of bitdepth-cli for bash. What can be said next is read out of the program's own help, so that nothing
# here needs to be kept up to date.

_bitdepth_cli_commands() { # PROGRAM
    "$1" --help 2>/dev/null | sed -n 's/^  \([a-z][a-z]*\) .*/\1/p'
}

_bitdepth_cli_options() { # PROGRAM COMMAND
    "$1" "$2" --help 2>/dev/null | grep -oE '(^|[^a-z0-9-])--?[a-z][a-z-]*' | sed 's/^[^-]//' | sort -u
}

_bitdepth_cli_names() { # PROGRAM LIST: what presets or devices there are
    "$1" "$2" --json 2>/dev/null | sed -nE 's/^ *"(name|id)": "([^"]*)".*/\2/p'
}

_bitdepth_cli_files() { # PATTERN WORD: such files, and folders on the way to them
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -o plusdirs -f -X "!$1" -- "$2")
}

_bitdepth_cli_words() { # WORDS WORD
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

_bitdepth_cli() {
    local program=$1 word=$2 before=$3 command=${COMP_WORDS[1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        _bitdepth_cli_words "$(_bitdepth_cli_commands "$program") --help --version" "$word"
        return
    fi
    case $before in
        --preset) _bitdepth_cli_words "$(_bitdepth_cli_names "$program" presets)" "$word" ;;
        --device) _bitdepth_cli_words "$(_bitdepth_cli_names "$program" devices)" "$word" ;;
        --preprocess) _bitdepth_cli_words 'raw unit minus-one-to-one imagenet' "$word" ;;
        --recipe) _bitdepth_cli_files '*.json' "$word" ;;
        --data | --calibration | -o | --save-recipe) _bitdepth_cli_files '*' "$word" ;;
        *)
            if [[ $word == -* ]]; then
                _bitdepth_cli_words "$(_bitdepth_cli_options "$program" "$command")" "$word"
            else
                _bitdepth_cli_files '*.@(onnx|bitdepth)' "$word"
            fi
            ;;
    esac
}

complete -F _bitdepth_cli bitdepth-cli
