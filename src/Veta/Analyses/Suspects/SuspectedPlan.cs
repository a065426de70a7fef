using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Suspects;

/// <summary>A plan as suspicions read it: flows between countries, prices, what countries make.</summary>
internal sealed class SuspectedPlan
{
    /// <summary>Less than this a year is rounding of the solver.</summary>
    public const double Least = 1e-3;

    private readonly Dictionary<(RegionId, MaterialId, int), double> _prices;
    private readonly Dictionary<(RegionId, MaterialId, int), double> _highest;

    /// <summary>Reads a plan.</summary>
    public SuspectedPlan(PlanResult plan)
    {
        Plan = plan;
        Package = plan.Model.Context.Data.Package;
        Geography = plan.Model.Context.Data.Geography;
        Years = [.. plan.Activity.Select(a => a.Year).Distinct().Order()];
        Facilities = Package.Facilities.ToDictionary(f => f.Id);
        Recipes = Package.Recipes.ToLookup(r => r.Process);
        _prices = plan.Prices.ToDictionary(p => (p.Region, p.Material, p.Year), p => p.PriceUsdPerUnit);
        _highest = plan.Prices.GroupBy(p => (CountryOf(p.Region), p.Material, p.Year)).ToDictionary(g => g.Key, g => g.Max(p => p.PriceUsdPerUnit));
        Crossings =
        [
            .. plan.Flows.Where(f => f.QuantityPerYear > Least).Select(f => (f, From: CountryOf(f.Origin), To: CountryOf(f.Destination))).Where(f => f.From != f.To)
                .GroupBy(f => (f.From, f.To, f.f.Material, f.f.Year)).Select(g => new Crossing(g.Key.From, g.Key.To, g.Key.Material, g.Key.Year, g.Sum(f => f.f.QuantityPerYear))),
        ];
    }

    /// <summary>The plan.</summary>
    public PlanResult Plan { get; }

    /// <summary>What was planned.</summary>
    public Package Package { get; }

    /// <summary>Who lies where.</summary>
    public Geography Geography { get; }

    /// <summary>First years of the periods, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Facilities by id.</summary>
    public IReadOnlyDictionary<FacilityId, Facility> Facilities { get; }

    /// <summary>Recipes by process.</summary>
    public ILookup<ProcessId, Recipe> Recipes { get; }

    /// <summary>What moves between countries in a year.</summary>
    public IReadOnlyList<Crossing> Crossings { get; }

    /// <summary>The country of a region.</summary>
    public RegionId CountryOf(RegionId region) => Geography.CountryOf(region);

    /// <summary>Price of a material at a place, USD per unit; null where the plan has none.</summary>
    public double? PriceAt(RegionId region, MaterialId material, int year) => _prices.TryGetValue((region, material, year), out double price) ? price : null;

    /// <summary>Price of a material in a country: the highest of its places, USD per unit; 0 where the plan has none.</summary>
    public double PriceIn(RegionId country, MaterialId material, int year) => _highest.GetValueOrDefault((country, material, year));

    /// <summary>Main output of a facility.</summary>
    public MaterialId MainOf(Facility facility) => Package.Processes.First(p => p.Id == facility.Process).Material;
}
