using System.Globalization;
using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Findings;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Network;
using Veta.Lp;

namespace Veta.Analyses.Pages;

/// <summary>Tells who depends on whom, at which stage, and what would not be served without whom.</summary>
internal static class DependPage
{
    private const int Listed = 15;

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(DependResult result, Package package, Language language, HeadlineFindings? told = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var words = new DependWords(package, language);
        string importer = result.Importers[0];
        List<PagePart> parts =
        [
            new PagePart.Heading(1, words.Text(Say.DependPageDependenceOfIn(words.Place(importer), Said.Year(result.Year)))),
            .. KnownUntil.Of(package, language),
        ];
        if (result.ModelledStatus != SolveStatus.Optimal)
        {
            parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageTheNetworkOfTheYearHas(words.Word(EnumWords.Of(result.ModelledStatus))))));
        }

        parts.AddRange(FindingRow.Of(DependFindings.Of(result, package)).Select(row => new PagePart.Paragraph(row.In(language))));
        parts.AddRange(RangePage.Sentences(told, language));
        parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageImportersSharesAreAskedOfThis(words.Places(result.Importers), words.Places(result.Against)))));
        if (result.Lowered.Count > 0)
        {
            string floors = string.Join(", ", result.Lowered.Take(5)), more = result.Lowered.Count > 5 ? ", …" : "";
            parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageFloorsLowered(Said.Year(result.Year), result.Lowered.Count, floors + more))));
        }

        AddReliance(parts, result, importer, words);
        AddRanking(parts, result, importer, words);
        AddEndUses(parts, EndUses(result, importer), result, importer, words);
        AddStages(parts, result, importer, words);
        AddBenchmarks(parts, result, importer, words);
        AddDisruptions(parts, result, importer, words);
        AddFailurePoints(parts, result, words);
        AddFlags(parts, result, words);
        parts.AddRange(RangePage.Tables(told, package, language));
        return parts;
    }

    /// <summary>What a story needs of it: reliance, and how much of the end uses passes through whom.</summary>
    public static IReadOnlyList<PagePart> Brief(DependResult result, Package package, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var words = new DependWords(package, language);
        string importer = result.Importers[0];
        var parts = new List<PagePart> { new PagePart.Heading(1, words.Text(Say.DependPageDependenceOfIn(words.Place(importer), Said.Year(result.Year)))) };
        parts.AddRange(FindingRow.Of(DependFindings.Of(result, package)).Take(2).Select(row => new PagePart.Paragraph(row.In(language))));
        AddReliance(parts, result, importer, words);
        AddEndUses(parts, [.. EndUses(result, importer).GroupBy(r => (r.Sector, r.Material)).Select(g => g.First()).Take(12)], result, importer, words);
        return parts;
    }

    /// <summary>Accounts of the importer, or of the members of a bloc; a country without one is told so, instead of another country's.</summary>
    private static void AddReliance(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        if (words.Package.Accounts.Count == 0) { return; }
        var geography = new Geography(words.Package);
        var accounts = words.Package.Accounts.ToDictionary(a => a.Id);
        RelianceRow[] rows = [.. result.Reliance.Where(r => r.Year == result.Year && geography.IsInGroup(geography.Index.Of(r.Region), importer))];
        if (rows.Length == 0)
        {
            string countries = words.Places([.. result.Reliance.Where(r => r.Year == result.Year).Select(r => r.Region.Value).Distinct()]);
            parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageNetImportRelianceOfIsNot(words.Place(importer), Said.Year(result.Year), countries))));
            return;
        }

        bool several = rows.Select(r => r.Region).Distinct().Skip(1).Any();
        parts.Add(new PagePart.Table(
            words.Text(Say.DependPageNetImportRelianceFromItsComponents),
            [words.Text(Say.HeadAccount), ">" + words.Text(Say.HeadApparentConsumptionT), ">" + words.Text(Say.HeadComputedPercent), ">" + words.Text(Say.HeadRangePercent), ">" + words.Text(Say.HeadPrinted), words.Text(Say.HeadAgrees)],
            [.. rows.Select(r => (IReadOnlyList<string>)
            [
                (several ? words.Place(r.Region.Value) + ": " : "") + words.Pick(accounts[r.Account].NameEn, accounts[r.Account].NameEs), r.ConsumptionTonnesPerYear is { } use ? Number(use) : "-", words.Reliance(r.Computed),
                r.Computed == "E" ? "-" : $"{Number(r.RelianceLowPercent ?? double.NaN)}–{Number(r.RelianceHighPercent ?? double.NaN)}", r.Printed.Length == 0 ? "-" : words.Reliance(r.Printed), words.YesNo(r.Agrees),
            ])]));
    }

    private static void AddRanking(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        RankRow[] ranks = [.. result.Ranking.Where(r => r.Importer == importer).Take(Listed)];
        if (ranks.Length == 0) { return; }
        var indicators = result.Indicators.Where(r => r.Importer == importer).ToDictionary(r => r.Material);
        parts.Add(new PagePart.Table(
            words.Text(Say.DependPageMaterialsMostAtRiskAndWhere),
            [
                words.Text(Say.HeadMaterial), ">" + words.Text(Say.HeadReliancePercent), ">" + words.Text(Say.HeadLargestForeignSupplierPercent), ">" + words.Text(Say.HeadEuSupplyRisk), ">GeoPolRisk", ">" + words.Text(Say.HeadUsgs2022),
                ">" + words.Text(Say.HeadMeanRank), ">" + words.Text(Say.HeadSpread), words.Text(Say.HeadHighestBy), words.Text(Say.HeadLowestBy),
            ],
            [.. ranks.Select(r =>
            {
                IndicatorRow i = indicators[r.Material];
                return (IReadOnlyList<string>)
                [
                    words.Material(r.Material), i.ReliancePercent is { } reliance ? reliance < 0 ? words.Reliance("E") : Number(reliance) : $"{Number(i.RelianceLowPercent ?? double.NaN)}–{Number(i.RelianceHighPercent ?? double.NaN)}",
                    i.LargestForeignShare is { } share ? $"{words.Place(i.LargestForeignSupplier)} {Percent(share)}" : "-", Short(i.EuSupplyRisk), Short(i.GeoPolRiskScore), Short(i.UsgsSupplyRisk),
                    r.MeanRank.ToString("0.0", CultureInfo.InvariantCulture), Number(r.Spread), words.Method(r.HighestBy), words.Method(r.LowestBy),
                ];
            })]));
        parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageCriticalByTheEuMethodFrom)));
    }

    /// <summary>The four end uses of the debate where the package has them, else all; what passes through most first.</summary>
    private static EndUseRow[] EndUses(DependResult result, string importer)
    {
        EndUseRow[] all = [.. result.EndUses.Where(r => r.Importer == importer).OrderByDescending(r => r.TouchedShare)];
        EndUseRow[] debated = [.. all.Where(r => r.Sector is "semiconductors" or "electric-vehicles" or "clean-energy" or "defence").Take(2 * Listed)];
        return debated.Length > 0 ? debated : [.. all.Take(Listed)];
    }

    private static void AddEndUses(List<PagePart> parts, EndUseRow[] rows, DependResult result, string importer, DependWords words)
    {
        if (rows.Length == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Text(Say.DependPageHowMuchPassesThroughByEnd(words.Places(result.Against))),
            [
                words.Text(Say.HeadEndUse), words.Text(Say.HeadMaterial), words.Text(Say.HeadElement), ">" + words.Text(Say.HeadDirect), ">" + words.Text(Say.HeadRefined), ">" + words.Text(Say.HeadMined),
                ">" + words.Text(Say.HeadAnyStage), ">" + words.Text(Say.HeadOwned), ">" + words.Text(Say.HeadValue), words.Text(Say.HeadBottleneck),
            ],
            [.. rows.Select(r => (IReadOnlyList<string>)
            [
                words.Sector(r.Sector), words.Material(r.Material), r.Element, Percent(r.DirectShare), Percent(r.RefiningShare), Percent(r.MiningShare), Percent(r.TouchedShare), Percent(r.TouchedShareOwner), Percent(r.ValueShare),
                r.BottleneckShare > 0 ? $"{words.Stage(r.Bottleneck)} {Percent(r.BottleneckShare)}" : "-",
            ])]));
        int reported = result.FlowResiduals.Count(r => r.Treatment == "used");
        if (reported > 0)
        {
            int kept = result.FlowResiduals.Count(r => r.Basis == "observed"), refused = result.FlowResiduals.Count - reported;
            parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageTracedOnTheFlowsOfThe(reported, kept, reported - kept, refused))));
        }

        int caught = result.ValueRule.Where(v => v.Importer == importer && v.Caught).Select(v => (v.Sector, v.Material)).Distinct().Count();
        parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageARuleOn01Percent(words.Places(result.Against), caught, result.EndUses.Where(e => e.Importer == importer).Select(e => (e.Sector, e.Material)).Distinct().Count()))));
    }

    private static void AddStages(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        var rows = result.StageShares.Where(r => r.Importer == importer).GroupBy(r => (r.Element, r.Stage)).Select(g => g.MaxBy(r => r.Share)!).Where(r => r.Share >= 0.05).ToArray();
        if (rows.Length == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Text(Say.DependPageLargestCountryAtEachStageBy),
            [words.Text(Say.HeadElement), words.Text(Say.HeadStage), words.Text(Say.HeadCountry), ">" + words.Text(Say.HeadSharePercent), ""],
            [.. rows.Select(r => (IReadOnlyList<string>)[r.Element, words.Stage(EnumWords.KebabCase(r.Stage.ToString())), words.Place(r.Country), Percent(r.Share), new string('#', (int)Math.Round(20 * Math.Min(1, r.Share)))])]));
    }

    private static void AddBenchmarks(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        BenchmarkRow[] missed = [.. result.Benchmarks.Where(b => b.Importer == importer && !b.Passes)];
        int all = result.Benchmarks.Count(b => b.Importer == importer);
        if (all == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Text(Say.DependPageTargetsMissedOf(missed.Length, all)),
            [words.Text(Say.HeadMaterial), words.Text(Say.HeadTarget), ">" + words.Text(Say.HeadSharePercent), ">" + words.Text(Say.HeadLimitPercent), words.Text(Say.HeadBasis2)],
            [.. missed.Select(b => (IReadOnlyList<string>)
            [
                words.Material(b.Material),
                b.Benchmark == "own-supply" ? words.Text(Say.HeadOwnSupplyAtLeast) : words.Text(Say.DependPageOneCountryAtMost(words.Place(b.Country))),
                Percent(b.Share), Percent(b.Limit), words.Basis(b.Basis),
            ])]));
    }

    private static void AddDisruptions(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        DisruptionRow[] rows = [.. result.Disruptions.Where(d => d.Importer == importer && d.LossLowUsd is not null).OrderByDescending(d => d.LossHighUsd).Take(10)];
        if (rows.Length == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Text(Say.DependPageAYearWithoutOneSupplierThe),
            [
                words.Text(Say.HeadMaterial), words.Text(Say.HeadSupplier), ">" + words.Text(Say.HeadSupplyLostPercent), ">" + words.Text(Say.HeadPrice), ">" + words.Text(Say.HeadRange),
                ">" + words.Text(Say.HeadLossTriage), ">" + words.Text(Say.HeadLossRationing),
            ],
            [.. rows.Select(d => (IReadOnlyList<string>)
            [
                words.Material(d.Material), words.Place(d.Supplier), Percent(d.LostShare), Ratio(d.PriceRatio), $"{Ratio(d.PriceRatioLow)}–{Ratio(d.PriceRatioHigh)}", TableFigure.Millions(d.LossLowUsd!.Value), d.LossHighUsd is { } high ? TableFigure.Millions(high) : "-",
            ])]));
        parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageNoProbabilityIsAttachedToAny)));
    }

    private static void AddFailurePoints(List<PagePart> parts, DependResult result, DependWords words)
    {
        if (result.RemovalCases == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Text(Say.DependPageSinglePointsOfFailureOfCountries(result.FailurePoints.Count, result.RemovalCases)),
            [words.Text(Say.HeadWithout), words.Text(Say.HeadCountry), ">" + words.Text(Say.HeadEndUsesHit), words.Text(Say.HeadWorstEndUse), words.Text(Say.HeadLacking), ">" + words.Text(Say.HeadDemandLostPercent)],
            [.. result.FailurePoints.Take(2 * Listed).Select(f => (IReadOnlyList<string>)
            [
                words.Removed(f), words.Place(f.Country), Number(f.Sectors), $"{words.Place(f.WorstImporter)}: {words.Sector(f.WorstSector)}", f.WorstMaterial.Length == 0 ? "-" : words.Material(new MaterialId(f.WorstMaterial)), Percent(f.LostShare),
            ])]));
        RemovalRow[] unanswered = [.. result.Removals.Where(r => r.State != RowState.Answered)];
        if (unanswered.Length > 0)
        {
            int failed = unanswered.Count(r => r.State == RowState.Failed);
            parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageOfThemHaveNoAnswerFailed(unanswered.Length, failed, unanswered.Length - failed))));
        }

        parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageWithCapacityAsItStandsWithout(result.RemovalSolves))));
    }

    private static void AddFlags(List<PagePart> parts, DependResult result, DependWords words)
    {
        if (result.TradeFlags.Count == 0) { return; }
        parts.Add(new PagePart.Paragraph(words.Text(Say.DependPageTrapsInTheTradeRowsOf)
            + string.Join(", ", result.TradeFlags.GroupBy(f => f.Kind).Select(g => $"{words.Trap(g.Key)} {g.Count()}")) + words.Text(Say.DependPageTableTradeFlags)));
    }

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Short(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";

    private static string Number(double value) => double.IsFinite(value) ? value.ToString("#,0", CultureInfo.InvariantCulture) : "-";
}
