#pragma once

/// Marks a function whose loops the compiler vectorises: it is compiled once for each level of the x86-64
/// instruction set and the loader picks the best one this processor has. Elsewhere it is compiled once, for
/// the target's baseline.
///
/// Sanitizers are not yet set up when the loader makes that choice, so they get one plain version.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) &&             \
    __GNUC__ >= 12 && !defined(BITDEPTH_SANITIZED)
#define BITDEPTH_VECTORISED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define BITDEPTH_VECTORISED
#endif

/// Before a loop: element i of the output depends on element i of the inputs alone, even where both are one
/// array.
#if defined(__clang__)
#define BITDEPTH_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define BITDEPTH_INDEPENDENT _Pragma("GCC ivdep")
#else
#define BITDEPTH_INDEPENDENT
#endif
