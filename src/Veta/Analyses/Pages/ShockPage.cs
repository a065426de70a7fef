using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Pages;

/// <summary>Tells what a shock does: one line per sector, prices, who gains, what would have softened it.</summary>
internal static class ShockPage
{
    /// <summary>The page of one shock.</summary>
    public static IReadOnlyList<PagePart> Of(
        ShockResult result, string title, IReadOnlyList<LeverRow> levers, IReadOnlyList<FloorRow> floors, IReadOnlyList<SurvivalRow> survivals, Language language, HeadlineFindings? told = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var words = new ShockWords(result.Request.Package, language);
        var parts = new List<PagePart> { new PagePart.Heading(1, title), new PagePart.Paragraph(words.Asked(result.Request)) };
        parts.AddRange(KnownUntil.Of(result.Request.Package, language));
        foreach (FindingRow row in FindingRow.Of(ShockFindings.Of(result))) { parts.Add(new PagePart.Paragraph(row.In(language))); }
        parts.AddRange(RangePage.Sentences(told, language));
        if (result.WarningMonthUsd is { } warning) { parts.Add(new PagePart.Paragraph(words.Text(Say.ShockPageWarning(Said.Money(Math.Max(0, warning)), EventSpan.Of(result.Request).Told())))); }
        parts.AddRange(result.Request.Events.Select(tried => EventCard.Of(tried, result.Request, words)));
        if (result.LeastUtilisationLowered.Count > 0)
        {
            parts.Add(new PagePart.Paragraph(words.Text(Say.ShockPageThesePlantsCannotMeetTheirLeast)
                + string.Join(", ", result.LeastUtilisationLowered.Select(words.Plant)) + "."));
        }

        if (result.Reaches.Count > 0) { parts.Add(new PagePart.Paragraph(string.Join(" ", result.Reaches.Select(words.Reach)))); }
        SectorRow[] home = [.. result.Sectors.Where(s => words.Home.Holds(s.Country))];
        parts.Add(new PagePart.Table(
            words.SectorTitle(home.Count(s => s.FirstShortMonth is not null)),
            [words.Text(Say.HeadSector), words.Text(Say.HeadCountry), words.Text(Say.HeadFirstShort), ">" + words.Text(Say.HeadMonthsToIt), ">" + words.Text(Say.HeadDepthPercent), words.Text(Say.HeadLacksMost), ">" + words.Text(Say.HeadMonthsShort), ">" + words.Text(Say.ShockPageLossLowHighMillionUsd)],
            [.. home.Where(s => s.DepthShare >= 0.0005).OrderByDescending(s => s.DepthShare).ThenByDescending(s => s.LossLowUsd).Take(20).Select(s => (IReadOnlyList<string>)
            [
                words.Sector(s.Sector), words.Region(s.Country), s.FirstShortMonth ?? "-", Number(s.MonthsToShort), Percent(s.DepthShare), s.WorstMaterial is { } material ? words.Material(material) : "-",
                s.FirstShortMonth is null ? "-" : s.MonthsToRecover is { } months ? Number(months) : words.Text(Say.HeadToTheEnd), Money(s.LossLowUsd) + " - " + (s.LossHighUsd is { } high ? Money(high) : "?"),
            ])]));
        parts.Add(new PagePart.Paragraph(words.Text(Say.ShockPageShort1PercentOrMoreOf)));
        if (result.GdpLosses.Count > 0) { parts.AddRange(IndustryLossPage.Of(result, words)); }
        AddPrices(parts, result, words);
        parts.Add(new PagePart.Table(
            words.Text(Say.ShockPageWhoGainsAndWhoLosesOver(EventSpan.Of(result.Request).Told())),
            [words.Text(Say.HeadCountry), ">" + words.Text(Say.HeadConsumers), ">" + words.Text(Say.HeadProducers), ">" + words.Text(Say.HeadLicences), ">" + words.Text(Say.HeadTreasury), ">" + words.Text(Say.HeadStocks), ">" + words.Text(Say.HeadSum)],
            [.. Extremes(result.Gains).Select(g => (IReadOnlyList<string>)[words.Account(g.Country), words.Change(g.ConsumersUsd), words.Change(g.ProducersUsd), words.Change(g.LicencesUsd), words.Change(g.TreasuryUsd), words.Change(g.StocksUsd), words.Change(g.TotalUsd)])]));
        if (levers.Count > 0) { parts.Add(LeverTable(levers, words)); }
        if (floors.Count > 0) { parts.Add(FloorTable(floors, words)); }
        if (survivals.Count > 0) { parts.Add(SurvivalTable(survivals, words)); }
        parts.AddRange(RangePage.Tables(told, result.Request.Package, language));
        return parts;
    }

