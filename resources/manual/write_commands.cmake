# Writes a manual page: fills @...@ in TEMPLATE, the commands from what PROGRAM says of itself, so that the page cannot
# tell of other options than the program has.
#
#   cmake -D PROGRAM=FILE -D TEMPLATE=FILE -D OUTPUT=FILE -D PROJECT_VERSION=... -D BITDEPTH_RELEASE_DATE=... -P ...

function(help_of variable) # COMMAND...
    execute_process(COMMAND ${PROGRAM} ${ARGN} --help OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# Text as it stands, for the language of manual pages.
function(escape_roff variable text)
    string(REPLACE "\\" "\\e" text "${text}")
    string(REPLACE "-" "\\-" text "${text}")
    string(REGEX REPLACE "\n([.'])" "\n\\\\&\\1" text "${text}")
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

help_of(overview)
string(REGEX MATCHALL "\n  [a-z]+ " commands "${overview}")
if(NOT commands)
    message(FATAL_ERROR "${PROGRAM} --help names no command.")
endif()
set(BITDEPTH_COMMANDS "")
foreach(command IN LISTS commands)
    string(STRIP "${command}" command)
    help_of(help ${command})
    string(STRIP "${help}" help)
    escape_roff(help "${help}")
    string(APPEND BITDEPTH_COMMANDS ".SS ${command}\n.nf\n${help}\n.fi\n")
endforeach()
string(STRIP "${BITDEPTH_COMMANDS}" BITDEPTH_COMMANDS)
configure_file(${TEMPLATE} ${OUTPUT} @ONLY)
