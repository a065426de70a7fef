using Veta.Data;

namespace Veta.Finance.Taxes;

/// <summary>A tax regime ready to be applied: its instruments and those of the regimes that it extends, in order. The rules are data; nothing here knows a country.</summary>
internal sealed class TaxRules
{
    private TaxRules(TaxRegime regime, IReadOnlyList<TaxRule> rules) => (Regime, Rules) = (regime, rules);

    /// <summary>The regime.</summary>
    public TaxRegime Regime { get; }

    /// <summary>Its rules, in order.</summary>
    public IReadOnlyList<TaxRule> Rules { get; }

    /// <summary>The rules without taxes on dividends that leave the country: for owners at home.</summary>
    public TaxRules WithoutWithholding() => Of(Regime, [.. Rules.Select(r => r.Row).Where(r => r.Kind != TaxKind.Withholding)], [.. Rules.SelectMany(r => r.Steps)]);

    /// <summary>The rules of a regime of a package.</summary>
    /// <param name="package">A package with tables <c>tax_regimes</c>, <c>tax_instruments</c> and <c>tax_steps</c>.</param>
    /// <param name="id">The regime.</param>
    /// <exception cref="InputException">There is no such regime, or its rows contradict each other; the message names them.</exception>
    public static TaxRules Of(Package package, TaxRegimeId id)
    {
        ArgumentNullException.ThrowIfNull(package);
        TaxRegime regime = package.TaxRegimes.FirstOrDefault(r => r.Id == id)
            ?? throw new InputException(Say.CheckTwo(Say.CheckColumnSourceHasNoRow("tax_regimes", id), Nearest.Suggestion(id.Value, package.TaxRegimes.Select(r => r.Id.Value), Say.CheckAdviceKnownAre(Said.Words(package.TaxRegimes.Select(r => r.Id))))));
        var family = new HashSet<TaxRegimeId>();
        for (TaxRegime? at = regime; at is not null; at = at.Extends is { } parent ? package.TaxRegimes.First(r => r.Id == parent) : null)
        {
            if (!family.Add(at.Id)) { throw new InputException(Say.RefusalRegimeExtendsItself(at.Id, Said.Words(family))); }
        }

        TaxInstrument[] rows = [.. package.TaxInstruments.Where(i => family.Contains(i.Regime)).OrderBy(i => i.Order).ThenBy(i => i.Id.Value, StringComparer.Ordinal)];
        return Of(regime, rows, package.TaxSteps);
    }

    /// <summary>Rules of instruments in their order.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="rows">Instruments, in order.</param>
    /// <param name="steps">Steps of any instruments.</param>
    public static TaxRules Of(TaxRegime regime, IReadOnlyList<TaxInstrument> rows, IReadOnlyList<TaxStep> steps)
    {
        var places = rows.Select((r, k) => (r.Id, k)).ToDictionary(p => p.Id, p => p.k);
        var rules = new List<TaxRule>();
        for (int k = 0; k < rows.Count; k++)
        {
            TaxInstrument row = rows[k];
            TaxStep[] own = [.. steps.Where(s => s.Instrument == row.Id).OrderBy(s => s.Step)];
            Check(row, own);
            int[] deducts = [.. row.DeductsInstruments.Select(d => Place(places, row, d, "deducts_instruments"))];
            if (deducts.Any(d => d >= k)) { throw new InputException(Say.RefusalTaxDeducts(row.Id, rows[deducts.First(d => d >= k)].Id)); }
            int against = row.Against is { } target ? Place(places, row, target, "against") : -1;
            if (against >= 0 && against <= k) { throw new InputException(Say.RefusalTaxLowers(row.Id, row.Against!.Value)); }
            rules.Add(new TaxRule(row, own, deducts, against));
        }

        return new TaxRules(regime, rules);
    }

    private static int Place(Dictionary<TaxInstrumentId, int> places, TaxInstrument row, TaxInstrumentId named, string column) =>
        places.TryGetValue(named, out int place) ? place : throw new InputException(Say.RefusalTaxNames(row.Id, column, named, Said.Words(places.Keys)));

    private static void Check(TaxInstrument row, TaxStep[] steps)
    {
        if (row.StepBy == StepMeasure.None) { return; }
        if (steps.Length == 0) { throw new InputException(Say.RefusalTaxNoSteps(row.Id, EnumWords.Of(row.StepBy))); }
        double before = double.NegativeInfinity;
        foreach (TaxStep step in steps)
        {
            double? from = row.StepBy switch { StepMeasure.Margin => step.FromMargin, StepMeasure.Quantity => step.FromQuantityPerYear, _ => step.FromYear };
            if (from is not { } start) { throw new InputException(Say.RefusalTaxStepFrom(row.Id, step.Step, EnumWords.Of(row.StepBy))); }
            if (start <= before) { throw new InputException(Say.RefusalTaxStepOrder(row.Id, step.Step)); }
            before = start;
        }
    }
}
