using Veta.Data;

namespace Veta.Analyses.Suspects;

/// <summary>Suppliers whose share in a country's imports of a material changes by more than half from one period to the next, where the country takes a tenth or more of all that crosses borders in both: trade that no habit and no contract holds.</summary>
internal sealed class JumpingShares : ISuspicion
{
    private const double Jump = 0.5;
    private const double Large = 0.1;

    /// <inheritdoc/>
    public IEnumerable<SuspectRow> Find(SuspectedPlan plan)
    {
        Dictionary<(MaterialId, int), double> traded = plan.Crossings.GroupBy(c => (c.Material, c.Year)).ToDictionary(g => g.Key, g => g.Sum(c => c.PerYear));
        foreach (var buyer in plan.Crossings.GroupBy(c => (c.To, c.Material)))
        {
            Dictionary<int, double> whole = buyer.GroupBy(c => c.Year).Where(g => g.Sum(c => c.PerYear) >= Large * traded[(buyer.Key.Material, g.Key)]).ToDictionary(g => g.Key, g => g.Sum(c => c.PerYear));
            foreach (var seller in buyer.GroupBy(c => c.From))
            {
                Dictionary<int, double> from = seller.ToDictionary(c => c.Year, c => c.PerYear);
                (int Year, double Change) worst = plan.Years.Zip(plan.Years.Skip(1)).Where(y => whole.ContainsKey(y.First) && whole.ContainsKey(y.Second))
                    .Select(y => (y.Second, Math.Abs((from.GetValueOrDefault(y.Second) / whole[y.Second]) - (from.GetValueOrDefault(y.First) / whole[y.First])))).DefaultIfEmpty((0, 0.0)).MaxBy(y => y.Item2);
                if (worst.Change <= Jump) { continue; }
                yield return new SuspectRow
                {
                    Kind = SuspectKind.ShareJumps, Material = buyer.Key.Material, Region = seller.Key, Destination = buyer.Key.To, FirstYear = worst.Year, LastYear = worst.Year,
                    Size = worst.Change, Measure = SuspectMeasure.Share, SizeUsd = worst.Change * whole[worst.Year] * plan.PriceIn(buyer.Key.To, buyer.Key.Material, worst.Year),
                    LookAt = Say.LookJump(buyer.Key.Material.ToString(), buyer.Key.To.ToString(), Said.Year(worst.Year)),
                };
            }
        }
    }
}
