find_package(ZLIB REQUIRED) # to pack IDX files

# What tests write small data files with.
add_library(bitdepth_data_files STATIC data_files.cpp data_files.h)
target_link_libraries(bitdepth_data_files PUBLIC bitdepth_data PRIVATE PkgConfig::LIBZIP)

bitdepth_test(npz_test npz_test.cpp bitdepth_data_files)
bitdepth_test(idx_test idx_test.cpp bitdepth_data_files ZLIB::ZLIB)
bitdepth_test(image_resize_test image_resize_test.cpp bitdepth_data)
bitdepth_test(sample_selection_test sample_selection_test.cpp bitdepth_data_files)
bitdepth_test(descriptor_test descriptor_test.cpp bitdepth_data_files)
bitdepth_test(sample_conversion_test sample_conversion_test.cpp bitdepth_data_files)
bitdepth_test(array_data_test array_data_test.cpp bitdepth_data_files)
bitdepth_test(image_data_test image_data_test.cpp bitdepth_data_files)
bitdepth_test(test_data_set_test test_data_set_test.cpp bitdepth_data_files ONNX::onnx_proto)
bitdepth_test(shared_data_test shared_data_test.cpp bitdepth_data_files)
