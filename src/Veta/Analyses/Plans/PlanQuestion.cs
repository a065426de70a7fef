using Veta.Analyses.Planning;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Ensembles;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Plans;

/// <summary>A plan asked of one package after another: its relaxation, with whole projects in part, solved from the basis of the plan with all figures as they are, and read straight from the solution.
/// Where there is no plan, least utilisations and least stocks give way as little as possible.</summary>
/// <param name="package">The package with all figures as they are.</param>
/// <param name="solver">The engine.</param>
/// <param name="options">What is asked of it.</param>
internal sealed class PlanQuestion(Package package, ISolver solver, SolveOptions options) : ISampledQuestion
{
    /// <summary>Present value of the cost of a plan, USD.</summary>
    public const string Cost = "objective_usd";

    /// <summary>What of it is resources, without what margins and usual suppliers weigh, USD.</summary>
    public const string Resources = "resource_usd";

    /// <summary>Present value of what is spent on one category, USD; income is below nought.</summary>
    public const string Category = "cost_usd";

    /// <summary>What is not served of a material over all years.</summary>
    public const string Unserved = "unserved";

    /// <summary>Resources spent in a year, USD, not discounted: a mean over the years of a period, with what is invested at its beginning.</summary>
    public const string Yearly = "yearly_cost_usd";

    private const double Built = 1e-3;

    private ReferenceSolves? _solves;

    /// <summary>All measures, in the order of telling.</summary>
    public static IReadOnlyList<string> Measures { get; } = [Cost, Resources, Category, Unserved, Yearly];

    /// <inheritdoc/>
    public Package Package => package;

    /// <inheritdoc/>
    public MemberAnswer Answer(Package package, CancellationToken cancellationToken)
    {
        _solves ??= new ReferenceSolves(solver, options, NetworkModel.Build(Package).Program, cancellationToken);
        NetworkModel model = NetworkModel.Build(package);
        (SolveResult solved, MemberStart start) = _solves.Solve(model.Program, "member", cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        bool lowered = false;
        if (solved.Status == SolveStatus.Infeasible && Floors.Lowered(package, model, solver, options with { Progress = null }, cancellationToken, _solves.Basis) is { } floors)
        {
            // Least utilisations and least stocks tell what ran at the usual figures.
            model = NetworkModel.Build(floors.Package);
            (solved, start) = _solves.Solve(model.Program, "member", cancellationToken);
            lowered = true;
        }

        if (solved.Status != SolveStatus.Optimal) { throw SolveFailedException.Of(solved, () => Say.EnsembleNoPlan(SolveFailedException.Ended(solved))); }
        return new MemberAnswer([.. Money(model, solved), .. Lacking(model, solved)], [.. Sites(model, solved)], start) { GaveWay = lowered ? "floors-lowered" : "", Series = [.. Years(model, solved)] };
    }

    /// <inheritdoc/>
    public void Dispose() => _solves?.Dispose();

    private static IEnumerable<Headline> Money(NetworkModel model, SolveResult solved)
    {
        CostLedger cost = model.Context.Cost;
        double[] amounts = cost.Ledger.Evaluate(solved.Primal), weights = cost.Weights();
        var sums = new SortedDictionary<CostCategory, double>();
        for (int e = 0; e < amounts.Length; e++)
        {
            CostCategory category = cost.Accounts[e / cost.Moments].Category;
            sums[category] = sums.GetValueOrDefault(category) + (amounts[e] * weights[e]);
        }

        yield return new Headline(Cost, "all", "USD", solved.Objective);
        yield return new Headline(Resources, "all", "USD", solved.Objective - sums.Where(s => !s.Key.IsResource()).Sum(s => s.Value));
        foreach ((CostCategory category, double usd) in sums) { yield return new Headline(Category, EnumWords.Of(category), "USD", usd); }
    }

    private static IEnumerable<MemberPoint> Years(NetworkModel model, SolveResult solved)
    {
        CostLedger cost = model.Context.Cost;
        Horizon horizon = model.Context.Data.Horizon;
        double[] amounts = cost.Ledger.Evaluate(solved.Primal);
        for (int t = 0; t < horizon.Count; t++)
        {
            double usd = 0;
            for (int a = 0; a < cost.Accounts.Count; a++)
            {
                int account = a * cost.Moments;
                if (cost.Accounts[a].Category.IsResource()) { usd += amounts[account + t] + (amounts[cost.LumpAt(account, t)] / horizon.Years(t)); }
            }

            yield return new MemberPoint(Yearly, horizon.NameOf(t), "USD", usd);
        }
    }

    private static IEnumerable<Headline> Lacking(NetworkModel model, SolveResult solved)
    {
        NetworkData data = model.Context.Data;
        Dictionary<MaterialId, string> units = data.Package.Materials.ToDictionary(m => m.Id, m => m.Unit);
        var lacking = new SortedDictionary<string, (MaterialId Material, double Units)>(StringComparer.Ordinal);
        foreach ((int column, DemandAt at) in model.Context.Of(FixedDemand.Unserved).All)
        {
            MaterialId material = data.Demands[at.Series].First.Material;
            lacking[material.Value] = (material, lacking.GetValueOrDefault(material.Value).Units + (solved.Primal[column] * data.Horizon.Years(at.Period)));
        }

        return lacking.Values.Select(l => new Headline(Unserved, l.Material.Value, units[l.Material], l.Units));
    }

    private static IEnumerable<MemberDecision> Sites(NetworkModel model, SolveResult solved)
    {
        var sites = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var sizes in new[] { model.Context.Of(ContinuousBuilding.Built), model.Context.Of(LumpyBuilding.Sizes) })
        {
            for (int k = 0; k < sizes.Count; k++)
            {
                string id = model.Context.Data.Package.Facilities[sizes.KeyAt(k).Facility].Id.Value;
                sites[id] = sites.GetValueOrDefault(id) + solved.Primal[sizes[k]];
            }
        }

        return sites.Where(s => s.Value > Built).Select(s => new MemberDecision("site", s.Key, "unit/y", s.Value));
    }
}
