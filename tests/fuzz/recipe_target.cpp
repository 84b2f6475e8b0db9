// Recipes: what is read is written and read back the same.
#include "engine/recipe/recipe_json.h"
#include "tests/fuzz/fuzzing.h"
#include <nlohmann/json.hpp>

using namespace bitdepth;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const ScratchFolder folder;
    folder.write("a.recipe.json", textOf(data, size));
    expectWorksOrError([] {
        const Recipe recipe = readRecipe(folder / "a.recipe.json");
        writeRecipe(recipe, folder / "b.recipe.json");
        require(toJson(readRecipe(folder / "b.recipe.json")) == toJson(recipe), "the recipe changed");
    });
    return 0;
}
