bitdepth_test(metric_test metric_test.cpp bitdepth_evaluation)
bitdepth_test(activation_memory_test activation_memory_test.cpp bitdepth_evaluation)
bitdepth_test(recipe_costs_test recipe_costs_test.cpp bitdepth_cost bitdepth_model_builder)
bitdepth_test(knapsack_test knapsack_test.cpp bitdepth_search)
bitdepth_test(recipe_search_test recipe_search_test.cpp bitdepth_search)
bitdepth_test(opset_upgrade_test opset_upgrade_test.cpp bitdepth_quantization)
bitdepth_test(latency_test latency_test.cpp bitdepth_evaluation bitdepth_model_builder)
bitdepth_test(evaluator_test evaluator_test.cpp bitdepth_evaluation bitdepth_model_builder bitdepth_data_files)
bitdepth_test(unusual_data_test unusual_data_test.cpp bitdepth_evaluation bitdepth_model_builder
              bitdepth_data_files)
# What tests feed a model of any inputs with.
add_library(bitdepth_model_samples STATIC model_samples.cpp model_samples.h)
target_link_libraries(bitdepth_model_samples PUBLIC bitdepth_model bitdepth_data_files)
bitdepth_test(networks_test networks_test.cpp bitdepth_evaluation bitdepth_model_builder bitdepth_model_samples
              bitdepth_data_files)
# What becomes of every kind of network, as a table to read.
add_executable(network_table network_table.cpp)
target_link_libraries(network_table PRIVATE bitdepth_evaluation bitdepth_model_builder bitdepth_model_samples
                      bitdepth_data_files)
bitdepth_test(carried_quantizers_test carried_quantizers_test.cpp bitdepth_cost bitdepth_evaluation
              bitdepth_model_builder bitdepth_model_samples bitdepth_data_files)
bitdepth_test(packed_weights_test packed_weights_test.cpp bitdepth_evaluation bitdepth_model_builder
              bitdepth_model_samples bitdepth_data_files)
bitdepth_test(hostile_models_test hostile_models_test.cpp bitdepth_evaluation bitdepth_model_builder
              bitdepth_model_samples bitdepth_data_files)
bitdepth_test(console_text_test console_text_test.cpp bitdepth_command_line)

# The real program, as a shell would run it.
bitdepth_test(command_line_test command_line_test.cpp bitdepth_recipe bitdepth_model_builder bitdepth_data_files)
target_compile_definitions(command_line_test PRIVATE BITDEPTH_CLI="$<TARGET_FILE:bitdepth-cli>")
add_dependencies(command_line_test bitdepth-cli)

bitdepth_test(fault_test fault_test.cpp bitdepth_evaluation bitdepth_model_builder bitdepth_data_files)
target_compile_definitions(fault_test PRIVATE BITDEPTH_CLI="$<TARGET_FILE:bitdepth-cli>")
add_dependencies(fault_test bitdepth-cli)
