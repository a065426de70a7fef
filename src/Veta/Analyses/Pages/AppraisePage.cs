using System.Globalization;
using Veta.Analyses.Appraise;
using Veta.Analyses.Findings;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what projects are worth, who takes what, and what would make them pay.</summary>
internal static class AppraisePage
{
    // A floor outside these times the price was hardly meant so: per kilogram instead of per tonne, or for another material.
    private const double LeastFloor = 0.2;
    private const double MostFloor = 5;

    private const int MostProjects = 60;
    private const double Million = 1e6;

    /// <summary>A project whose price is far from the floor that is given for it.</summary>
    private static AppraisalRow? FarFloor(AppraiseResult result, ProjectTerms terms) =>
        terms.Support.Floor is { } floor ? result.Appraisals.FirstOrDefault(a => a.PriceUsdPerUnit is > 0 && (floor.Strike < LeastFloor * a.PriceUsdPerUnit || floor.Strike > MostFloor * a.PriceUsdPerUnit)) : null;

    /// <summary>The page.</summary>
    /// <param name="result">The appraisal.</param>
    /// <param name="package">The package, for names.</param>
    /// <param name="terms">Terms, for the frame.</param>
    /// <param name="language">Language.</param>
    public static IReadOnlyList<PagePart> Of(AppraiseResult result, Package package, ProjectTerms terms, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(terms);
        var words = new AppraiseWords(package, language);
        var parts = new List<PagePart>();
        string[] projects = [.. result.Appraisals.Select(a => a.Project).Distinct()];
        if (projects.Length != 1)
        {
            parts.Add(new PagePart.Heading(1, words.Text(Say.AppraisePageTitle(projects.Length))));
            parts.AddRange(KnownUntil.Of(package, language));
            parts.AddRange(FindingRow.Of(AppraiseFindings.Of(result, package)).Select(row => new PagePart.Paragraph(row.In(language))));
        }

        if (FarFloor(result, terms) is { } far) { parts.Add(new PagePart.Paragraph(words.Text(Say.AppraisePageFarFloor(Said.Quantity(terms.Support.Floor!.Strike), Said.Quantity(far.PriceUsdPerUnit), words.Project(far.Project))))); }
        if (projects.Length == 1)
        {
            AddProject(parts, result, words);
            parts.InsertRange(1, KnownUntil.Of(package, language));
        }
        else { AddProjects(parts, result, words); }
        if (result.Support.Count > 0) { parts.Add(SupportTable(result, words)); }
        if (result.Appraisals.Any(HasCredit)) { parts.Add(CreditTable(result, words)); }
        if (result.Risk.Count > 0) { parts.Add(RiskTable(result, words)); }
        if (result.Gaps.Count > 0) { parts.Add(GapTable(result, words)); }
        else if (result.PlannedSites > 0) { parts.Add(new PagePart.Paragraph(words.Text(Say.AppraisePageOwnersWouldBuildAllSitesThat(result.PlannedSites)))); }
        if (result.LeftOut.Count > 0)
        {
            parts.Add(new PagePart.Paragraph(words.Text(Say.AppraisePageNotAppraisedSuchAs(result.LeftOut.Count)) + string.Join("; ", result.LeftOut.Take(3).Select(l => $"{words.Project(l.Project)} ({words.Reason(l)})")) + "."));
        }

        parts.Add(new PagePart.Paragraph(words.Frame(terms, result.Appraisals.Select(a => a.PriceBasis).Distinct())));
        return parts;
    }

