namespace Veta.Data.Checks;

/// <summary>A cost that claims a source claims one that speaks of costs: who reports a capacity or a tonnage has seldom said what it costs.</summary>
internal sealed class CostSourceCheck : IPackageCheck
{
    private static readonly string[] _prices = ["variable_cost_usd_per_unit", "fixed_cost_usd_per_unit_year", "capex_usd_per_unit_year", "capex_fixed_usd", "cost_usd_per_unit", "price_usd_per_unit"];

    public string Name => "cost-sources";

    public string Proves => "Every cost of grade C or better names a source that says in column costs what it prints of costs.";

    public IEnumerable<Finding> Run(Package package)
    {
        Dictionary<SourceId, Source> sources = package.Sources.ToDictionary(s => s.Id);
        foreach (ColumnSource row in package.ColumnSources.Where(r => r.Column == ColumnSource.EveryCost || _prices.Contains(r.Column)))
        {
            if (IsSilent(row, sources)) { yield return Silent(row, row.Source); }
        }

        foreach (ProcessCost row in package.ProcessCosts.Where(r => IsSilent(r, sources))) { yield return Silent(row, row.Source); }
        foreach (LocationFactor row in package.LocationFactors.Where(r => IsSilent(r, sources))) { yield return Silent(row, row.Source); }
        foreach (Supply row in package.Supplies.Where(r => r.PriceUsdPerUnit > 0 && !package.ColumnSources.Any(s => Speaks(s, r)) && IsSilent(r, sources))) { yield return Silent(row, row.Source); }
    }

    private static bool IsSilent(IRow row, Dictionary<SourceId, Source> sources) => (row.Grade ?? sources[row.Source].Grade) < Grade.D && sources[row.Source].Costs is null;

    private static bool Speaks(ColumnSource named, Supply row) => named.Table == "supplies" && named.Column == "price_usd_per_unit" && TextPattern.Matches(named.Row, TableList.Of<Supply>().KeyOf(row));

    private static Finding Silent<TRow>(TRow row, SourceId source)
        where TRow : IRow => CheckFinding.Warning("cost-source", row, "source", Say.CheckCostSourceSaysNothingOfCosts(source.Value), Say.CheckCostSourceSayWhatItPrints);
}
