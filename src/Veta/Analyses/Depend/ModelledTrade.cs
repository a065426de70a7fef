using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>Production, trade between countries and stock changes of a solved year, by country and material.</summary>
internal sealed class ModelledTrade
{
    private readonly Dictionary<(MaterialId Material, int Country), double> _made = [], _drawn = [];
    private readonly Dictionary<(MaterialId Material, int From, int To), double> _moved = [];

    private readonly Dictionary<MaterialId, (int Country, double Quantity)[]> _madeOf;
    private readonly Dictionary<MaterialId, (int From, int To, double Quantity)[]> _movedOf;

    public ModelledTrade(PlanResult plan)
    {
        NetworkData data = plan.Model.Context.Data;
        Package package = data.Package;
        int CountryOf(RegionId region) => data.Geography.CountryOf(data.Geography.Index.Of(region));
        ILookup<ProcessId, Recipe> outputs = package.Recipes.Where(r => r.QuantityPerUnit > 0).ToLookup(r => r.Process);
        foreach (ActivityRow row in plan.Activity)
        {
            Facility facility = package.Facilities[data.Facilities.Of(row.Facility)];
            foreach (Recipe output in outputs[facility.Process]) { Add(_made, (output.Material, CountryOf(facility.Region)), output.QuantityPerUnit * row.ActivityPerYear); }
        }

        foreach (FlowRow flow in plan.Flows)
        {
            int from = CountryOf(flow.Origin), to = CountryOf(flow.Destination);
            if (from != to) { Add(_moved, (flow.Material, from, to), flow.QuantityPerYear); }
        }

        var supplies = package.Supplies.GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.First());
        foreach (PurchaseRow row in plan.Purchases)
        {
            int at = CountryOf(row.Region), origin = CountryOf(supplies[row.Supply].Origin ?? row.Region);
            if (at == origin) { Add(_made, (row.Material, at), row.QuantityPerYear); continue; }
            Add(_made, (row.Material, origin), row.QuantityPerYear);
            Add(_moved, (row.Material, origin, at), row.QuantityPerYear);
        }

        var stocks = package.Stocks.ToDictionary(s => s.Id);
        foreach (StockRow row in plan.Stocks) { Add(_drawn, (stocks[row.Stock].Material, CountryOf(stocks[row.Stock].Region)), row.DrawPerYear); }
        _madeOf = _made.Where(m => m.Value > 1e-9).GroupBy(m => m.Key.Material)
            .ToDictionary(g => g.Key, g => g.Select(m => (m.Key.Country, m.Value)).OrderByDescending(m => m.Value).ThenBy(m => m.Country).ToArray());
        _movedOf = _moved.GroupBy(m => m.Key.Material).ToDictionary(g => g.Key, g => g.Select(m => (m.Key.From, m.Key.To, m.Value)).ToArray());
    }

    /// <summary>Made or bought at home by each country, units a year, largest first.</summary>
    public IReadOnlyList<(int Country, double Quantity)> Production(MaterialId material) => _madeOf.GetValueOrDefault(material, []);

    /// <summary>Made in the countries of a group.</summary>
    public double Production(MaterialId material, Func<int, bool> inside) => Production(material).Where(m => inside(m.Country)).Sum(m => m.Quantity);

    /// <summary>Arrivals in a group from each country outside it, largest first.</summary>
    public IReadOnlyList<(int Country, double Quantity)> Imports(MaterialId material, Func<int, bool> inside) =>
        [.. _movedOf.GetValueOrDefault(material, []).Where(m => inside(m.To) && !inside(m.From)).GroupBy(m => m.From).Select(g => (g.Key, g.Sum(m => m.Quantity))).OrderByDescending(g => g.Item2)];

    /// <summary>Departures from a group to outside it.</summary>
    public double Exports(MaterialId material, Func<int, bool> inside) => _movedOf.GetValueOrDefault(material, []).Where(m => inside(m.From) && !inside(m.To)).Sum(m => m.Quantity);

    /// <summary>What stocks of a group fell by.</summary>
    public double StockFall(MaterialId material, Func<int, bool> inside) => _drawn.Where(m => m.Key.Material == material && inside(m.Key.Country)).Sum(m => m.Value);

    /// <summary>All flows between countries.</summary>
    public IEnumerable<(MaterialId Material, int From, int To, double Quantity)> Flows => _moved.Select(m => (m.Key.Material, m.Key.From, m.Key.To, m.Value));

    private static void Add<TKey>(Dictionary<TKey, double> sums, TKey key, double quantity)
        where TKey : notnull => sums[key] = sums.GetValueOrDefault(key) + quantity;
}
