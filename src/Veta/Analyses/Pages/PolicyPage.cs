using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Data;
using Veta.Data.Planning;

namespace Veta.Analyses.Pages;

/// <summary>Tells whose money a plan weighed, who pays and who earns, what each lever does, and how what hangs on prices settled.</summary>
internal static class PolicyPage
{
    /// <summary>Parts for a plan's page; none where no lever was asked to act and all money counts.</summary>
    public static IReadOnlyList<PagePart> Of(PlanResult plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Policy is not { } policy) { return []; }
        SettledPolicy settled = policy.Settled;
        int rounds = settled.Rounds;
        Said residual = double.IsFinite(settled.Residual) ? Said.Exact(settled.Residual, 2) : Say.RangeNoPlan;
        var parts = new List<PagePart>
        {
            new PagePart.Paragraph((settled.IsSettled ? Say.PolicyPageSettled(rounds, residual) : Say.PolicyPageUnsettled(rounds, residual)).In(language)),
            new PagePart.Paragraph((policy.View == PlanView.Owner ? Say.PolicyPageOwner(Said.Money(policy.SystemUsd), Said.Money(policy.TreasuryUsd)) : Say.PolicyPageSystem(Said.Money(policy.SystemUsd), Said.Money(policy.TreasuryUsd))).In(language)),
        };
        if (settled.ProjectsFixed) { parts.Add(new PagePart.Paragraph(Say.PolicyPageFixed.In(language))); }
        parts.Add(Totals(policy, language));
        if (policy.Levers.Count > 0) { parts.Add(Levers(policy, language)); }
        if (policy.Protection.Count > 0) { parts.Add(Protection(policy, language)); }
        if (settled.Losing.Count > 0) { parts.Add(Losing(settled, language)); }
        return parts;
    }

    private static PagePart.Table Totals(PlanPolicy policy, Language language) => new(
        Text(Say.PolicyPageTotals, language),
        [Text(Say.HeadRole, language), Text(Say.HeadAccount, language), Text(Say.HeadCountry, language), ">" + Text(Say.HeadResourceCost, language), ">" + Text(Say.HeadTransfers, language), ">" + Text(Say.HeadGoods, language), ">" + Text(Say.HeadTogether, language), ">" + Text(Say.HeadOwnerView, language)],
        [.. policy.Totals.Select(t => (IReadOnlyList<string>)[Catalogue.Of(language).Word(EnumWords.Of(t.Role)), t.Actor, t.Country ?? "", Money(t.ResourceUsd, language), Money(t.TransferUsd, language), Money(t.GoodsUsd, language), Money(t.NetUsd, language), Money(t.OwnerUsd, language)])]);

    private static PagePart.Table Levers(PlanPolicy policy, Language language) => new(
        Text(Say.PolicyPageLevers, language),
        [Text(Say.HeadLever, language), ">" + Text(Say.HeadReaches, language), ">" + Text(Say.HeadTreasury, language), ">" + Text(Say.HeadTreasuryPaths, language), Text(Say.HeadInPlan, language)],
        [.. policy.Levers.Select(l => (IReadOnlyList<string>)[l.Lever.Value, l.Reaches.ToString("N0", CultureInfo.InvariantCulture), Money(l.TreasuryUsd, language), l is { TreasuryMeanUsd: { } mean, TreasuryP90Usd: { } high } ? $"{Money(mean, language)}; {Money(high, language)}" : "", l.Told.In(language)])]);

    private static PagePart.Table Protection(PlanPolicy policy, Language language) => new(
        Text(Say.PolicyPageProtection, language),
        [Text(Say.HeadLever, language), Text(Say.HeadCountry, language), Text(Say.HeadProcess, language), ">" + Text(Say.HeadOnOutput, language), ">" + Text(Say.HeadOnInputs, language), ">" + Text(Say.HeadProtection, language)],
        [.. policy.Protection.Select(r => (IReadOnlyList<string>)[r.Lever.Value, r.Country.Value, r.Process.Value, Money(r.OnOutputUsdPerUnit, language), Money(r.OnInputsUsdPerUnit, language), r.Rate is { } rate ? Say.RangeCell(Said.Share(rate)).In(language) : ""])]);

    private static PagePart.Table Losing(SettledPolicy settled, Language language) => new(
        Text(Say.PolicyPageLosing, language),
        [Text(Say.HeadFacility, language), Text(Say.HeadYear, language), ">" + Text(Say.HeadLossPerYear, language)],
        [.. settled.Losing.Select(l => (IReadOnlyList<string>)[l.Facility.Value, l.Year.ToString(CultureInfo.InvariantCulture), Money(l.LossUsdPerYear, language)])]);

    private static string Text(Sentence sentence, Language language) => sentence.In(language);

    private static string Money(double usd, Language language) => Say.RangeCell(Said.Money(usd)).In(language);
}
