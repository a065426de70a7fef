using Veta.Analyses.Policy;
using Veta.Analyses.Policy.Rows;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>In some ten lines: the next five steps, what each buys for whose money, what must come together, what is not worth it, and how sure that is.</summary>
internal static class StepFindings
{
    private const int MostSteps = 5, MostShocks = 2;
    private const double LeastShare = 1e-4;

    /// <summary>The findings.</summary>
    public static IReadOnlyList<Statement> Of(PolicyResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var names = new StepNames(result.Request.Package);
        return [.. All(result, names).Select(s => s with { Years = (result.Request.Year, result.Request.Year), About = HomeGroup.Of(result.Request.Package).Id })];
    }

    private static IEnumerable<Statement> All(PolicyResult result, StepNames names)
    {
        PolicyStepRow none = result.Steps[0], all = result.Steps[^1];
        yield return new Statement("policy.all", Say.StepAll(
            Usd(all.HomeCostUsd, "policy_steps.home_cost_usd", ("step", all.Step)), Usd(all.SystemCostUsd, "policy_steps.system_cost_usd", ("step", all.Step)), Usd(all.TreasuryUsd, "policy_steps.treasury_usd", ("step", all.Step)))) { Value = all.HomeCostUsd, Unit = "USD", Discounted = true };
        if (none.TouchedShare is { } before && all.TouchedShare is { } after)
        {
            yield return new Statement("policy.touched", Say.StepTouched(
                Said.Year(result.Request.Year), Said.Share(before).From(Reference.Most("policy_steps.touched_share", ("step", none.Step))), Said.Share(after).From(Reference.Most("policy_steps.touched_share", ("step", all.Step))))) { Value = after, Unit = "1" };
        }

        foreach (PolicyOrderRow row in result.Order.Where(r => r.AddedTouchedShare > LeastShare).Take(MostSteps)) { yield return Step(row, names); }
        if (result.Pairs.Where(p => p.Measure == PolicyMeasure.Touched).MaxBy(p => p.PairAlone) is { PairAlone: > LeastShare } pair)
        {
            yield return new Statement("policy.pair", Say.StepPair(
                names.Step(pair.First), names.Step(pair.Second), Said.Share(pair.PairAlone).From(Reference.Most("policy_pairs.pair_alone", ("measure", "touched"), ("first", pair.First), ("second", pair.Second))))) { Value = pair.PairAlone, Unit = "1" };
        }

        string[] idle = [.. result.Order.Where(r => r.AddedTouchedShare <= LeastShare).Select(r => r.Step).Where(s => result.Shocks.Where(x => x.Step == s).All(x => x.AvoidedUsd <= 0))];
        if (idle.Length > 0) { yield return new Statement("policy.idle", Say.StepIdle(Said.List(idle.Select(names.Step)))); }
        if (result.Idle.Count > 0) { yield return new Statement("policy.nothing", Say.StepNothing(Said.List(result.Idle.Select(s => names.Step(s.Value))))); }
        foreach (Statement shock in Shocks(result, names)) { yield return shock; }
        if (result.Splits.Count > 0) { yield return Split(result.Splits, names); }
        if (result.References.MaxBy(r => r.GapShare ?? 0) is { GapUsdPerUnit: > 0, GapShare: { } share } gap)
        {
            (string, string)[] key = [("region", gap.Region.Value), ("material", gap.Material.Value)];
            yield return new Statement("policy.reference", Say.StepReference(
                names.Material(gap.Material), names.Place(gap.Region.Value), Usd(gap.LowUsdPerUnit, "reference_prices.low_usd_per_unit", key), Usd(gap.HighUsdPerUnit, "reference_prices.high_usd_per_unit", key),
                Usd(gap.WithUsdPerUnit, "reference_prices.with_usd_per_unit", key), Said.Share(share).From(Reference.Most("reference_prices.gap_share", key)))) { Value = gap.GapUsdPerUnit, Unit = "USD/unit" };
        }

        string[] unsettled = [.. result.Steps.Where(s => !s.IsSettled).Select(s => s.Step)];
        yield return unsettled.Length == 0 ? new Statement("policy.sure", Say.StepSure) : new Statement("policy.unsettled", Say.StepUnsettled(Said.List(unsettled.Select(names.Step))));
    }

    private static Statement Step(PolicyOrderRow row, StepNames names)
    {
        (string, string)[] key = [("order", row.Order.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        return new Statement("policy.next", Say.StepNext(
            Said.Count(row.Order), names.Step(row.Step), Said.Share(row.AddedTouchedShare).From(Reference.Most("policy_order.added_touched_share", key)),
            Usd(row.AddedCostUsd, "policy_order.added_cost_usd", key), Usd(row.AddedTreasuryUsd, "policy_order.added_treasury_usd", key))) { Value = row.AddedTouchedShare, Unit = "1" };
    }

    private static IEnumerable<Statement> Shocks(PolicyResult result, StepNames names)
    {
        foreach (IGrouping<string, PolicyShockRow> shock in result.Shocks.Where(s => s.Step is not StepPlan.None).GroupBy(s => s.Case).Take(MostShocks))
        {
            double worst = shock.Max(s => s.Severity);
            PolicyShockRow[] rows = [.. shock.Where(s => s.Severity == worst)];
            if (rows.Where(r => r.BreakEvenRate is not null).MaxBy(r => r.AvoidedUsd) is not { } best)
            {
                yield return new Statement("policy.shock", Say.StepShockNothing(names.Case(shock.Key)));
                continue;
            }

            (string, string)[] key = [("step", best.Step), ("case", best.Case), ("severity", best.Severity.ToString("R", System.Globalization.CultureInfo.InvariantCulture))];
            Said avoided = Usd(best.AvoidedUsd, "policy_shocks.avoided_usd", key), before = Usd(best.HomeLossUsd + best.AvoidedUsd, "policy_shocks.home_loss_usd", [("step", StepPlan.None), .. key[1..]]);
            yield return best.BreakEvenRate is > 0 and { } rate
                ? new Statement("policy.shock", Say.StepShock(names.Case(shock.Key), Said.Year(result.Request.Year), names.Step(best.Step), avoided, before, Said.Share(rate).From(Reference.Most("policy_shocks.break_even_rate", key)))) { Value = rate, Unit = "1/y" }
                : new Statement("policy.shock", Say.StepShockFree(names.Case(shock.Key), Said.Year(result.Request.Year), names.Step(best.Step), avoided, before)) { Value = 0, Unit = "1/y" };
        }
    }

    private static Statement Split(IReadOnlyList<PolicySplitRow> rows, StepNames names)
    {
        Said parts = Said.List(rows.Select(r => (Said)Say.StepSplitPart(names.Place(r.Country.Value), Usd(r.ShapleyUsd, "policy_splits.shapley_usd", ("country", r.Country.Value)), Usd(r.NucleolusUsd, "policy_splits.nucleolus_usd", ("country", r.Country.Value)))));
        Sentence stable = rows[0].CoreLeastUsd is null ? Say.StepSplitUnstable : Say.StepSplitStable;
        return new Statement("policy.split", Say.StepSplit(Usd(rows[0].SavingUsd, "policy_splits.saving_usd", ("country", rows[0].Country.Value)), parts, stable)) { Value = rows[0].SavingUsd, Unit = "USD", Discounted = true };
    }

    private static Said Usd(double usd, string column, params (string, string)[] key) => Said.Money(usd).From(Reference.Most(column, key));
}
