#include "engine/search/knapsack.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <memory>
#include <mutex>
#include <numeric>

namespace bitdepth {

namespace {

constexpr double kTolerance = 1e-6; ///< of a limit

bool isWorse(const KnapsackOption& option, const KnapsackOption& other)
{
    if (other.objective > option.objective)
        return false;
    for (size_t c = 0; c < option.costs.size(); ++c)
        if (other.costs[c] > option.costs[c])
            return false;
    return true;
}

/// Options no other is as good as; of equals the first.
std::vector<size_t> worthwhile(const std::vector<KnapsackOption>& group)
{
    std::vector<size_t> kept;
    for (size_t i = 0; i < group.size(); ++i) {
        bool beaten = false;
        for (size_t k = 0; k < group.size() && !beaten; ++k)
            beaten = k != i && isWorse(group[i], group[k]) && (k < i || !isWorse(group[k], group[i]));
        if (!beaten)
            kept.push_back(i);
    }
    return kept;
}

/// A variable of the program: an option of a group.
struct Column {
    size_t group = 0;
    size_t option = 0;
};

/// The program as GLPK holds it. Costs are given as shares of their limits and objectives as shares of the
/// largest, which keeps numbers near 1.
class Program {
public:
    explicit Program(const KnapsackProblem& problem)
        : m_problem(problem), m_program(glp_create_prob(), glp_delete_prob)
    {
        for (size_t g = 0; g < problem.groups.size(); ++g)
            for (const size_t option : worthwhile(problem.groups[g]))
                m_columns.push_back({g, option});
        addRows();
        addColumns();
    }

    std::optional<KnapsackSolution> solve(const JobControl& control, double gap, double seconds)
    {
        glp_iocp options;
        glp_init_iocp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.presolve = GLP_ON;
        options.mip_gap = gap;
        options.tm_lim = static_cast<int>(seconds * 1000);
        const Watch watch{&control, m_gap};
        options.cb_func = &Program::onEvent;
        options.cb_info = const_cast<Watch*>(&watch);
        glp_intopt(m_program.get(), &options);
        control.throwIfStopped();
        const int status = glp_mip_status(m_program.get());
        if (status != GLP_OPT && status != GLP_FEAS)
            return {};
        m_gap = status == GLP_OPT ? std::min(watch.gap, gap) : watch.gap;
        return solution();
    }

private:
    struct Watch {
        const JobControl* control;
        mutable double gap;
    };

    static void onEvent(glp_tree* tree, void* info)
    {
        const auto* watch = static_cast<const Watch*>(info);
        if (watch->control->stop.stop_requested())
            glp_ios_terminate(tree);
        watch->gap = std::fabs(glp_ios_mip_gap(tree));
    }

    void addRows()
    {
        const size_t groups = m_problem.groups.size();
        glp_add_rows(m_program.get(), static_cast<int>(groups + m_problem.limits.size()));
        for (size_t g = 0; g < groups; ++g)
            glp_set_row_bnds(m_program.get(), static_cast<int>(g + 1), GLP_FX, 1, 1);
        for (size_t c = 0; c < m_problem.limits.size(); ++c)
            glp_set_row_bnds(m_program.get(), rowOf(c), GLP_UP, 0, m_problem.limits[c] > 0 ? 1 : 0);
    }

    int rowOf(size_t cost) const { return static_cast<int>(m_problem.groups.size() + cost + 1); }

    const KnapsackOption& optionOf(const Column& column) const
    {
        return m_problem.groups[column.group][column.option];
    }

    void addColumns()
    {
        double largest = 0;
        for (const Column& column : m_columns)
            largest = std::max(largest, std::fabs(optionOf(column).objective));
        m_unit = largest > 0 ? largest : 1;
        glp_set_obj_dir(m_program.get(), GLP_MIN);
        glp_add_cols(m_program.get(), static_cast<int>(m_columns.size()));
        for (size_t i = 0; i < m_columns.size(); ++i)
            addColumn(static_cast<int>(i + 1), m_columns[i]);
    }

    void addColumn(int number, const Column& column)
    {
        const KnapsackOption& option = optionOf(column);
        glp_set_col_kind(m_program.get(), number, GLP_BV);
        glp_set_obj_coef(m_program.get(), number, option.objective / m_unit);
        std::vector<int> rows = {0, static_cast<int>(column.group + 1)}; // GLPK counts from 1
        std::vector<double> values = {0, 1};
        for (size_t c = 0; c < m_problem.limits.size(); ++c) {
            rows.push_back(rowOf(c));
            values.push_back(m_problem.limits[c] > 0 ? option.costs[c] / m_problem.limits[c] : option.costs[c]);
        }
        glp_set_mat_col(m_program.get(), number, static_cast<int>(rows.size()) - 1, rows.data(), values.data());
    }

    KnapsackSolution solution() const
    {
        KnapsackSolution solution;
        solution.chosen.resize(m_problem.groups.size());
        solution.gap = m_gap;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (glp_mip_col_val(m_program.get(), static_cast<int>(i + 1)) < 0.5)
                continue;
            solution.chosen[m_columns[i].group] = m_columns[i].option;
            solution.objective += optionOf(m_columns[i]).objective;
        }
        return solution;
    }

    const KnapsackProblem& m_problem;
    std::unique_ptr<glp_prob, void (*)(glp_prob*)> m_program;
    std::vector<Column> m_columns;
    double m_unit = 1;
    double m_gap = 0;
};

bool keepsLimits(const KnapsackProblem& problem, const KnapsackSolution& solution)
{
    for (size_t c = 0; c < problem.limits.size(); ++c) {
        double sum = 0;
        for (size_t g = 0; g < problem.groups.size(); ++g)
            sum += problem.groups[g][solution.chosen[g]].costs[c];
        if (sum > problem.limits[c] * (1 + kTolerance) + kTolerance)
            return false;
    }
    return true;
}

bool isEmptyOrHopeless(const KnapsackProblem& problem)
{
    const bool hasEmptyGroup = std::any_of(problem.groups.begin(), problem.groups.end(),
                                           [](const auto& group) { return group.empty(); });
    const bool hasNegativeLimit =
        std::any_of(problem.limits.begin(), problem.limits.end(), [](double limit) { return !(limit >= 0); });
    return hasEmptyGroup || hasNegativeLimit;
}

/// GLPK keeps an environment a thread, which prints to the terminal unless told not to.
class QuietEnvironment {
public:
    QuietEnvironment() { glp_term_out(GLP_OFF); }
    ~QuietEnvironment() { glp_free_env(); }
    QuietEnvironment(const QuietEnvironment&) = delete;
    QuietEnvironment& operator=(const QuietEnvironment&) = delete;
};

} // namespace

std::optional<KnapsackSolution> solveKnapsack(const KnapsackProblem& problem, const JobControl& control,
                                              double gap, double seconds)
{
    if (problem.groups.empty())
        return KnapsackSolution{};
    if (isEmptyOrHopeless(problem))
        return {};
    const QuietEnvironment environment;
    const auto solution = Program(problem).solve(control, gap, seconds);
    return solution && keepsLimits(problem, *solution) ? solution : std::nullopt;
}

} // namespace bitdepth
