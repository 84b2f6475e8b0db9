# What every target of the project is compiled with.
add_library(bitdepth_settings INTERFACE)

target_include_directories(bitdepth_settings INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(bitdepth_settings INTERFACE
    -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Werror
    # Left-out members of aggregates take their defaults; GCC 12 sees overlaps in string additions that are not there.
    -Wno-missing-field-initializers $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-pass-failed> # sanitizers keep loops from being vectorised
    # A fused multiply-add rounds once where the runtime's kernels round twice: the simulation would differ.
    -ffp-contract=off)
target_compile_definitions(bitdepth_settings INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(BITDEPTH_SANITIZE)
    target_compile_options(bitdepth_settings INTERFACE
        -fsanitize=${BITDEPTH_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_definitions(bitdepth_settings INTERFACE BITDEPTH_SANITIZED)
    target_link_options(bitdepth_settings INTERFACE -fsanitize=${BITDEPTH_SANITIZE})
endif()

# bitdepth_library(NAME SOURCES... ): a static library of the project with its settings.
function(bitdepth_library name)
    add_library(${name} STATIC ${ARGN})
    target_link_libraries(${name} PUBLIC bitdepth_settings)
endfunction()
