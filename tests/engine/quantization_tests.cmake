bitdepth_test(plan_test plan_test.cpp bitdepth_quantization bitdepth_model_builder)
bitdepth_test(stored_tensor_test stored_tensor_test.cpp bitdepth_quantization)
bitdepth_test(export_test export_test.cpp bitdepth_quantization bitdepth_model_builder)
bitdepth_test(code_movers_test code_movers_test.cpp bitdepth_evaluation bitdepth_model_builder
              bitdepth_model_samples bitdepth_data_files)
