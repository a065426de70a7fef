using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Calibration;

/// <summary>
/// Names the cause of margins above a quarter of their price by rule, the first that applies (<see cref="MarginCause"/>). A name says what a wedge goes with, not how much of it; it changes no figure. Margins
/// below 0 have a cause only where the package states one.
/// </summary>
internal sealed class MarginCauses
{
    // Sellers who together bring less than this share of a market do not set its price.
    private const double SetsPrice = 0.01;
    private const double Risen = 1.25;
    private const int YearsBefore = 4, LeastYearsBefore = 2;

    private readonly Package _package;
    private readonly int _year;
    private readonly Geography _geography;
    private readonly Dictionary<ProcessId, (MaterialId[] Inputs, MaterialId[] Outputs)> _recipes;
    private readonly Dictionary<FacilityId, Facility> _facilities;
    private readonly HashSet<ProcessId> _mining;
    private readonly HashSet<(MaterialId Material, string Country)> _mined;
    private readonly HashSet<(MaterialId Material, string Country)> _ofMined;
    private readonly HashSet<MaterialId> _controlled;
    private readonly HashSet<MaterialId> _priced;
    private readonly HashSet<MaterialId> _risen;
    private readonly HashSet<string> _dearer;

    private MarginCauses(Package package, IReadOnlyList<Margin> margins, IReadOnlyList<MeasureInForce> measures, int year)
    {
        (_package, _year, _geography) = (package, year, new Geography(package));
        _recipes = package.Recipes.GroupBy(r => r.Process).ToDictionary(g => g.Key, g => (g.Where(r => r.QuantityPerUnit < 0).Select(r => r.Material).ToArray(), g.Where(r => r.QuantityPerUnit > 0).Select(r => r.Material).ToArray()));
        _facilities = package.Facilities.ToDictionary(f => f.Id);
        _mining = [.. package.Processes.Where(p => p.Stage is Stage.Ore or Stage.Concentrate && InputsOf(p.Id).Length == 0).Select(p => p.Id)];
        _mined = [.. package.Facilities.Where(f => _mining.Contains(f.Process)).SelectMany(f => OutputsOf(f.Process).Select(m => (m, CountryOf(f.Region))))];
        _ofMined = [.. package.Facilities.Where(f => InputsOf(f.Process).Any(m => _mined.Contains((m, CountryOf(f.Region))))).SelectMany(f => OutputsOf(f.Process).Select(m => (m, CountryOf(f.Region))))];
        _controlled = [.. measures.SelectMany(m => package.Events.Single(e => e.Id == m.Event).Materials)];
        _priced = [.. package.Prices.Where(p => p.Year.Value == year).Select(p => p.Material)];
        _risen = [.. package.Prices.GroupBy(p => (p.Material, p.Region, p.Place)).Where(g => HasRisen([.. g])).Select(g => g.Key.Material)];
        _dearer = [.. margins.Where(m => m.QuantityPerYear > 0).GroupBy(MarketOf).Where(g => g.Where(m => m.MarginUsdPerUnit <= CalibrateRequest.SuspectShare * m.PriceUsdPerUnit).Sum(m => m.QuantityPerYear) >= SetsPrice * g.Sum(m => m.QuantityPerYear)).Select(g => g.Key)];
    }

    /// <summary>The same rows, with a cause where a rule names one.</summary>
    public static IReadOnlyList<Margin> Named(Package package, IReadOnlyList<Margin> margins, IReadOnlyList<MeasureInForce> measures, int year)
    {
        ArgumentNullException.ThrowIfNull(package);
        var causes = new MarginCauses(package, margins, measures, year);
        return [.. margins.Select(m => CalibrateResult.IsSuspect(m) && causes.Of(m) is { } cause ? m with { Cause = EnumWords.Of(cause) } : m)];
    }

    /// <summary>The row of the package that states why; null for none.</summary>
    public static Deviation? Stated(Package package, Margin row, Func<RegionId, string> countryOf)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(row);
        return package.Deviations.FirstOrDefault(d => d.Topic == DeviationTopic.Margins && d.Material == row.Material && (d.Region is not { } region || region.Value == countryOf(row.Buyer)));
    }

    private MarginCause? Of(Margin row)
    {
        if (Stated(_package, row, CountryOf) is not null) { return MarginCause.Stated; }
        if (row.MarginUsdPerUnit <= 0) { return null; }
        MaterialId[] inputs = MakersOf(row).SelectMany(InputsOf).Distinct().ToArray();
        return inputs.Any(_controlled.Contains) ? MarginCause.ControlOnInput
            : _risen.Contains(row.Material) ? MarginCause.PriceRise
            : IsRent(row) ? MarginCause.ResourceRent
            : MakersOf(row).Any(p => OutputsOf(p).Count(_priced.Contains) > 1) ? MarginCause.JointProducts
            : _dearer.Contains(MarketOf(row)) ? MarginCause.CostCurve
            : null;
    }

    private bool IsRent(Margin row)
    {
        string seller = row.Facility is { } plant ? CountryOf(_facilities[plant].Region) : CountryOf(row.Seller);
        return row.Facility is { } at
            ? _mining.Contains(_facilities[at].Process) || InputsOf(_facilities[at].Process).Any(m => _mined.Contains((m, seller)))
            : _mined.Contains((row.Material, seller)) || _ofMined.Contains((row.Material, seller));
    }

    /// <summary>The process of a plant, or those that make what a lane carries where it leaves.</summary>
    private IEnumerable<ProcessId> MakersOf(Margin row)
    {
        if (row.Facility is { } plant) { return [_facilities[plant].Process]; }
        string seller = CountryOf(row.Seller);
        return _package.Facilities.Where(f => CountryOf(f.Region) == seller && OutputsOf(f.Process).Contains(row.Material)).Select(f => f.Process).Distinct();
    }

    private string MarketOf(Margin row) => row.Facility is { } plant ? $"{row.Material},{_facilities[plant].Process}" : $"{row.Material},{CountryOf(row.Buyer)},";

    private bool HasRisen(Price[] prices)
    {
        double[] before = [.. prices.Where(p => p.Year.Value < _year && p.Year.Value >= _year - YearsBefore).GroupBy(p => p.Year).Select(g => g.Average(p => p.PriceUsdPerUnit))];
        Price[] now = [.. prices.Where(p => p.Year.Value == _year)];
        return now.Length > 0 && before.Length >= LeastYearsBefore && now.Average(p => p.PriceUsdPerUnit) > Risen * before.Average();
    }

    private MaterialId[] InputsOf(ProcessId process) => _recipes.TryGetValue(process, out var recipe) ? recipe.Inputs : [];

    private MaterialId[] OutputsOf(ProcessId process) => _recipes.TryGetValue(process, out var recipe) ? recipe.Outputs : [];

    private string CountryOf(RegionId region) => _geography.CountryId(_geography.Index.Of(region));
}