    /// <summary>The page of many shocks, ranked or swept.</summary>
    public static IReadOnlyList<PagePart> Of(IReadOnlyList<CaseRow> cases, string title, ShockRequest request, Language language)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(request);
        var words = new ShockWords(request.Package, language);
        CaseRow[] silent = [.. cases.Where(c => c.State == RowState.Answered && c.Outcome != ReachOutcome.Felt)], unanswered = [.. cases.Where(c => c.State != RowState.Answered)];
        List<PagePart> parts =
        [
            new PagePart.Heading(1, title),
            new PagePart.Paragraph(words.AskedOfMany(request)),
            .. FindingRow.Of(CaseFindings.Of(request, cases)).Select(row => new PagePart.Paragraph(row.In(language))),
            new PagePart.Table(
                words.Text(Say.ShockPageShocks(cases.Count)),
                [">#", words.Text(Say.HeadShock), ">" + words.Text(Say.HeadInForceMonths), ">" + words.Text(Say.HeadLossMillionUsd), ">" + words.Text(Say.HeadOfItAtHome), ">" + words.Text(Say.ShockPageValueAddedAtHomeBillionUsd), ">" + words.Text(Say.HeadPeakPriceTimes), words.Text(Say.HeadOf), words.Text(Say.HeadFirstShort), ">" + words.Text(Say.HeadSectorsShort), ">" + words.Text(Say.HeadDepthPercent)],
                [.. cases.Select(c => (IReadOnlyList<string>)
                [
                    Number(c.Rank), words.Case(c.Case), Number(c.InForceMonths), words.Loss(c.LossUsd), words.Loss(c.HomeLossUsd), IndustryLossPage.Range(c.HomeValueAddedLowUsd, c.HomeValueAddedHighUsd), Ratio(c.PeakRatio), c.PeakMaterial is { } material ? words.Material(material) : "-", c.FirstShortMonth ?? "-", Number(c.ShortSectors), Percent(c.DepthShare),
                ])]),
            new PagePart.Paragraph(words.Text(Say.ShockPageLossesOfMany(words.HomeName))),
        ];
        if (words.Home.Countries.Count > 1) { parts.Add(CountryTable(cases, words)); }
        if (unanswered.Length > 0)
        {
            parts.Insert(2, new PagePart.Table(
                words.Text(Say.ShockPageOfShocksHaveNoAnswer(unanswered.Length, cases.Count)),
                [words.Text(Say.HeadShock), words.Text(Say.HeadWhy)],
                [.. unanswered.Select(c => (IReadOnlyList<string>)[words.Case(c.Case), words.Unanswered(c.State, c.Reason)])]));
        }

        if (silent.Length > 0)
        {
            parts.Add(new PagePart.Table(
                words.Text(Say.ShockPageShocksThatNobodyFeelsAndWhy),
                [words.Text(Say.HeadShock), words.Text(Say.HeadWhy)],
                [.. silent.Select(c => (IReadOnlyList<string>)[words.Case(c.Case), words.Why(c.Outcome ?? ReachOutcome.NotAtWork, c.Touched ?? 0, c.TouchedUsdPerYear ?? 0, c.PlantsNotAtWork ?? 0)])]));
        }

