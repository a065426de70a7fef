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
                yield return CheckFinding.Error("dates", row, "last_year", Say.CheckTaxTheLastYearIsBefore, Say.CheckTaxCorrectFirstYearOrLast);
            }

            if (row.StepBy != StepMeasure.None && !steps[row.Id].Any())
            {
                yield return CheckFinding.Error("tax-steps", row, "step_by", Say.CheckTaxTheRateGoesByBut(EnumWords.Of(row.StepBy)), Say.CheckTaxAddRowsForItTo);
            }

            foreach (Finding finding in OfSteps(row, steps[row.Id])) { yield return finding; }
        }
    }

    private static IEnumerable<Finding> OfRegime(TaxRegime regime, Dictionary<TaxRegimeId, TaxRegime> regimes, ILookup<TaxRegimeId, TaxInstrument> instruments)
    {
        if (regime.ValidTo is { } end && end.CompareTo(regime.ValidFrom) <= 0)
        {
            yield return CheckFinding.Error("dates", regime, "valid_to", Say.CheckTaxTheRegimeEndsBeforeIt, Say.CheckTaxCorrectValidFromOrValid);
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
            if (left == regime.Id) { yield return CheckFinding.Error("tax-base", regime, "extends", Say.CheckTaxExtendsItself(string.Join(" → ", family.Append(left))), Say.CheckTaxClearExtendsInOneOf); }
            yield break;
        }

        TaxInstrument[] order = [.. family.SelectMany(f => instruments[f]).OrderBy(i => i.Order).ThenBy(i => i.Id.Value, StringComparer.Ordinal)];
        if (order.Length == 0)
        {
            yield return CheckFinding.Error("tax-empty", regime, "id", Say.CheckTaxTheRegimeHasNoInstruments, Say.CheckTaxAddRowsForItToTax);
        }

        for (int k = 0; k < order.Length; k++)
        {
            TaxInstrument row = order[k];
            if (row.Regime != regime.Id) { continue; }
            foreach (TaxInstrumentId named in row.DeductsInstruments)
            {
                int place = Array.FindIndex(order, i => i.Id == named);
                if (place < 0) { yield return CheckFinding.Error("tax-order", row, "deducts_instruments", Say.CheckTaxIsNotOfItsRegime(named), Say.CheckTaxNameInstrumentsOfTheRegime); }
                else if (place >= k) { yield return CheckFinding.Error("tax-order", row, "deducts_instruments", Say.CheckTaxDoesNotComeBeforeIt(named), Say.CheckTaxGiveALowerOrder(named)); }
            }

            if (row.Against is { } target)
            {
                int place = Array.FindIndex(order, i => i.Id == target);
                if (place < 0) { yield return CheckFinding.Error("tax-order", row, "against", Say.CheckTaxIsNotOfItsRegime(target), Say.CheckTaxNameAnInstrumentOfThe); }
                else if (place <= k) { yield return CheckFinding.Error("tax-order", row, "against", Say.CheckTaxDoesNotComeAfterIt(target), Say.CheckTaxGiveAHigherOrder(target)); }
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
                yield return CheckFinding.Error("tax-steps", step, "instrument", Say.CheckTaxHasOneRateSoThe(row.Id), Say.CheckTaxSetStepByOfThe);
                continue;
            }

            double? from = row.StepBy switch { StepMeasure.Margin => step.FromMargin, StepMeasure.Quantity => step.FromQuantityPerYear, _ => step.FromYear };
            if (from is null)
            {
                yield return CheckFinding.Error("tax-steps", step, column, Say.CheckTaxGoesByAndTheStep(row.Id, EnumWords.Of(row.StepBy)), Say.CheckTaxFill(column));
            }
            else if (from <= before)
            {
                yield return CheckFinding.Error("tax-steps", step, column, Say.CheckTaxStepNotAbove(Said.Exact(before.Value)), Say.CheckTaxPutTheStepsInAscending);
            }

            before = from ?? before;
        }
    }
}
