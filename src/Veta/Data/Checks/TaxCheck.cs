using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>Tax regimes can be worked out.</summary>
internal sealed class TaxCheck : IPackageCheck
{
    public string Name => "taxes";

    public string Proves => "Every tax regime has instruments, of its own or of the regimes that it extends, which name only each other and in order; dates and years are in order, and steps ascend.";

    public IEnumerable<Finding> Run(Package package)
    {
        Dictionary<TaxRegimeId, TaxRegime> regimes = package.TaxRegimes.ToDictionary(r => r.Id);
        ILookup<TaxRegimeId, TaxInstrument> instruments = package.TaxInstruments.ToLookup(i => i.Regime);
        ILookup<TaxInstrumentId, TaxStep> steps = package.TaxSteps.ToLookup(s => s.Instrument);
        foreach (TaxRegime regime in package.TaxRegimes)
        {
            foreach (Finding finding in OfRegime(regime, regimes, instruments)) { yield return finding; }
        }

        foreach (TaxInstrument row in package.TaxInstruments)
        {
            if (row.LastYear < row.FirstYear)
            {
                yield return CheckFinding.Error("dates", row, "last_year", "The last year is before the first.", "Correct first_year or last_year; last_year is the last year with it.");
            }

            if (row.StepBy != StepMeasure.None && !steps[row.Id].Any())
            {
                yield return CheckFinding.Error("tax-steps", row, "step_by", $"The rate goes by {EnumWords.Of(row.StepBy)}, but there are no steps.", "Add rows for it to tax_steps.csv, or set step_by to none.");
            }

            foreach (Finding finding in OfSteps(row, steps[row.Id])) { yield return finding; }
        }
    }

    private static IEnumerable<Finding> OfRegime(TaxRegime regime, Dictionary<TaxRegimeId, TaxRegime> regimes, ILookup<TaxRegimeId, TaxInstrument> instruments)
    {
        if (regime.ValidTo is { } end && end.CompareTo(regime.ValidFrom) <= 0)
        {
            yield return CheckFinding.Error("dates", regime, "valid_to", "The regime ends before it has held.", "Correct valid_from or valid_to; valid_to is the first day without it.");
        }

        var family = new List<TaxRegimeId>();
        TaxRegimeId? at = regime.Id;
        while (at is { } id && !family.Contains(id))
        {
            family.Add(id);
            at = regimes[id].Extends;
        }

        if (at is { } left)
        {
            if (left == regime.Id) { yield return CheckFinding.Error("tax-base", regime, "extends", "The regime extends itself: " + string.Join(" → ", family.Append(left)) + ".", "Clear extends in one of them."); }
            yield break;
        }

        TaxInstrument[] order = [.. family.SelectMany(f => instruments[f]).OrderBy(i => i.Order).ThenBy(i => i.Id.Value, StringComparer.Ordinal)];
        if (order.Length == 0)
        {
            yield return CheckFinding.Error("tax-empty", regime, "id", "The regime has no instruments.", "Add rows for it to tax_instruments.csv, name in extends the regime whose instruments hold, or remove the regime.");
        }

        for (int k = 0; k < order.Length; k++)
        {
            TaxInstrument row = order[k];
            if (row.Regime != regime.Id) { continue; }
            foreach (TaxInstrumentId named in row.DeductsInstruments)
            {
                int place = Array.FindIndex(order, i => i.Id == named);
                if (place < 0) { yield return CheckFinding.Error("tax-order", row, "deducts_instruments", $"'{named}' is not of its regime.", "Name instruments of the regime or of those that it extends."); }
                else if (place >= k) { yield return CheckFinding.Error("tax-order", row, "deducts_instruments", $"'{named}' does not come before it.", $"Give '{named}' a lower order."); }
            }

            if (row.Against is { } target)
            {
                int place = Array.FindIndex(order, i => i.Id == target);
                if (place < 0) { yield return CheckFinding.Error("tax-order", row, "against", $"'{target}' is not of its regime.", "Name an instrument of the regime or of those that it extends."); }
                else if (place <= k) { yield return CheckFinding.Error("tax-order", row, "against", $"'{target}' does not come after it.", $"Give '{target}' a higher order."); }
            }
        }
    }

    private static IEnumerable<Finding> OfSteps(TaxInstrument row, IEnumerable<TaxStep> steps)
    {
        string column = row.StepBy switch { StepMeasure.Margin => "from_margin", StepMeasure.Quantity => "from_quantity_per_year", _ => "from_year" };
        double? before = null;
        foreach (TaxStep step in steps.OrderBy(s => s.Step))
        {
            if (row.StepBy == StepMeasure.None)
            {
                yield return CheckFinding.Error("tax-steps", step, "instrument", $"{row.Id} has one rate, so the step is never read.", "Set step_by of the instrument, or remove the step.");
                continue;
            }

            double? from = row.StepBy switch { StepMeasure.Margin => step.FromMargin, StepMeasure.Quantity => step.FromQuantityPerYear, _ => step.FromYear };
            if (from is null)
            {
                yield return CheckFinding.Error("tax-steps", step, column, $"{row.Id} goes by {EnumWords.Of(row.StepBy)}, and the step does not say from where it holds.", $"Fill {column}.");
            }
            else if (from <= before)
            {
                yield return CheckFinding.Error("tax-steps", step, column, string.Create(CultureInfo.InvariantCulture, $"The step does not lie above the one before it, {before:R}."), "Put the steps in ascending order.");
            }

            before = from ?? before;
        }
    }
}
