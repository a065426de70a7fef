using Veta.Analyses.Industries;
using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>
/// The uncertain figures on which the headlines of a shock hang most, at first order: over its months, what a figure lets pass or stops times what prices of those months are above the usual ones, as the
/// duals of the balances say. There is a list for the world, one for each country at home and one for the value added of each, and they choose in turn. Freight, margins, prices of purchase and what was
/// asked, such as the severity of the event, are not among them.
/// </summary>
internal sealed class ShockFigures
{
    private readonly Package _package;
    private readonly WeighedFigures _world;
    private readonly Dictionary<string, WeighedFigures> _countries;

    private ShockFigures(Package package, int year)
    {
        _package = package;
        _world = new WeighedFigures(package, year: year);
        _countries = new Home(package).Countries.ToDictionary(c => c.Value, _ => new WeighedFigures(package, year: year));
    }

    /// <summary>The figures.</summary>
    /// <param name="result">The shock with all figures as they are.</param>
    /// <param name="parts">The parts of the market behind it.</param>
    /// <param name="most">How many altogether.</param>
    public static IReadOnlyList<UncertainFigure> Of(ShockResult result, IReadOnlyList<ShockedPart> parts, int most)
    {
        Package package = result.Request.Package;
        var figures = new ShockFigures(package, result.Request.Start.Year);
        foreach (ShockedPart part in parts)
        {
            new UseWeights(package, part, figures.Add).Weigh();
            new PlantWeights(package, part, figures.Add).Weigh();
        }

        return UncertainFigure.MostInTurn(
            [figures._world.Found.Values, .. figures._countries.Values.Select(c => c.Found.Values), .. figures._countries.Keys.Select(country => figures.Dependences(new RegionId(country), result).Found.Values)], most);
    }

    /// <summary>Notes what hangs on a figure.</summary>
    private void Add(FigureWeight weight)
    {
        _world.Add(weight.Table, weight.Key, weight.Column, weight.WorldUsd, weight.Stated);
        if (_countries.TryGetValue(weight.Country, out WeighedFigures? country)) { country.Add(weight.Table, weight.Key, weight.Column, weight.CountryUsd, weight.Stated); }
    }

    /// <summary>Which share of an industry hangs on a material: value added of the industry times the share times what its end use lacks.</summary>
    private WeighedFigures Dependences(RegionId country, ShockResult result)
    {
        var found = new WeighedFigures(_package);
        var geography = new Geography(_package);
        Dictionary<(MaterialId, SectorId), double> lacks = result.Shortages.Where(s => s.Sector is not null && s.WantedPerYear > 0 && geography.CountryOf(s.Region) == country)
            .GroupBy(s => (s.Material, s.Sector!.Value)).ToDictionary(g => g.Key, g => g.Sum(s => s.ShortageShare * s.WantedPerYear) / g.Sum(s => s.WantedPerYear));
        Dictionary<IndustryId, double> values = _package.Industries.Where(i => i.Region == country).GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.Sum(i => i.ValueAddedUsdPerYear));
        TableDefinition table = TableList.Named("material_dependence")!;
        foreach (MaterialDependence row in _package.MaterialDependences.Where(d => d.Region == country && d.Share > 0))
        {
            double usd = values.GetValueOrDefault(row.Industry) * row.Share * lacks.GetValueOrDefault((row.Material, row.Sector));
            found.Add(table.Name, table.KeyOf(row), "share", usd, (row.LowShare / row.Share, row.HighShare / row.Share));
        }

        return found;
    }
}
