using Veta.Data;

namespace Veta.Analyses.Suspects;

/// <summary>
/// The smaller of two opposite flows of one material between two countries, beyond what it is in the first year, to which a package is calibrated. Trade of unlike grades under one name
/// looks the same; so does a cap met by sending goods out and back.
/// </summary>
internal sealed class CrossingBothWays : ISuspicion
{
    /// <inheritdoc/>
    public IEnumerable<SuspectRow> Find(SuspectedPlan plan)
    {
        Dictionary<(RegionId, RegionId, MaterialId, int), double> flows = plan.Crossings.ToDictionary(c => (c.From, c.To, c.Material, c.Year), c => c.PerYear);
        double Both(RegionId a, RegionId b, MaterialId m, int year) => Math.Min(flows.GetValueOrDefault((a, b, m, year)), flows.GetValueOrDefault((b, a, m, year)));
        foreach (var pair in plan.Crossings.Where(c => string.CompareOrdinal(c.From.Value, c.To.Value) < 0).GroupBy(c => (c.From, c.To, c.Material)))
        {
            (RegionId from, RegionId to, MaterialId material) = pair.Key;
            double usual = Both(from, to, material, plan.Years[0]);
            (int Year, double Beyond)[] years = [.. pair.Select(c => (c.Year, Both(from, to, material, c.Year) - usual)).Where(y => y.Item2 > SuspectedPlan.Least).Order()];
            if (years.Length == 0) { continue; }
            (int worst, double beyond) = years.MaxBy(y => y.Beyond);
            yield return new SuspectRow
            {
                Kind = SuspectKind.CrossesBothWays, Material = material, Region = from, Destination = to, FirstYear = years[0].Year, LastYear = years[^1].Year,
                Size = beyond, Measure = SuspectMeasure.UnitsPerYear, SizeUsd = beyond * plan.PriceIn(to, material, worst),
                LookAt = Say.LookBetween(material.ToString(), from.ToString(), to.ToString(), Said.Year(worst)),
            };
        }
    }
}