    private static void AddProject(List<PagePart> parts, AppraiseResult result, AppraiseWords words)
    {
        AppraisalRow first = result.Appraisals[0];
        parts.Add(new PagePart.Heading(1, words.Project(first.Project)));
        string verdict = first.NpvEquityUsd >= 0 ? words.Text(Say.HeadItPays) : words.Text(Say.HeadItDoesNotPay);
        parts.Add(new PagePart.Paragraph(verdict + words.Text(Say.AppraisePageItsOwnersGainMillionUsdPresent(Money(first.NpvEquityUsd), words.Regime(first.Regime), Money(first.NpvPreTaxUsd), Money(first.CapitalUsd), Said.Year(first.FirstYear), Said.Year(first.ProductionYear), words.Price(first.Project, first.BreakEvenPriceUsdPerUnit), words.Sold(first.Project, first.PriceUsdPerUnit)))));
        parts.Add(new PagePart.Table(
            words.Text(Say.AppraisePageUnderEachRegimeMillionUsdPresent),
            [words.Text(Say.HeadRegime), ">" + words.Text(Say.HeadNpvBeforeTax), ">" + words.Text(Say.HeadNpvAfterTax), ">" + words.Text(Say.HeadIrrBeforeTaxPercent), ">" + words.Text(Say.HeadIrrAfterTaxPercent),
             ">" + words.Text(Say.HeadAverageTaxRatePercent), ">" + words.Text(Say.HeadMarginalTaxRatePercent), ">" + words.Text(Say.HeadPaybackYears), ">" + words.Text(Say.HeadBreakEvenPrice)],
            [.. result.Appraisals.Select(a => (IReadOnlyList<string>)[words.Regime(a.Regime), Money(a.NpvPreTaxUsd), Money(a.NpvPostTaxUsd), Share(a.IrrPreTax), Share(a.IrrPostTax), Rate(a.AverageTaxRate), Rate(a.MarginalTaxRate), One(a.PaybackYears), words.Price(a.Project, a.BreakEvenPriceUsdPerUnit)])]));
        string regime = first.Regime;
        if (result.Take.Any(t => t.Regime == regime))
        {
            parts.Add(new PagePart.Table(
                words.Text(Say.AppraisePageWhoTakesWhat(words.Regime(regime))),
                [words.Text(Say.HeadInstrument), words.Text(Say.HeadRecipient), ">" + words.Text(Say.HeadMillionUsd), ">" + words.Text(Say.AppraisePageOfTheValueBeforeTaxPercent)],
                [.. result.Take.Where(t => t.Regime == regime).Select(t => (IReadOnlyList<string>)[words.Instrument(t.Instrument), words.Recipient(t.Recipient), Money(t.ValueUsd), Share(t.ShareOfPreTax)])]));
        }

        parts.Add(new PagePart.Table(
            words.Text(Say.AppraisePageFromRevenueToTheOwnersMillion),
            [words.Text(Say.HeadStep), ">" + words.Text(Say.HeadMillionUsd)],
            [.. result.Waterfall.Select(w => (IReadOnlyList<string>)[words.Step(w.Step), Money(w.ValueUsd)])]));
        parts.Add(new PagePart.Table(
            words.Text(Say.AppraisePageWhatMovesTheOwnersValueMillion),
            [words.Text(Say.HeadDriver), ">" + words.Text(Say.HeadLow), ">" + words.Text(Say.HeadHigh), ">" + words.Text(Say.HeadValueAtLow), ">" + words.Text(Say.HeadValueAtHigh)],
            [.. result.Sensitivity.Select(s => (IReadOnlyList<string>)[words.Driver(s.Driver), Plain(s.Low), Plain(s.High), Money(s.NpvAtLowUsd), Money(s.NpvAtHighUsd)])]));
    }

    private static void AddProjects(List<PagePart> parts, AppraiseResult result, AppraiseWords words)
    {
        AppraisalRow[] own = [.. result.Appraisals.GroupBy(a => a.Project).Select(g => g.First())];
        parts.Add(new PagePart.Table(
            own.Length > MostProjects ? words.Text(Say.AppraisePageProjectsTheMostValuableOf(MostProjects, own.Length)) : words.Text(Say.AppraisePageProjectsTheMostValuablePerUnit),
            [words.Text(Say.HeadProject), words.Text(Say.HeadRegime), ">" + words.Text(Say.HeadCapital), ">" + words.Text(Say.HeadBeforeTax), ">" + words.Text(Say.HeadOwners), ">" + words.Text(Say.HeadIrrAfterTaxPercent), ">" + words.Text(Say.HeadAverageTaxRatePercent), ">" + words.Text(Say.HeadPrice2), ">" + words.Text(Say.HeadBreakEven)],
            [.. own.OrderByDescending(a => a.NpvEquityUsd / a.CapitalUsd).Take(MostProjects).Select(a => (IReadOnlyList<string>)[words.Project(a.Project), words.Regime(a.Regime), Money(a.CapitalUsd), Money(a.NpvPreTaxUsd), Money(a.NpvEquityUsd), Share(a.IrrPostTax), Rate(a.AverageTaxRate), words.Sold(a.Project, a.PriceUsdPerUnit), words.Price(a.Project, a.BreakEvenPriceUsdPerUnit)])]));
        var regimes = result.Appraisals.GroupBy(a => a.Regime).Where(g => g.Count() == own.Length).ToList();
        if (regimes.Count > 1)
        {
            parts.Add(new PagePart.Table(
                words.Text(Say.AppraisePageTheSameProjectsUnderEachRegime),
                [words.Text(Say.HeadRegime), ">" + words.Text(Say.HeadProjectsThatPay), ">" + words.Text(Say.AppraisePageSumOfOwnersValueMillionUsd), ">" + words.Text(Say.AppraisePageMedianAverageTaxRatePercent)],
                [.. regimes.Select(g => (IReadOnlyList<string>)[words.Regime(g.Key), g.Count(a => a.NpvEquityUsd >= 0).ToString(CultureInfo.InvariantCulture), Money(g.Sum(a => a.NpvEquityUsd)), Rate(Median(g.Select(a => a.AverageTaxRate)))])]));
        }
    }

