using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Planning;

/// <summary>An analysis that tries shocks on the capacity which a plan leaves in a year.</summary>
internal interface IYearShocks
{
    /// <summary>The loss of a shock from the first month of a year on; nothing where it touches nothing.</summary>
    /// <param name="package">The package as the plan leaves it in that year.</param>
    /// <param name="year">The year.</param>
    /// <param name="months">Length, 1 to 600.</param>
    /// <param name="events">What comes.</param>
    /// <param name="levers">What stands ready within months; empty for nothing.</param>
    /// <param name="limits">Limits of each solve.</param>
    /// <param name="workplace">Where it is solved.</param>
    /// <param name="cancellationToken">The stop.</param>
    /// <exception cref="Runs.SolveFailedException">A market was not solved.</exception>
    YearLoss LossOf(Package package, int year, int months, IReadOnlyList<EventCase> events, IReadOnlyList<LeverCase> levers, SolveLimits limits, Workplace workplace, CancellationToken cancellationToken);
}
