# `cmake --install` puts a fetched ONNX Runtime into lib/bitdepth, and the installed programs look for it there.
# A library of the system stays where it is. Include this before the targets that link the runtime are defined.
if(ONNXRuntime_BUNDLED)
    install(FILES "${ONNXRuntime_FILE}" DESTINATION "${CMAKE_INSTALL_LIBDIR}/bitdepth")
    install(FILES "${BITDEPTH_ONNXRUNTIME_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}"
        RENAME onnxruntime-copyright OPTIONAL)
    file(RELATIVE_PATH BITDEPTH_LIBRARIES_FROM_BIN
        "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_LIBDIR}/bitdepth")
    set(CMAKE_INSTALL_RPATH "$ORIGIN/${BITDEPTH_LIBRARIES_FROM_BIN}")
endif()