    private static PagePart.Table SupportTable(AppraiseResult result, AppraiseWords words) => new(
        words.Text(Say.AppraisePageTheLeastSupportWithWhichIt),
        [words.Text(Say.HeadProject), words.Text(Say.HeadInstrument), ">" + words.Text(Say.HeadValue), words.Text(Say.HeadUnit), ">" + words.Text(Say.AppraisePageCostToTheTreasuryMillionUsd)],
        [.. result.Support.Select(s => (IReadOnlyList<string>)[words.Project(s.Project), words.Target(s.Instrument), double.IsNaN(s.Value) ? words.Text(Say.HeadNotEnough) : s.Instrument is "floor" or "price" ? AppraiseWords.Amount(s.Value) : Share(s.Value), s.Instrument is "floor" or "price" ? words.PriceUnit(s.Project) : words.TargetUnit(s.Instrument), Money(s.TreasuryCostUsd)])]);

    private static bool HasCredit(AppraisalRow row) => !double.IsNaN(row.GuaranteeSubsidyUsd) || !double.IsNaN(row.InsuranceSubsidyUsd);

    private static PagePart.Table CreditTable(AppraiseResult result, AppraiseWords words) => new(
        words.Text(Say.AppraisePageCreditSubsidyExpectedLossesOfThe),
        [words.Text(Say.HeadProject), words.Text(Say.HeadRegime), ">" + words.Text(Say.HeadLoanGuarantee), ">" + words.Text(Say.HeadPoliticalRiskInsurance)],
        [.. result.Appraisals.Where(HasCredit).GroupBy(a => a.Project).Take(MostProjects).Select(g => g.First()).Select(a => (IReadOnlyList<string>)[words.Project(a.Project), words.Regime(a.Regime), Money(a.GuaranteeSubsidyUsd), Money(a.InsuranceSubsidyUsd)])]);

    private static PagePart.Table RiskTable(AppraiseResult result, AppraiseWords words) => new(
        words.Text(Say.AppraisePageByChanceFuturesMillionUsd(result.Risk[0].Samples)),
        [words.Text(Say.HeadProject), words.Text(Say.HeadFigure), ">" + words.Text(Say.HeadMean), ">P10", ">P50", ">P90", ">" + words.Text(Say.HeadWorst5PercentLow), ">" + words.Text(Say.HeadWorst5PercentHigh), ">" + words.Text(Say.HeadBelowZeroPercent)],
        [.. result.Risk.Select(r => (IReadOnlyList<string>)[words.Project(r.Project), words.Figure(r.Figure), Money(r.MeanUsd), Money(r.P10Usd), Money(r.P50Usd), Money(r.P90Usd), Money(r.LowerTailUsd), Money(r.UpperTailUsd), Share(r.ShareBelowZero)])]);

    private static PagePart.Table GapTable(AppraiseResult result, AppraiseWords words) => new(
        words.Text(Say.AppraisePageSitesThatAPlannerBuildsAnd(result.Gaps.Count, result.PlannedSites)),
        [words.Text(Say.HeadSite), ">" + words.Text(Say.HeadBeforeTaxMillionUsd), ">" + words.Text(Say.HeadOwnersMillionUsd), ">" + words.Text(Say.HeadPrice2), ">" + words.Text(Say.HeadFloor), ">" + words.Text(Say.AppraisePageOrGrantPercentOfCapital), ">" + words.Text(Say.HeadOrTaxesAtPercent), ">" + words.Text(Say.HeadOrLoanAtPercent)],
        [.. result.Gaps.Select(g => (IReadOnlyList<string>)[words.Project(g.Project), Money(g.NpvPreTaxUsd), Money(g.NpvOwnerUsd), words.Sold(g.Project, g.PriceUsdPerUnit), words.Price(g.Project, g.FloorUsdPerUnit), Share(g.GrantShare), Share(g.TaxFactor), Share(g.LoanRate)])]);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Where(v => !double.IsNaN(v)).Order()];
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }

    private static string Money(double usd) => double.IsNaN(usd) ? "-" : (Math.Abs(usd) < 500 ? 0 : usd / Million).ToString(Math.Abs(usd) >= 1e9 ? "N0" : Math.Abs(usd) >= 1e6 ? "N1" : "0.###", CultureInfo.InvariantCulture);

    private static string Share(double share) => double.IsNaN(share) ? "-" : (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A tax rate, %; of a value near nought, or of support that pays more than taxes take, the quotient says nothing.</summary>
    private static string Rate(double share) => double.IsNaN(share) ? "-" : share > 1 ? ">100" : share < 0 ? "<0" : Share(share);

    private static string One(double value) => double.IsNaN(value) ? "-" : value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Plain(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
