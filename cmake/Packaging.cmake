# The Debian package: `cmake --build build/package --target package` writes bitdepth_VERSION_ARCHITECTURE.deb. What is
# in it is what `cmake --install` installs; ONNX Runtime, where it was fetched, goes along into lib/bitdepth. Desktop,
# icon and MIME caches are brought up to date by the triggers of the packages that own them.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME bitdepth)
set(CPACK_PACKAGE_VENDOR "Bitdepth contributors")
set(CPACK_PACKAGE_CONTACT "Bitdepth contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "quantization explorer for ONNX models")
set(CPACK_PACKAGE_DESCRIPTION
"Open a neural network, see what its numbers look like, choose how many bits
each layer deserves, know at once what that does to accuracy, size, memory and
speed, and take home a quantized model that does what the screen promised.
.
The package holds the explorer, the command line bitdepth-cli with the same
engine, and an example to begin with.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(ONNXRuntime_BUNDLED) # no package owns it: the dependencies of what is shipped are those of our programs and of it
    get_filename_component(runtime_folder "${ONNXRuntime_FILE}" DIRECTORY)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${runtime_folder})
endif()
# Plugins that no library names: icons are SVG, which came out of the library's own package after Debian 12.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins | libqt6svg6 (<< 6.5)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-dejavu-core | fonts-liberation, fonts-noto-cjk | fonts-wqy-microhei")

include(CPack)
