# Finds ONNX Runtime (the C API library and its C++ headers) and defines ONNXRuntime::ONNXRuntime.
#
# It looks in BITDEPTH_ONNXRUNTIME_DIR, where `./bitdepth` unpacks the pinned release, and then in the system's own
# paths. The headers may be older than the library: the C API is versioned.
#
#   ONNXRuntime_VERSION        version of the API in the headers' own count ("21" for 1.21)
#   ONNXRuntime_BUNDLED        true if the library came from BITDEPTH_ONNXRUNTIME_DIR, and so must be installed with us
#   ONNXRuntime_FILE           the library file itself, named as the loader asks for it

set(BITDEPTH_ONNXRUNTIME_DIR "${PROJECT_SOURCE_DIR}/build/deps/onnxruntime"
    CACHE PATH "Folder with the include/ and lib/ of ONNX Runtime")

find_path(ONNXRuntime_INCLUDE_DIR onnxruntime_cxx_api.h
    HINTS ${BITDEPTH_ONNXRUNTIME_DIR}/include
    PATH_SUFFIXES onnxruntime onnxruntime/core/session)
find_library(ONNXRuntime_LIBRARY onnxruntime HINTS ${BITDEPTH_ONNXRUNTIME_DIR}/lib)
mark_as_advanced(ONNXRuntime_INCLUDE_DIR ONNXRuntime_LIBRARY)

if(ONNXRuntime_INCLUDE_DIR)
    file(STRINGS "${ONNXRuntime_INCLUDE_DIR}/onnxruntime_c_api.h" ONNXRuntime_VERSION REGEX "^#define ORT_API_VERSION ")
    string(REGEX REPLACE "^.* " "" ONNXRuntime_VERSION "${ONNXRuntime_VERSION}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(ONNXRuntime
    REQUIRED_VARS ONNXRuntime_LIBRARY ONNXRuntime_INCLUDE_DIR
    VERSION_VAR ONNXRuntime_VERSION
    REASON_FAILURE_MESSAGE "Run ./bitdepth once (it fetches ONNX Runtime), or set BITDEPTH_ONNXRUNTIME_DIR.")

if(ONNXRuntime_FOUND AND NOT TARGET ONNXRuntime::ONNXRuntime)
    get_filename_component(ONNXRuntime_FILE "${ONNXRuntime_LIBRARY}" REALPATH)
    add_library(ONNXRuntime::ONNXRuntime SHARED IMPORTED)
    set_target_properties(ONNXRuntime::ONNXRuntime PROPERTIES
        IMPORTED_LOCATION "${ONNXRuntime_FILE}"
        INTERFACE_INCLUDE_DIRECTORIES "${ONNXRuntime_INCLUDE_DIR}")
endif()

string(FIND "${ONNXRuntime_LIBRARY}" "${BITDEPTH_ONNXRUNTIME_DIR}/" ONNXRuntime_PREFIX)
if(ONNXRuntime_PREFIX EQUAL 0)
    set(ONNXRuntime_BUNDLED TRUE)
else()
    set(ONNXRuntime_BUNDLED FALSE)
endif()
