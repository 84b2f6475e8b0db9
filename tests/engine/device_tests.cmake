bitdepth_test(border_cut_test border_cut_test.cpp bitdepth_device)
bitdepth_test(fastest_test fastest_test.cpp bitdepth_device bitdepth_model_builder bitdepth_data_files)
bitdepth_test(processor_test processor_test.cpp bitdepth_evaluation bitdepth_model_builder bitdepth_data_files)
bitdepth_test(arena_test arena_test.cpp bitdepth_device)
bitdepth_test(device_fit_test device_fit_test.cpp bitdepth_device)
bitdepth_test(export_report_test export_report_test.cpp bitdepth_evaluation bitdepth_model_builder
              bitdepth_data_files)
