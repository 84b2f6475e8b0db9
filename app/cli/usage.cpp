#include "app/cli/usage.h"

namespace bitdepth {

namespace {

const char* const kOverview = R"(Usage: bitdepth-cli COMMAND ...

  inspect MODEL     what is in a model: layers, ranges, what cannot be quantized
  evaluate MODEL    what recipes do to accuracy, size, memory and speed; or PROJECT.bitdepth
  sensitivity MODEL what each layer's bits cost, weights and activations apart
  diagnose MODEL    which layer a recipe loses accuracy in, why, and what helps
  search MODEL      mixed precision: the smallest recipes for what they lose
  sweep plan MODEL  many evaluations, as a list of jobs for many machines; sweep merge FOLDER
  export MODEL      write the quantized model as QDQ ONNX
  presets           the recipes that have a name
  formats           the number formats
  devices           what devices offer, with the source of each figure

  bitdepth-cli COMMAND --help says more. Every command takes --json.
  Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted.
)";

const char* const kDataOptions = R"(
  --data DATA         a folder of image folders, a folder of images, an .npz, a folder of ONNX
                      test_data_set_*, an IDX pair, or a descriptor .json
  --calibration DATA  samples for the ranges of activations; else at most 256 of --data are used
  --calibration-samples N  of --calibration take only N, drawn by the seed
  --preprocess NAME   how values become inputs, for data without a descriptor: raw, unit,
                      minus-one-to-one, imagenet
  --samples N         evaluate N samples, drawn by the seed; else all
  --seed S            seed of all draws (0)
)";

const char* const kRecipeOptions = R"(
  --preset NAME       default, full-integer, fastest, smallest, float16, 16x8, w4-groups, carried
  --recipe FILE       a recipe file (*.recipe.json)
)";

const char* const kSweep = R"(Usage: bitdepth-cli sweep plan MODEL --data DATA (--preset NAME | --recipe FILE)... -o FOLDER
                    [--weights-formats LIST] [--activations-formats LIST] [--layer-bits LIST]
                    [--seeds LIST] [--calibration DATA] [--calibration-samples N] [--samples N]
                    [--preprocess NAME] [--latency] [--threads N] [--program COMMAND] [--json]
       bitdepth-cli sweep run FOLDER --job N [--json]
       bitdepth-cli sweep merge FOLDER [--json]

  plan writes every combination as a job of its own: FOLDER/jobs.txt has one command a line, and
  FOLDER/slurm.sh is an array job. Jobs need no order and nothing of each other; each writes its
  result whole or not at all. merge reads the results that are there, at any time: the table and
  the frontier of what is done, and which jobs are missing (FOLDER/missing.txt has their
  commands), ran more than once, or left results of another model or program version.

  Run the jobs by GNU Parallel, here or on machines that see the same folders; called again, it
  goes on where it stopped:
    parallel --joblog FOLDER/joblog --resume-failed < FOLDER/jobs.txt
    parallel --joblog FOLDER/joblog --resume-failed --sshlogin HOST,HOST < FOLDER/jobs.txt
  or by Slurm:
    sbatch FOLDER/slurm.sh

  --preset NAME       recipes to begin with (not fastest); may be given any number of times
  --recipe FILE       likewise
  --weights-formats LIST      each in place of the formats of all quantized weights: int8,int4
  --activations-formats LIST  likewise of all quantized activations: uint8,int16
  --layer-bits LIST   besides, one layer's weights at each of these bits, for every layer: 8,4,2
  --seeds LIST        every job once for each seed of the draws (0)
  --data DATA         as evaluate has it, like the five options that follow
  --calibration DATA  samples for the ranges of activations
  --calibration-samples N  of --calibration take only N
  --samples N         evaluate N samples, drawn by the seed; else all
  --preprocess NAME   how values become inputs, for data without a descriptor
  --latency           measure run times too: of use on machines that are alike and do nothing else
  --threads N         of one job (1)
  --program COMMAND   what the program is called where the jobs run; else its path here
  -o FOLDER           a new folder, which all machines see under this name, as they see the model
                      and the data
)";

} // namespace

