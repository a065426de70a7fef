using Veta.Analyses.Planning;
using Veta.Analyses.Policy.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Policy;

namespace Veta.Analyses.Policy;

/// <summary>Reads what each step changes against the plan without any.</summary>
/// <param name="request">What was asked.</param>
/// <param name="made">The plans, that without any step first.</param>
/// <param name="index">How shares of materials come to one.</param>
internal sealed class StepRows(PolicyRequest request, IReadOnlyList<StepPlan> made, TouchedIndex index)
{
    // Smaller changes are the engine's tolerance, as a share of what there is.
    private const double Noise = 1e-6;

    private readonly Home _home = new(request.Package);

    private PlanResult None => made[0].Plan;

    /// <summary>One row a plan.</summary>
    public IReadOnlyList<PolicyStepRow> Steps()
    {
        bool measured = None.OriginShares.Count > 0;
        double share = index.Share(None.OriginShares);
        double noise = Noise * Math.Abs(None.ObjectiveUsd);
        return
        [
            .. made.Select(step => new PolicyStepRow
            {
                Step = step.Name,
                HomeCostUsd = Told(HomeChange(step.Plan, noise), noise),
                SystemCostUsd = Told(step.Plan.Policy!.SystemUsd - None.Policy!.SystemUsd, noise),
                TreasuryUsd = Told(step.Plan.Policy.TreasuryUsd - None.Policy.TreasuryUsd, noise),
                TouchedShare = measured ? index.Share(step.Plan.OriginShares) : null,
                TouchedChangeShare = measured ? Told(index.Share(step.Plan.OriginShares) - share, Noise) : null,
                Rounds = step.Plan.Policy.Settled.Rounds,
                IsSettled = step.Plan.Policy.Settled.IsSettled,
            }),
        ];
    }

    /// <summary>What each treasury pays more.</summary>
    public IReadOnlyList<PolicyTreasuryRow> Treasuries()
    {
        Dictionary<string, double> before = Paid(None);
        double noise = Noise * Math.Abs(None.ObjectiveUsd);
        return
        [
            .. made.Skip(1).SelectMany(step => Paid(step.Plan) is var paid ? paid.Keys.Union(before.Keys).Order(StringComparer.Ordinal)
                .Select(payer => new PolicyTreasuryRow { Step = step.Name, Payer = payer, TreasuryUsd = Told(paid.GetValueOrDefault(payer) - before.GetValueOrDefault(payer), noise) }).Where(r => r.TreasuryUsd != 0) : []),
        ];
    }

    /// <summary>Shares by material.</summary>
    public IReadOnlyList<PolicyMaterialRow> Materials()
    {
        Dictionary<MaterialId, Stage> stages = request.Package.Materials.ToDictionary(m => m.Id, m => m.Stage);
        return
        [
            .. made.SelectMany(step => TouchedCaps.Read(step.Plan.OriginShares, request.Year).OrderBy(r => stages[r.Key]).ThenBy(r => r.Key.Value, StringComparer.Ordinal).Select(r => new PolicyMaterialRow
            {
                Step = step.Name, Material = r.Key, Stage = stages[r.Key], UsePerYear = r.Value.Use, TouchedShare = r.Value.Touched / r.Value.Use,
            })),
        ];
    }

    /// <summary>Capacity that changes.</summary>
    public IReadOnlyList<PolicyPlantRow> Plants()
    {
        Dictionary<(FacilityId, int), (double Capacity, double Usd)> before = Built(None);
        return
        [
            .. made.Skip(1).SelectMany(step => Built(step.Plan) is var built ? built.Keys.Union(before.Keys).OrderBy(k => k.Item1.Value, StringComparer.Ordinal).ThenBy(k => k.Item2).Select(key => new PolicyPlantRow
            {
                Step = step.Name, Facility = key.Item1, ServiceYear = key.Item2,
                CapacityChangePerYear = Told(built.GetValueOrDefault(key).Capacity - before.GetValueOrDefault(key).Capacity, Noise * Math.Max(1, built.GetValueOrDefault(key).Capacity + before.GetValueOrDefault(key).Capacity)),
                InvestmentChangeUsd = built.GetValueOrDefault(key).Usd - before.GetValueOrDefault(key).Usd,
            }).Where(r => r.CapacityChangePerYear != 0) : []),
        ];
    }

    /// <summary>Impacts at home that change.</summary>
    public IReadOnlyList<PolicyImpactRow> Impacts()
    {
        var before = Caused(None);
        return
        [
            .. made.Skip(1).SelectMany(step => Caused(step.Plan) is var caused ? caused.Keys.Union(before.Keys).OrderBy(k => k.Category.Value, StringComparer.Ordinal).ThenBy(k => k.Boundary).Select(key => new PolicyImpactRow
            {
                Step = step.Name, Category = key.Category, Boundary = key.Boundary, ImpactUnit = key.Unit,
                ImpactChangePerYear = Told(caused.GetValueOrDefault(key) - before.GetValueOrDefault(key), Noise * Math.Max(1e-9, Math.Abs(caused.GetValueOrDefault(key)) + Math.Abs(before.GetValueOrDefault(key)))),
            }).Where(r => r.ImpactChangePerYear != 0) : []),
        ];
    }

    // Where all together spend the same, nothing is made or moved otherwise, and other prices are another reading of the same duals.
    private double HomeChange(PlanResult plan, double noise)
    {
        bool isSame = Math.Abs(plan.Policy!.SystemUsd - None.Policy!.SystemUsd) <= noise;
        return HomeUsd(plan, !isSame) - HomeUsd(None, !isSame);
    }

    private double HomeUsd(PlanResult plan, bool hasGoods) => plan.Policy!.Totals.Where(t => t.Country is { } country && _home.Counts(new RegionId(country))).Sum(t => hasGoods ? t.NetUsd : t.ResourceUsd + t.TransferUsd);

    private static Dictionary<string, double> Paid(PlanResult plan) => plan.Policy!.Totals.Where(t => t.Role == PolicyRole.Treasury).GroupBy(t => t.Actor).ToDictionary(g => g.Key, g => g.Sum(t => t.TransferUsd), StringComparer.Ordinal);

    private static Dictionary<(FacilityId, int), (double Capacity, double Usd)> Built(PlanResult plan) =>
        plan.Builds.GroupBy(b => (b.Facility, b.ServiceYear)).ToDictionary(g => g.Key, g => (g.Sum(b => b.CapacityPerYear), g.Sum(b => b.InvestmentUsd)));

    private Dictionary<(ImpactCategoryId Category, ImpactBoundary Boundary, string Unit), double> Caused(PlanResult plan)
    {
        int period = plan.ImpactAmounts.Select(i => i.Year).Where(y => y <= request.Year).DefaultIfEmpty(int.MinValue).Max();
        return plan.ImpactAmounts.Where(i => i.Year == period && _home.Counts(i.Country)).GroupBy(i => (i.Category, i.Boundary, i.ImpactUnit)).ToDictionary(g => g.Key, g => g.Sum(i => i.ImpactPerYear));
    }

    private static double Told(double value, double noise) => Math.Abs(value) <= noise ? 0 : value;
}