        return parts;
    }

    /// <summary>Losses of the countries at home, side by side; the two that lose most in a shock stand for many.</summary>
    private static PagePart.Table CountryTable(IReadOnlyList<CaseRow> cases, ShockWords words)
    {
        const int Most = 4;
        RegionId[] countries = [.. words.Home.Countries.Select((c, k) => (Country: c, Place: k, Most: cases.SelectMany(r => r.Countries).Where(r => r.Country == c).Select(r => Math.Abs(r.LossUsd)).DefaultIfEmpty(0).Max()))
            .OrderByDescending(c => c.Most).Take(Most).OrderBy(c => c.Place).Select(c => c.Country)];
        RegionId[] valued = [.. countries.Where(c => cases.SelectMany(r => r.Countries).Any(r => r.Country == c && r.ValueAddedHighUsd is not null))];
        return new PagePart.Table(
            words.Text(Say.ShockPageOfItByCountry),
            [words.Text(Say.HeadShock), .. countries.Select(c => ">" + words.Region(c)), .. valued.Select(c => ">" + words.Text(Say.ShockPageValueAddedOf(words.Region(c))))],
            [.. cases.Where(c => c.Countries.Count > 0).Select(c => (IReadOnlyList<string>)
            [
                words.Case(c.Case), .. countries.Select(country => words.Loss(Of(c, country)?.LossUsd)), .. valued.Select(country => IndustryLossPage.Range(Of(c, country)?.ValueAddedLowUsd, Of(c, country)?.ValueAddedHighUsd)),
            ])]);

        static CaseCountryRow? Of(CaseRow row, RegionId country) => row.Countries.FirstOrDefault(r => r.Country == country);
    }

    /// <summary>Whether the page tells prices of a place: every place at home, as the measure of the highest price has it, and every market.</summary>
    private static bool Told(RegionId id, Package package, Home home) => home.Holds(id) || package.Regions.FirstOrDefault(r => r.Id == id) is { Kind: RegionKind.Market };

    private static void AddPrices(List<PagePart> parts, ShockResult result, ShockWords words)
    {
        var moved = result.Prices.Where(p => p.Ratio is not null && Told(p.Region, result.Request.Package, words.Home))
            .GroupBy(p => (p.Material, p.Region)).Select(g => (g.Key, Peak: g.MaxBy(p => p.Ratio)!, Last: g.Last())).Where(g => Math.Abs(g.Peak.Ratio!.Value - 1) > 0.005).OrderByDescending(g => g.Peak.Ratio).Take(12).ToArray();
        if (moved.Length > 0)
        {
            parts.Add(new PagePart.Table(
                words.Text(Say.HeadPricesOverUsualPrices),
                [words.Text(Say.HeadMaterial), words.Text(Say.HeadWhere), ">" + words.Text(Say.HeadPeak), words.Text(Say.HeadMonth), ">" + words.Text(Say.HeadLastMonth), ">" + words.Text(Say.ShockPageUsualCostOfTheMarginalPlant)],
                [.. moved.Select(g => (IReadOnlyList<string>)[words.Material(g.Key.Material), words.Region(g.Key.Region), Ratio(g.Peak.Ratio!.Value), g.Peak.Month, Ratio(g.Last.Ratio), g.Peak.UsualUsdPerUnit.ToString("N0", CultureInfo.InvariantCulture) + " USD/" + words.UnitOf(g.Key.Material)])]));
        }

        if (ThrownAway(result, words) is { } surplus) { parts.Add(surplus); }
        AddObserved(parts, result, words, [.. moved.Select(g => g.Key)]);
        var twice = result.TwoPrices.GroupBy(b => (b.Inside, b.Material)).Select(g => g.MaxBy(b => b.BasisUsdPerUnit - b.UsualBasisUsdPerUnit)!).Where(b => b.BasisUsdPerUnit - b.UsualBasisUsdPerUnit > 0.01 * Math.Abs(b.InsideUsdPerUnit)).OrderByDescending(b => b.OutsideUsdPerUnit / Math.Max(1, b.InsideUsdPerUnit)).Take(10).ToArray();
        if (twice.Length > 0)
        {
            parts.Add(new PagePart.Table(
                words.Text(Say.ShockPageTwoPricesInsideAndOutsideThe),
                [words.Text(Say.HeadMaterial), words.Text(Say.HeadInside), words.Text(Say.HeadMonth), ">" + words.Text(Say.HeadInside2), ">" + words.Text(Say.HeadOutside), ">" + words.Text(Say.HeadBasis), ">" + words.Text(Say.HeadUsualBasis), words.Text(Say.HeadUnitOfPrice)],
                [.. twice.Select(b => (IReadOnlyList<string>)[words.Material(b.Material), words.Region(b.Inside), b.Month, words.Price(b.Material, b.InsideUsdPerUnit), words.Price(b.Material, b.OutsideUsdPerUnit), Plain(b.BasisUsdPerUnit), Plain(b.UsualBasisUsdPerUnit), "USD/" + words.UnitOf(b.Material)])]));
        }
    }

    /// <summary>By-products of which more is made than anybody wants: no price to compare, but a cost of being rid of them.</summary>
    private static PagePart.Paragraph? ThrownAway(ShockResult result, ShockWords words)
    {
        const int Most = 8;
        MarketPriceRow[] rows = [.. result.Prices.Where(p => p.DisposalUsdPerUnit is not null && Told(p.Region, result.Request.Package, words.Home))
            .GroupBy(p => p.Material).Select(g => g.MaxBy(p => p.DisposalUsdPerUnit)!).OrderByDescending(p => p.DisposalUsdPerUnit).ThenBy(p => p.Material.Value, StringComparer.Ordinal).Take(Most)];
        return rows.Length == 0 ? null : new PagePart.Paragraph(words.Text(Say.ShockPageThrownAway(Said.Clauses(rows.Select(p => (Said)Say.ShockPageThrownAwayOne(
            words.Material(p.Material), words.Region(p.Region), Said.Quantity(p.DisposalUsdPerUnit!.Value, "USD/" + words.UnitOf(p.Material))))))));
    }

    /// <summary>Beside the model's price the last one observed: the reader sees how far the one is from the other.</summary>
    private static void AddObserved(List<PagePart> parts, ShockResult result, ShockWords words, IReadOnlyList<(MaterialId Material, RegionId Region)> told)
    {
        const int Most = 12;
        ObservedPriceRow[] rows = [.. told.Select(t => result.ObservedPrices.FirstOrDefault(o => o.Material == t.Material && o.Region == t.Region)).OfType<ObservedPriceRow>().Take(Most)];
        if (rows.Length == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Text(Say.ShockPageLastObserved),
            [words.Text(Say.HeadMaterial), words.Text(Say.HeadWhere), ">" + words.Text(Say.ShockPageUsualCostOfTheMarginalPlant), ">" + words.Text(Say.ShockPageLastObservedPrice), words.Text(Say.ShockPageObservedAt), words.Text(Say.ShockPageObservedSource)],
            [.. rows.Select(o => (IReadOnlyList<string>)
            [
                words.Material(o.Material), words.Region(o.Region), words.Price(o.Material, o.UsualUsdPerUnit),
                o.ObservedUsdPerUnit is { } price ? Plain(price) + " USD/" + words.UnitOf(o.Material) : words.Text(Say.ShockPageNoneObserved),
                o.ObservedRegion is { } at ? $"{words.Region(at)}, {o.ObservedDate}" : "-", o.ObservedSource is { } source ? $"{source} ({o.Grade})" : "-",
            ])]));
    }

    private static PagePart.Table LeverTable(IReadOnlyList<LeverRow> levers, ShockWords words) => new(
        words.Text(Say.ShockPageWhatWouldHaveSoftenedIt),
        [words.Text(Say.HeadLever), ">" + words.Text(Say.HeadLossAvoidedMillionUsd), ">" + words.Text(Say.HeadCostMillionUsd), ">" + words.Text(Say.HeadAvoidedPerDollar), words.Text(Say.HeadFirstShort), ">" + words.Text(Say.HeadPeakPriceTimes)],
        [.. levers.Select(l => (IReadOnlyList<string>)[l.Lever, l.State == RowState.Answered ? Money(l.AvoidedUsd) : words.Unanswered(l.State, l.Reason), l.CostUsd is { } cost ? Money(cost) : "?", l.AvoidedPerUsd is { } per ? per.ToString("0.00", CultureInfo.InvariantCulture) : "-", l.FirstShortMonth ?? "-", Ratio(l.PeakRatio)])]);

    private static PagePart.Table FloorTable(IReadOnlyList<FloorRow> floors, ShockWords words) => new(
        words.Text(Say.ShockPageWhoPaysTheFloorWithoutA),
        [words.Text(Say.HeadFloor), words.Text(Say.HeadCountry), ">" + words.Text(Say.HeadConsumers), ">" + words.Text(Say.HeadProducers), ">" + words.Text(Say.HeadTreasury), ">" + words.Text(Say.HeadSum)],
        [.. floors.Select(f => (IReadOnlyList<string>)[f.Lever, words.Region(f.Country), Money(f.ConsumersUsd), Money(f.ProducersUsd), Money(f.TreasuryUsd), Money(f.TotalUsd)])]);

    private static PagePart.Table SurvivalTable(IReadOnlyList<SurvivalRow> survivals, ShockWords words) => new(
        words.Text(Say.ShockPageEachFacilityAndCountryLostIn),
        [words.Text(Say.HeadLost), ">" + words.Text(Say.HeadTimeToSurviveMonths), ">" + words.Text(Say.HeadTimeToRecoverMonths), ">" + words.Text(Say.HeadLossMillionUsd), ">" + words.Text(Say.HeadExposure)],
        [.. survivals.Where(s => s.State == RowState.Answered).Take(25).Concat(survivals.Where(s => s.State != RowState.Answered)).Select(s => (IReadOnlyList<string>)[s.Lost, s.State != RowState.Answered ? words.Unanswered(s.State, s.Reason) : s.TimeToSurviveMonths is { } months ? months.ToString("0.0", CultureInfo.InvariantCulture) : words.Text(Say.HeadForEver), s.TimeToRecoverMonths?.ToString("0", CultureInfo.InvariantCulture) ?? "-", Money(s.LossUsd), s.ExposureIndex?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-"])]);

    private static IEnumerable<GainRow> Extremes(IReadOnlyList<GainRow> gains) => gains.Count <= 12 ? gains : gains.Take(6).Concat(gains.TakeLast(6));

    private static string Money(double? usd) => usd is { } money ? TableFigure.Millions(money) : "-";

    private static string Plain(double usd) => usd.ToString("N0", CultureInfo.InvariantCulture);

    private static string Ratio(double? ratio) => ratio is { } times ? times.ToString("0.00", CultureInfo.InvariantCulture) : "-";

    private static string Percent(double? share) => share is { } part ? (100 * part).ToString("0.0", CultureInfo.InvariantCulture) : "-";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
