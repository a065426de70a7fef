using Veta.Data;
using Veta.Finance.Taxes;

namespace Veta.Network.Policy;

/// <summary>
/// Taxes of the regime of a plant's place, as a program of a plan can hold them. Taxes on profit that deduct capital are the user cost of capital (Hall and Jorgenson 1967): they deduct royalties and duties, interest is left out,
/// and every allowance is used in its year. Royalties, and taxes on profit that deduct no capital, are wedges on output that hang on prices. Credits, depletion and taxes on dividends are left out.
/// </summary>
internal sealed class PlantTaxes
{
    private readonly NetworkData _data;
    private readonly IReadOnlyList<TaxEffect> _changes;
    private readonly List<(TaxInstrument Row, TaxRule Rule, string Treasury)> _rules = [];

    private PlantTaxes(NetworkData data, IReadOnlyList<TaxEffect> changes) => (_data, _changes) = (data, changes);

    /// <summary>Taxes that work on each unit of output, in their order, with who receives them.</summary>
    public IEnumerable<(TaxInstrument Row, TaxRule Rule, string Treasury)> OnOutput => _rules.Where(r => r.Row.Kind == TaxKind.Royalty || !IsOnIncome(r.Row));

    /// <summary>Who receives taxes on income, with what part of them in a year.</summary>
    public IReadOnlyList<(string Instrument, string Treasury, double Part)> Receivers(int year)
    {
        var rates = new List<(string, string, double)>();
        double sum = Income(year, (_, _) => 0, (row, treasury, rate) => rates.Add((row.Id.Value, treasury, rate))).Rate;
        return sum <= 0 ? [] : [.. rates.Select(r => (r.Item1, r.Item2, r.Item3 / sum))];
    }

    /// <summary>Taxes of a plant as the law stands in a year; null where its place has no regime.</summary>
    /// <param name="data">The package.</param>
    /// <param name="facility">Position of the plant.</param>
    /// <param name="year">The year.</param>
    /// <param name="changes">Changes that a plan lets act.</param>
    public static PlantTaxes? Of(NetworkData data, int facility, int year, IReadOnlyList<TaxEffect> changes)
    {
        if (data.Package.TaxRegimes.Count == 0) { return null; }
        int place = data.FacilityRegion[facility];
        if (RegimeChoice.Own(data.Package, Above(data, place), year) is not { } regime) { return null; }
        var taxes = new PlantTaxes(data, changes);
        bool extracts = Extracts(data, facility);
        MaterialId product = data.Package.Processes[data.FacilityProcess[facility]].Material;
        string country = data.Geography.CountryId(place);
        foreach (TaxRule rule in TaxRules.Of(data.Package, regime.Id).Rules)
        {
            TaxInstrument row = rule.Row;
            bool applies = row.AppliesTo switch { TaxScope.Mining => extracts, TaxScope.Processing => !extracts, _ => true };
            if (!applies || row.Kind is not (TaxKind.Royalty or TaxKind.ProfitTax) || (row.Kind == TaxKind.ProfitTax && row.Materials.Count > 0 && !row.Materials.Contains(product))) { continue; }
            string who = row.Recipient switch
            {
                TaxRecipient.Workers => country + "-workers",
                TaxRecipient.Subnational => data.Package.TaxRegimes.First(r => r.Id == row.Regime).Region + "-treasury",
                _ => country + "-treasury",
            };
            taxes._rules.Add((row, rule, who));
        }

        return taxes._rules.Count == 0 ? null : taxes;
    }

    /// <summary>Rate of all taxes on income together, and what allowances on a unit of investment save, present value at a rate.</summary>
    public (double Rate, double Relief) OnIncome(Vintage vintage, double rate) => Income(vintage.DecisionYear, (row, year) => Allowances(row, vintage, rate, year), (_, _, _) => { });

    /// <summary>Rate of an instrument in a year, with changes.</summary>
    public double RateOf(TaxInstrument row, TaxRule rule, int year, double margin, double quantity)
    {
        if (year < (row.FirstYear ?? int.MinValue) || year > (row.LastYear ?? int.MaxValue)) { return 0; }
        return Math.Clamp(rule.Rate(year, margin, quantity) + _changes.Where(c => c.Instrument == row.Id && c.IsOpenIn(year)).Sum(c => c.Lever.Rate ?? 0), 0, 1);
    }

    private static bool IsOnIncome(TaxInstrument row) => row.Kind == TaxKind.ProfitTax && row.InitialCapital != CapitalRule.None;

    private (double Rate, double Relief) Income(int year, Func<TaxInstrument, int, double> allowance, Action<TaxInstrument, string, double> each)
    {
        var parts = new Dictionary<TaxInstrumentId, (double Rate, double Relief)>();
        foreach ((TaxInstrument row, TaxRule rule, string treasury) in _rules.Where(r => IsOnIncome(r.Row)))
        {
            double rate = RateOf(row, rule, year, 0, 0), before = 0, saved = 0;
            foreach (TaxInstrumentId deducted in row.DeductsInstruments.Where(parts.ContainsKey)) { (before, saved) = (before + parts[deducted].Rate, saved + parts[deducted].Relief); }
            (double Rate, double Relief) part = (rate * (1 - before), rate * (allowance(row, year) - saved));
            parts[row.Id] = part;
            each(row, treasury, part.Rate);
        }

        return (parts.Values.Sum(p => p.Rate), parts.Values.Sum(p => p.Relief));
    }

    /// <summary>Present value of what is deducted of a unit of investment, USD at the decision.</summary>
    private double Allowances(TaxInstrument row, Vintage vintage, double rate, int year)
    {
        double now = _changes.Where(c => c.Instrument == row.Id && c.IsOpenIn(year) && c.Lever.Share is not null).Select(c => c.Lever.Share!.Value).DefaultIfEmpty(double.NaN).Max();
        if (!double.IsNaN(now)) { return now; }
        if (row.InitialCapital == CapitalRule.Immediate) { return 1; }
        int years = vintage.LeadYears + vintage.LifeYears;
        double[] capital = new double[years], taken = new double[years];
        capital[0] = 1;
        Depreciation.Add(row.InitialCapital, capital, row.CapitalYears, row.CapitalRate, vintage.LeadYears, years - 1, taken);
        double sum = 0;
        for (int k = 0; k < years; k++) { sum += taken[k] * Finance.Compounding.Power(1 + rate, -k) / _data.Horizon.Advance(rate); }
        return sum;
    }

    private static bool Extracts(NetworkData data, int facility)
    {
        int process = data.FacilityProcess[facility];
        return data.Package.Processes[process].Stage is Stage.Ore or Stage.Concentrate or Stage.Refined
            && !data.Recipes[process].Any(r => r.Quantity < 0 && data.Package.Materials[r.Material].Stage != Stage.Utility);
    }

    private static IEnumerable<RegionId> Above(NetworkData data, int place)
    {
        for (RegionId? at = data.Geography.Index[place]; at is { } region; at = data.Geography.Regions[data.Geography.Index.Of(region)].Parent) { yield return region; }
    }
}