std::string usageText(const std::string& command)
{
    if (command == "inspect")
        return "Usage: bitdepth-cli inspect MODEL [--tensor NAME] [--json]\n\n"
               "  --tensor NAME       statistics and histogram of one constant, by its own or its layer's "
               "name\n";
    if (command == "evaluate")
        return "Usage: bitdepth-cli evaluate MODEL --data DATA [--calibration DATA]\n"
               "                    [--preset NAME | --recipe FILE]... [--samples N] [--seed S]\n"
               "                    [--no-latency] [--preprocess NAME] [--threads N] [--device NAME]\n"
               "                    [--json [--predictions]]\n"
               "       bitdepth-cli evaluate PROJECT.bitdepth [--no-latency] [--threads N] [--json]\n\n"
               "  A project is evaluated anew, every candidate on its own data, and what comes out "
               "otherwise\n"
               "  than stored is said.\n" +
               std::string(kDataOptions) +
               "  --predictions       with --json: the class each sample is given, too\n"
               "  --no-latency        do not measure run times\n"
               "  --threads N         samples side by side; else one a core\n"
               "  --device NAME       whether it fits there: of bitdepth-cli devices, or a profile .json\n" +
               std::string(kRecipeOptions).substr(1) + "  Both may be given any number of times.\n";
    if (command == "sensitivity")
        return "Usage: bitdepth-cli sensitivity MODEL --data DATA [--calibration DATA] [--bits 8,4,2]\n"
               "                    [--estimate | --alone] [--samples N] [--seed S] [--preprocess NAME]\n"
               "                    [--threads N] [--json]\n" +
               std::string(kDataOptions) +
               "  --bits LIST         bit widths tried on every layer (8,4,2)\n"
               "  --estimate          only the estimate of a second or two, from a few samples\n"
               "  --alone             each tensor quantized alone; else also all but it\n"
               "  --threads N         layers side by side; else one a core\n";
    if (command == "diagnose")
        return "Usage: bitdepth-cli diagnose MODEL --data DATA (--preset NAME | --recipe FILE)\n"
               "                    [--calibration DATA] [--samples N] [--seed S] [--preprocess NAME]\n"
               "                    [--no-remedies] [--save-recipe FILE] [--threads N] [--json]\n" +
               std::string(kDataOptions) + std::string(kRecipeOptions).substr(1) +
               "  --no-remedies       name layers and causes, but try no changes\n"
               "  --save-recipe FILE  write the recipe with what is advised for the worst tensor\n"
               "  --threads N         samples or layers side by side; else one a core\n";
    if (command == "search")
        return "Usage: bitdepth-cli search MODEL --data DATA [--calibration DATA] [--max-drop POINTS]\n"
               "                    [--max-size BYTES] [--max-ram BYTES] [--max-latency MS] [--device NAME]\n"
               "                    [--bits 8,4,2] [--activation-bits 32,8] [--no-repairs] [--measurements "
               "N]\n"
               "                    [--save-recipe FILE] [--latency] [--samples N] [--seed S]\n"
               "                    [--preprocess NAME] [--threads N] [--json]\n" +
               std::string(kDataOptions) +
               "  --max-drop POINTS   accuracy that may be lost, in percentage points (1, if no size is "
               "given);\n"
               "                      no labels are used: the float model's answers stand in for them\n"
               "  --max-size BYTES    of the file\n"
               "  --max-ram BYTES     activations of one sample alive at the same time\n"
               "  --max-latency MS    of one inference, measured here\n"
               "  --device NAME       must fit there, with kernels for all layers: of bitdepth-cli devices, "
               "or a\n"
               "                      profile .json\n"
               "  --bits LIST         widths of weights to choose from (8,4,2)\n"
               "  --activation-bits LIST  likewise of activations; 32 is float32 (32,8)\n"
               "  --no-repairs        plain rounding: faster, and larger files for the same loss\n"
               "  --measurements N    recipes measured at most (30)\n"
               "  --save-recipe FILE  write the chosen recipe: the best so far at any time\n"
               "  --latency           measure the run time of the chosen recipe, too\n"
               "  --threads N         samples side by side; else one a core\n";
    if (command == "sweep")
        return kSweep;
    if (command == "export")
        return "Usage: bitdepth-cli export MODEL --data DATA (--preset NAME | --recipe FILE) -o OUT\n"
               "                    [--calibration DATA] [--seed S] [--preprocess NAME] [--report] "
               "[--json]\n\n"
               "  Data is needed where the recipe quantizes activations.\n" +
               std::string(kRecipeOptions) +
               "  -o OUT              the file to write\n"
               "  --report            what stays float and why, whether the file runs, and whether it keeps "
               "the\n"
               "                      simulation's promise on 100 samples (or --samples N)\n";
    if (command == "devices")
        return "Usage: bitdepth-cli devices [--json]\n"
               "       bitdepth-cli devices MODEL... --device NAME [--preset NAME | --recipe FILE] [--at-once]\n"
               "                    [--json]\n\n"
               "Lists the devices that are known, or tells whether models fit one, each alone and all together.\n\n"
               "  --device NAME       one of the list, or a profile .json\n"
               "  --preset NAME       how every model is stored (full-integer)\n"
               "  --recipe FILE       likewise\n"
               "  --at-once           each model keeps its arena; else they run in turn in the largest\n";
    if (command == "presets" || command == "formats")
        return "Usage: bitdepth-cli " + command + " [--json]\n";
    return kOverview;
}

} // namespace bitdepth
