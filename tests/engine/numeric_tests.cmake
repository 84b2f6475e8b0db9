bitdepth_test(file_test file_test.cpp bitdepth_core)
bitdepth_test(parallel_test parallel_test.cpp bitdepth_core)
bitdepth_test(format_test format_test.cpp bitdepth_numeric)
bitdepth_test(course_formulas_test course_formulas_test.cpp bitdepth_numeric)
bitdepth_test(encoding_test encoding_test.cpp bitdepth_numeric)
bitdepth_test(histogram_test histogram_test.cpp bitdepth_statistics)
bitdepth_test(statistics_test statistics_test.cpp bitdepth_statistics)
bitdepth_test(range_search_test range_search_test.cpp bitdepth_statistics)
bitdepth_test(range_probe_test range_probe_test.cpp bitdepth_statistics)

# What tests read and write tensors of a file with, and run one node of the runtime.
add_library(bitdepth_tensor_proto_codes STATIC tensor_proto_codes.cpp tensor_proto_codes.h)
target_link_libraries(bitdepth_tensor_proto_codes PUBLIC bitdepth_numeric ONNX::onnx_proto protobuf::libprotobuf)
add_library(bitdepth_node_runner STATIC node_runner.cpp node_runner.h)
target_link_libraries(bitdepth_node_runner PUBLIC bitdepth_tensor_proto_codes PRIVATE ONNXRuntime::ONNXRuntime)

bitdepth_test(onnx_backend_test onnx_backend_test.cpp bitdepth_tensor_proto_codes)
bitdepth_test(runtime_kernels_test runtime_kernels_test.cpp bitdepth_node_runner)
