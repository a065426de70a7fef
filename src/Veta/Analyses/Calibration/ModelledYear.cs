using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Calibration;

/// <summary>What a plan says of one year, country by country, in the terms of trade statistics: production, imports, exports, consumption. Quantities are in units of the material a year.</summary>
internal sealed class ModelledYear
{
    private readonly Dictionary<(string Country, MaterialId Material), double> _production = [], _imports = [], _exports = [], _bought = [], _stored = [];

    private readonly Dictionary<(string Country, MaterialId Material), double> _byProcess = [];

    private readonly Dictionary<(string From, string To, MaterialId Material), double> _routes = [];

    private readonly Dictionary<(string Country, string Sector, MaterialId Material), double> _served = [];

    /// <summary>Sums the plan's tables of one year. Throws <see cref="InputException"/> for a plan without an answer.</summary>
    public ModelledYear(PlanResult plan, int year)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.HasPlan) { throw new InputException(Say.CalibrateNoPlan); }
        Package package = plan.Model.Context.Data.Package;
        Geography geography = plan.Model.Context.Data.Geography;
        string CountryOf(RegionId region) => geography.CountryId(geography.Index.Of(region));
        var facilities = package.Facilities.ToDictionary(f => f.Id);
        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        foreach (ActivityRow row in plan.Activity.Where(a => a.Year == year))
        {
            Facility facility = facilities[row.Facility];
            foreach (Recipe output in recipes[facility.Process].Where(r => r.QuantityPerUnit > 0))
            {
                Add(_production, CountryOf(facility.Region), output.Material, output.QuantityPerUnit * row.ActivityPerYear);
                Add(_byProcess, CountryOf(facility.Region) + " " + facility.Process, output.Material, output.QuantityPerUnit * row.ActivityPerYear);
            }
        }

        foreach (FlowRow flow in plan.Flows.Where(f => f.Year == year))
        {
            string from = CountryOf(flow.Origin), to = CountryOf(flow.Destination);
            if (from == to) { continue; }
            Add(_exports, from, flow.Material, flow.QuantityPerYear);
            Add(_imports, to, flow.Material, flow.QuantityPerYear);
            _routes[(from, to, flow.Material)] = _routes.GetValueOrDefault((from, to, flow.Material)) + flow.QuantityPerYear;
        }

        foreach (PurchaseRow row in plan.Purchases.Where(p => p.Year == year)) { Add(_bought, CountryOf(row.Region), row.Material, row.QuantityPerYear); }
        foreach (ServiceRow row in plan.Unserved.Where(u => u.Year == year && u.Sector is not null))
        {
            (string Country, string Sector, MaterialId Material) key = (CountryOf(row.Region), row.Sector!.Value.Value, row.Material);
            _served[key] = _served.GetValueOrDefault(key) + row.DemandPerYear - row.UnservedPerYear;
        }

        var stocks = package.Stocks.ToDictionary(s => s.Id);
        foreach (StockRow row in plan.Stocks.Where(s => s.Year == year)) { Add(_stored, CountryOf(stocks[row.Stock].Region), stocks[row.Stock].Material, -row.DrawPerYear); }
    }

    /// <summary>Made by facilities, by-products included; <c>world</c> for all countries.</summary>
    public double Production(string country, params ReadOnlySpan<string> materials) => Sum(_production, country, materials);

    /// <summary>Made by the facilities of one process; <c>world</c> for all countries.</summary>
    public double MadeBy(string process, string country, string material) =>
        _byProcess.Where(p => p.Key.Material == new MaterialId(material) && (country == "world" ? p.Key.Country.EndsWith(" " + process, StringComparison.Ordinal) : p.Key.Country == country + " " + process)).Sum(p => p.Value);

    /// <summary>Bought from outside the network: scrap and what <c>supplies</c> offers.</summary>
    public double Bought(string country, params ReadOnlySpan<string> materials) => Sum(_bought, country, materials);

    /// <summary>Arrivals from other countries, transit included.</summary>
    public double Imports(string country, params ReadOnlySpan<string> materials) => Sum(_imports, country, materials);

    /// <summary>Departures to other countries, transit included.</summary>
    public double Exports(string country, params ReadOnlySpan<string> materials) => Sum(_exports, country, materials);

    /// <summary>Put into stocks less taken from them.</summary>
    public double Stored(string country, params ReadOnlySpan<string> materials) => Sum(_stored, country, materials);

    /// <summary>Demand served of one end use, such as the building of inventories.</summary>
    public double Served(string country, string sector, params ReadOnlySpan<string> materials)
    {
        double sum = 0;
        foreach (string material in materials) { sum += _served.GetValueOrDefault((country, sector, new MaterialId(material))); }
        return sum;
    }

    /// <summary>Share of one country in what another takes in, 0 to 1; by the last border crossed.</summary>
    public double ImportShare(string from, string to, params ReadOnlySpan<string> materials)
    {
        double sum = 0;
        foreach (string material in materials) { sum += _routes.GetValueOrDefault((from, to, new MaterialId(material))); }
        return sum / Imports(to, materials);
    }

    /// <summary>Apparent consumption: made, bought and imported, less exported and put into stocks.</summary>
    public double Consumption(string country, params ReadOnlySpan<string> materials) =>
        Production(country, materials) + Bought(country, materials) + Imports(country, materials) - Exports(country, materials) - Stored(country, materials);

    private static double Sum(Dictionary<(string Country, MaterialId Material), double> table, string country, ReadOnlySpan<string> materials)
    {
        double sum = 0;
        foreach (string material in materials)
        {
            var id = new MaterialId(material);
            sum += country == "world" ? table.Where(p => p.Key.Material == id).Sum(p => p.Value) : table.GetValueOrDefault((country, id));
        }

        return sum;
    }

    private static void Add(Dictionary<(string Country, MaterialId Material), double> table, string country, MaterialId material, double quantity) =>
        table[(country, material)] = table.GetValueOrDefault((country, material)) + quantity;
}
