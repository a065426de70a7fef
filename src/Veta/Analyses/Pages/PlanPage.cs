using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Pages;

/// <summary>Tells in words and small tables what one or several plans of a package say. Figures are read from the result tables.</summary>
internal sealed partial class PlanPage
{
    private const int MostRows = 12;
    private const int MostPlants = 3;
    private const int MostPayers = 8;
    private readonly Language _language;
    private readonly List<PagePart> _parts = [];

    private PlanPage(Language language) => _language = language;

    /// <summary>The page; the first plan is the one that others are measured against.</summary>
    public static IReadOnlyList<PagePart> Of(IReadOnlyList<PlannedScenario> plans, Language language)
    {
        var page = new PlanPage(language);
        page.WriteFrame(plans[0]);
        if (plans.Count > 1 || plans[0].Result.HasPlan) { page.WriteScenarios(plans); }
        foreach (PlannedScenario plan in plans) { page.WritePlan(plan, alone: plans.Count == 1); }
        return page._parts;
    }

    private void WriteFrame(PlannedScenario first)
    {
        PackageInfo info = first.Package.Info;
        PlanningSettings settings = first.Result.Model.Context.Data.Horizon.Settings;
        _parts.Add(new PagePart.Heading(1, Pick(info.TitleEn, info.TitleEs)));
        SourceSummary sources = SourceSummary.Of(first.Package);
        string Share(Grade grade) => (100 * sources.ShareOf(grade)).ToString("0", CultureInfo.InvariantCulture);
        _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageFrame(Said.Year(settings.FirstYear), Said.Year(settings.LastYear), Said.Year(settings.MoneyYear), (settings.DiscountRate * 100).ToString("0.##", CultureInfo.InvariantCulture)))));
        _parts.AddRange(KnownUntil.Of(first.Package, _language));
        _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageGrades(sources.Figures, Share(Grade.A), Share(Grade.B), Share(Grade.C), Share(Grade.D)))));
    }

    private void WriteScenarios(IReadOnlyList<PlannedScenario> plans)
    {
        (string unit, double size) = MoneyUnit(plans[0].Result);
        double first = plans[0].Result.ObjectiveUsd;
        bool several = plans.Count > 1;
        string[] columns = [Text(Say.PlanPageScenario), ">" + Text(Say.PlanPageCost(unit)), .. several ? [">" + Text(Say.PlanPageDifference(unit))] : Array.Empty<string>(), ">" + Text(Say.PlanPageInvestment(unit)), ">" + Text(Say.PlanPageBuilds), ">" + Text(Say.PlanPageUnservedShare)];
        string Difference(PlanResult result)
        {
            double more = result.ObjectiveUsd - first, tolerance = Math.Max(result.ObjectiveUsd - result.BoundUsd, first - plans[0].Result.BoundUsd);
            return result == plans[0].Result ? "-" : Math.Abs(more) > tolerance ? Numbers.Plain(more / size, tolerance / size) : Text(Say.PlanPageNoDifference(Numbers.Plain(tolerance / size)));
        }

        _parts.Add(new PagePart.Table(
            Text(Say.PlanPageScenariosTitle), columns,
            [.. plans.Select(p => (IReadOnlyList<string>)(p.Result.HasPlan
                ?
                [
                    Pick(p.TitleEn, p.TitleEs), Money(p.Result.ObjectiveUsd / size), .. several ? [Difference(p.Result)] : Array.Empty<string>(),
                    Amount(p.Result.Builds.Sum(b => b.InvestmentUsd) / size), Count(p.Result.Builds.Select(b => b.Facility).Distinct().Count()), Amount(100 * UnservedShare(p.Result)),
                ]
                : [Pick(p.TitleEn, p.TitleEs), .. Enumerable.Repeat("-", columns.Length - 1)]))]));
        ToldPlan[] told = [.. plans.Select((p, index) => new ToldPlan(index, p.TitleEn, p.TitleEs, p.Result.ObjectiveUsd, p.Result.BoundUsd, null) { ResourceUsd = MarginSums.Of(p.Result)?.ResourceUsd ?? double.NaN })];
        foreach ((_, FindingRow row) in StoryFindings.Of(told)) { _parts.Add(new PagePart.Paragraph(row.In(_language))); }
    }

    private void WritePlan(PlannedScenario plan, bool alone)
    {
        _parts.Add(new PagePart.Heading(2, Pick(plan.TitleEn, plan.TitleEs)));
        PlanResult result = plan.Result;
        if (!result.HasPlan) { WriteNoPlan(plan); return; }
        if (result.Status != SolveStatus.Optimal) { _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageStopped(Amount(100 * result.Gap))))); }
        AddFindings(PlanFindings.Of(result));
        WriteBuilds(plan);
        WritePayers(plan);
        WriteUnserved(plan);
        WriteOrigins(plan);
        WriteExceeded(plan);
        WriteContracts(plan);
        WriteImports(plan);
        WriteLimits(plan);
        WriteImpacts(plan);
        _parts.AddRange(SuspectPage.Of(result, plan.Package, brief: !alone, _language));
    }

    private void WriteNoPlan(PlannedScenario plan)
    {
        PlanResult result = plan.Result;
        if (result.Ray.Count > 0) { _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageUnbounded(string.Join(", ", result.Ray.Take(5).Select(r => r.Column)))))); return; }
        if (result.Status != SolveStatus.Infeasible) { _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageFailed(result.Status.Told(), result.Solve.Detail)))); return; }
        if (result.Conflicts.Count == 0) { _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageNoPlan))); }
        AddFindings(PlanFindings.Of(result));
        if (result.Conflicts.Count == 0) { return; }
        _parts.Add(new PagePart.Table(
            Text(Say.PlanPageConflictsTitle), [Text(Say.PlanPageLimit), Text(Say.PlanPageYears), ">" + Text(Say.PlanPageGiveWay), ">" + Text(Say.PlanPageToday)],
            [.. result.Conflicts.GroupBy(c => c.Limit).Select(g => (IReadOnlyList<string>)
                [LimitText(plan.Package, g.First().Table, g.First().Key, g.First().Column) + "  " + g.Key, Span(g.Select(c => c.Year)), Amount(g.Max(c => c.Violation)), g.First().Present is { } now ? Amount(now) : "-"])]));
    }

    private void WriteBuilds(PlannedScenario plan)
    {
        IReadOnlyList<BuildRow> builds = plan.Result.Builds;
        if (builds.Count == 0) { return; }
        (string unit, double size) = MoneyUnit(plan.Result);
        var facilities = plan.Package.Facilities.ToDictionary(f => f.Id);
        Home at = HomeOf(plan);
        string title = Text(Say.PlanPageBuildsTitle(builds.Select(b => b.Facility).Distinct().Count(), Amount(builds.Sum(b => b.InvestmentUsd) / size), unit));
        if (builds.Where(b => at.Holds(b.Region)).ToList() is { Count: > 0 } home && home.Count < builds.Count)
        {
            title += Text(Say.PlanPageHomeBuilds(HomeName(plan), home.Select(b => b.Facility).Distinct().Count(), Amount(home.Sum(b => b.InvestmentUsd) / size), unit));
            builds = home;
        }

        _parts.Add(new PagePart.Table(
            title,
            [Text(Say.HeadSite), Text(Say.PlanPagePlace), ">" + Text(Say.PlanPageDecided), ">" + Text(Say.PlanPageServes), ">" + Text(Say.PlanPageCapacity), ">" + Text(Say.PlanPageInvestment(unit))],
            [.. builds.GroupBy(b => b.Facility).OrderByDescending(g => g.Sum(b => b.InvestmentUsd)).Take(MostRows).OrderBy(g => g.Min(b => b.Year)).Select(g => (IReadOnlyList<string>)
                [
                    Pick(facilities[g.Key].NameEn, facilities[g.Key].NameEs), RegionText(plan.Package, g.First().Region), Span(g.Select(b => (int?)b.Year)), Year(g.Min(b => b.ServiceYear)),
                    Amount(g.Sum(b => b.CapacityPerYear)) + " " + UnitOf(plan.Package, facilities[g.Key]), Amount(g.Sum(b => b.InvestmentUsd) / size),
                ])]));
        if (builds.Where(b => b.CompletionChance is not null).ToList() is { Count: > 0 } told)
        {
            double whole = told.Sum(b => b.InvestmentUsd);
            _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageBuildsChance(Amount(100 * told.Sum(b => b.InvestmentUsd * b.CompletionChance!.Value) / Math.Max(whole, 1)), Amount(told.Average(b => b.LikelyServiceYear!.Value - b.ServiceYear))))));
        }
    }

    /// <summary>Where the cost falls: present value by the account that bears it.</summary>
    private void WritePayers(PlannedScenario plan)
    {
        PlanResult result = plan.Result;
        (string unit, double size) = MoneyUnit(result);
        var actors = result.CostByActor.Where(a => Math.Abs(a.Value) > 1e-6 * Math.Abs(result.ObjectiveUsd)).OrderByDescending(a => a.Value).ToList();
        var spent = result.Builds.GroupBy(b => b.Payer).ToDictionary(g => g.Key, g => g.Sum(b => b.InvestmentUsd));
        string Account(string id) => id.Length == 0 ? Text(Say.HeadNobodyNamed) : RegionText(plan.Package, new RegionId(id));
        IReadOnlyList<string> Row(string name, double usd, double investment) => [name, Amount(usd / size), Amount(100 * usd / result.ObjectiveUsd), Amount(investment / size)];
        List<IReadOnlyList<string>> rows = [.. actors.Take(MostPayers).Select(a => Row(Account(a.Key), a.Value, spent.GetValueOrDefault(a.Key)))];
        var others = actors.Skip(MostPayers).ToList();
        if (others.Count > 0) { rows.Add(Row(Text(Say.PlanPageOtherPayers(others.Count)), others.Sum(a => a.Value), others.Sum(a => spent.GetValueOrDefault(a.Key)))); }
        _parts.Add(new PagePart.Table(Text(Say.PlanPagePayersTitle), [Text(Say.PlanPagePayer), ">" + Text(Say.PlanPageCost(unit)), ">" + Text(Say.HeadSharePercent), ">" + Text(Say.PlanPageInvestment(unit))], rows));
    }

    private void AddFindings(IReadOnlyList<Statement> findings)
    {
        foreach (FindingRow row in FindingRow.Of(findings)) { _parts.Add(new PagePart.Paragraph(row.In(_language))); }
    }


    private void WriteUnserved(PlannedScenario plan)
    {
        Horizon horizon = plan.Result.Model.Context.Data.Horizon;
        var missing = plan.Result.Unserved.Where(u => u.UnservedPerYear > 1e-6).ToList();
        if (missing.Count == 0) { return; }
        _parts.Add(new PagePart.Table(
            Text(Say.PlanPageUnservedTitle(Amount(100 * UnservedShare(plan.Result)))),
            [Text(Say.HeadEndUse), Text(Say.HeadMaterial), Text(Say.PlanPagePlace), Text(Say.PlanPageYears), ">" + Text(Say.PlanPageMissing)],
            [.. missing.GroupBy(u => (u.Region, u.Material, u.Sector))
                .Select(g => (g.Key, Years: Span(g.Select(u => (int?)u.Year)), Sum: g.Sum(u => u.UnservedPerYear * YearsIn(horizon, u.Year))))
                .OrderByDescending(g => g.Sum).Take(MostRows)
                .Select(g => (IReadOnlyList<string>)[SectorText(plan.Package, g.Key.Sector), MaterialName(plan.Package, g.Key.Material), RegionText(plan.Package, g.Key.Region), g.Years, Amount(g.Sum) + " " + UnitOf(plan.Package, g.Key.Material)])]));
    }

    /// <summary>Arrivals from outside a bloc by material in the last year, when the package names the bloc and the group that policy speaks of.</summary>
    private void WriteImports(PlannedScenario plan)
    {
        Home home = HomeOf(plan);
        if (home.Concern.Count == 0 || plan.Result.Flows.Count == 0) { return; }
        int last = plan.Result.Flows.Max(f => f.Year);
        var arrivals = plan.Result.Flows.Where(f => f.Year == last && home.Holds(f.Destination) && !home.Holds(f.Origin)).ToList();
        if (arrivals.Count == 0) { return; }
        var prices = plan.Result.Prices.Where(p => p.Year == last).ToDictionary(p => (p.Region, p.Material), p => p.PriceUsdPerUnit);

        // What comes from the group weighs most, by its worth where it lands.
        double Weight(FlowRow flow) => flow.QuantityPerYear * Math.Max(0, prices.GetValueOrDefault((flow.Destination, flow.Material)));
        _parts.Add(new PagePart.Table(
            Text(Say.PlanPageImportsTitle(HomeName(plan), string.Join(", ", home.Concern.Select(c => home.NameOf(c, _language == Language.Spanish))), Said.Year(last))),
            [Text(Say.HeadMaterial), ">" + Text(Say.PlanPageImports), ">" + Text(Say.PlanPageGroupShare), Text(Say.PlanPageLargestOrigin)],
            [.. arrivals.GroupBy(f => f.Material).OrderByDescending(g => g.Where(f => home.IsOfConcern(f.Origin)).Sum(Weight)).ThenByDescending(g => g.Sum(Weight)).Take(MostRows).Select(g =>
            {
                double total = g.Sum(f => f.QuantityPerYear), group = g.Where(f => home.IsOfConcern(f.Origin)).Sum(f => f.QuantityPerYear);
                RegionId largest = g.GroupBy(f => f.Origin).OrderByDescending(o => o.Sum(f => f.QuantityPerYear)).First().Key;
                return (IReadOnlyList<string>)[MaterialName(plan.Package, g.Key), Amount(total) + " " + UnitOf(plan.Package, g.Key), Amount(100 * group / total), RegionText(plan.Package, largest)];
            })]));
    }

    private void WriteLimits(PlannedScenario plan)
    {
        // The rent of a project that the plan leaves alone is no limit that anybody feels.
        var active = plan.Result.Activity.Where(a => a.ActivityPerYear > 1e-6).Select(a => a.Facility.Value).ToHashSet();
        var felt = plan.Result.Bindings.Where(b => b.Table != "facilities" || active.Contains(b.Key)).ToList();
        Home at = HomeOf(plan);
        if (felt.Where(b => PlaceOf(plan.Package, b) is { } place && at.Holds(place)).ToList() is { Count: > 0 } home) { felt = home; }

        // Caps are the policy that was asked for; then comes what bears on minerals that the group supplies; each by its worth; last what keeps a plant running. Many plants of one process are one row.
        IReadOnlySet<string> sought = Dependence(plan);
        var facilities = plan.Package.Facilities.ToDictionary(f => f.Id.Value);
        HashSet<(string Process, string Column)> crowds =
        [
            .. felt.Where(b => b.Table == "facilities").GroupBy(b => (facilities[b.Key].Process.Value, b.Column)).Where(g => g.Select(b => b.Key).Distinct().Count() > MostPlants).Select(g => g.Key),
        ];
        string OneOf(BindingRow b) => b.Table switch
        {
            "share_caps" => b.Key.Split(',')[0],
            "impact_caps" => string.Join(',', b.Key.Split(',').Take(2)),
            "facilities" when crowds.Contains((facilities[b.Key].Process.Value, b.Column)) => facilities[b.Key].Process.Value,
            _ => b.Key,
        };
        var limits = felt
            .GroupBy(b => (b.Table, Key: OneOf(b), b.Column))
            .Select(g => (g.Key.Table, g.Key.Column, Rows: g.ToList(), Most: g.GroupBy(b => b.Key).Max(k => k.Sum(b => b.WorthPresentUsd))))
            .OrderByDescending(g => g.Table is "share_caps" or "caps" or "impact_caps").ThenBy(g => g.Column == "minimum_utilisation").ThenByDescending(g => MaterialsOf(plan.Package, g.Rows[0]).Any(m => sought.Contains(Kind(plan.Package, m)))).ThenByDescending(g => g.Most)
            .Take(MostRows).ToList();
        if (limits.Count == 0) { _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageNoLimits))); return; }
        _parts.Add(new PagePart.Table(
            Text(Say.PlanPageLimitsTitle), [Text(Say.PlanPageLimit), Text(Say.PlanPageYears), ">" + Text(Say.PlanPageWorth)],
            [.. limits.Select(g => (IReadOnlyList<string>)[LimitText(plan.Package, g.Rows), Span(g.Rows.Select(r => r.Year)), WorthText(plan.Package, g.Rows)])]));
        if (plan.Result.PricesAreConditional) { _parts.Add(new PagePart.Paragraph(Text(Say.PlanPageConditional))); }
    }

    /// <summary>What one unit more is worth, with its unit; from what one more saves to what one less costs where that is not the same.</summary>
    private string WorthText(Package package, List<BindingRow> rows)
    {
        string unit = " USD/" + (rows[0].Table == "impact_caps" ? UnitOfCap(package, rows[0]) : MaterialsOf(package, rows[0]) is [var material, ..] ? UnitOf(package, material) : Text(Say.HeadUnit));
        string worth = Range(rows.SelectMany(r => new[] { r.WorthLowUsdPerUnit ?? r.WorthUsdPerUnit, r.WorthHighUsdPerUnit ?? r.WorthUsdPerUnit }));
        return worth + unit + (rows.Any(r => r.NotUnique == true) ? " " + Text(Say.PlanPageNotUnique) : "");
    }

    private static Home HomeOf(PlannedScenario plan) => new(plan.Package, plan.Result.Model.Context.Data.Geography);

    private string HomeName(PlannedScenario plan) => Pick(HomeOf(plan).NameEn, HomeOf(plan).NameEs);

    /// <summary>Elements (materials, where none is reported) of which the group sends more than a quarter of what the bloc takes in over the horizon.</summary>
    private static IReadOnlySet<string> Dependence(PlannedScenario plan)
    {
        Home home = HomeOf(plan);
        if (home.Concern.Count == 0) { return new HashSet<string>(); }
        return plan.Result.Flows.Where(f => home.Holds(f.Destination) && !home.Holds(f.Origin)).GroupBy(f => f.Material)
            .Where(g => g.Where(f => home.IsOfConcern(f.Origin)).Sum(f => f.QuantityPerYear) > 0.25 * g.Sum(f => f.QuantityPerYear))
            .Select(g => Kind(plan.Package, g.Key)).ToHashSet();
    }

    private static string Kind(Package package, MaterialId id) => package.Materials.FirstOrDefault(m => m.Id == id)?.Element ?? id.Value;

    /// <summary>What a limit is about; several materials for a cap or a lane, none for a limit on something else.</summary>
    private static IReadOnlyList<MaterialId> MaterialsOf(Package package, BindingRow limit)
    {
        string first = limit.Key.Split(',')[0];
        return limit.Table switch
        {
            "facilities" when package.Facilities.FirstOrDefault(f => f.Id.Value == limit.Key) is { } facility => package.Processes.FirstOrDefault(p => p.Id == facility.Process) is { } process ? [process.Material] : [],
            "supplies" when package.Supplies.FirstOrDefault(s => s.Id.Value == first) is { } supply => [supply.Material],
            "stocks" when package.Stocks.FirstOrDefault(s => s.Id.Value == limit.Key) is { } stock => [stock.Material],
            "lanes" when package.Lanes.FirstOrDefault(l => l.Id.Value == limit.Key) is { } lane => lane.Materials,

            // The program has a row for each region and material of a cap.
            "share_caps" when limit.Material is { } material => [material],
            "caps" when package.Caps.FirstOrDefault(c => c.Id.Value == limit.Key) is { } cap => cap.Materials,
            _ => [],
        };
    }

    /// <summary>Where a limit is felt; null when it belongs to no place.</summary>
    private static RegionId? PlaceOf(Package package, BindingRow limit)
    {
        string first = limit.Key.Split(',')[0];
        return limit.Table switch
        {
            "facilities" => package.Facilities.FirstOrDefault(f => f.Id.Value == limit.Key)?.Region,
            "supplies" => package.Supplies.FirstOrDefault(s => s.Id.Value == first)?.Region,
            "stocks" => package.Stocks.FirstOrDefault(s => s.Id.Value == limit.Key)?.Region,
            "lanes" => package.Lanes.FirstOrDefault(l => l.Id.Value == limit.Key)?.Destination,
            "share_caps" => limit.Region,
            "impact_caps" => new RegionId(limit.Key.Split(',')[1]),
            "caps" => package.Caps.FirstOrDefault(c => c.Id.Value == limit.Key)?.Region,
            _ => null,
        };
    }

    private static double UnservedShare(PlanResult result)
    {
        Horizon horizon = result.Model.Context.Data.Horizon;
        double demand = result.Unserved.Sum(u => u.DemandPerYear * YearsIn(horizon, u.Year));
        return demand > 0 ? result.Unserved.Sum(u => u.UnservedPerYear * YearsIn(horizon, u.Year)) / demand : 0;
    }

    private static int YearsIn(Horizon horizon, int year) => horizon.Years(horizon.PeriodAt(year));

    /// <summary>Limits of one kind in words: a cap by the materials that feel it, plants of one process by their number.</summary>
    private string LimitText(Package package, IReadOnlyList<BindingRow> rows)
    {
        BindingRow first = rows[0];
        if (first.Table == "share_caps" && package.ShareCaps.FirstOrDefault(c => c.Id.Value == first.Key.Split(',')[0]) is { } cap)
        {
            string materials = string.Join("; ", rows.SelectMany(r => MaterialsOf(package, r)).Distinct().Select(m => MaterialName(package, m)));
            string where = string.Join(", ", rows.Select(r => PlaceOf(package, r) ?? cap.Region[0]).Distinct().Select(r => RegionText(package, r)));
            return where + " (" + materials + "): " + Column(first.Table, first.Column);
        }

        int plants = first.Table == "facilities" ? rows.Select(r => r.Key).Distinct().Count() : 1;
        if (plants == 1) { return LimitText(package, first.Table, first.Key, first.Column); }
        ProcessId process = package.Facilities.First(f => f.Id.Value == first.Key).Process;
        Process named = package.Processes.First(p => p.Id == process);
        return Text(Say.PlanPageSeveralSites(Pick(named.NameEn, named.NameEs), plants)) + ": " + Column(first.Table, first.Column);
    }

    private string LimitText(Package package, string table, string key, string column) =>
        Owner(package, table, key) + ": " + Column(table, column);

    /// <summary>The limiting column in words; its address where the catalogue has none.</summary>
    private string Column(string table, string column) => Catalogue.Of(_language).Has($"limit.{table}.{column}") ? Text(new Sentence($"limit.{table}.{column}")) : table + "." + column;

    /// <summary>Who or what a limit belongs to, in words; its key where there are none.</summary>
    private string Owner(Package package, string table, string key)
    {
        string first = key.Split(',')[0];
        return table switch
        {
            "facilities" when package.Facilities.FirstOrDefault(f => f.Id.Value == key) is { } facility => Pick(facility.NameEn, facility.NameEs),
            "supplies" when package.Supplies.FirstOrDefault(s => s.Id.Value == first) is { } supply => MaterialName(package, supply.Material) + ", " + RegionText(package, supply.Region),
            "sales" when package.Sales.FirstOrDefault(s => s.Id.Value == first) is { } sale => MaterialName(package, sale.Material) + ", " + RegionText(package, sale.Region),
            "stocks" when package.Stocks.FirstOrDefault(s => s.Id.Value == key) is { } stock => MaterialName(package, stock.Material) + ", " + RegionText(package, stock.Region),
            "lanes" when package.Lanes.FirstOrDefault(l => l.Id.Value == key) is { } lane => RegionText(package, lane.Origin) + " - " + RegionText(package, lane.Destination),
            "share_caps" when package.ShareCaps.FirstOrDefault(c => c.Id.Value == first) is { } cap => first + " (" + string.Join(", ", cap.Materials.Select(m => MaterialName(package, m))) + ")",
            "caps" when package.Caps.FirstOrDefault(c => c.Id.Value == key) is { NameEn.Length: > 0 } cap => Pick(cap.NameEn, cap.NameEs),
            "impact_caps" => ImpactCapName(package, key),
            "demands" => string.Join(", ", key.Split(',').Take(2).Select(k => NameOf(package, k))),
            _ => key,
        };
    }

    private string NameOf(Package package, string id) =>
        package.Regions.Any(r => r.Id.Value == id) ? RegionText(package, new RegionId(id)) : MaterialName(package, new MaterialId(id));

    private string MaterialName(Package package, MaterialId id)
    {
        Material? material = package.Materials.FirstOrDefault(m => m.Id == id);
        return material is null ? id.Value : Pick(material.NameEn, material.NameEs);
    }

    private string RegionText(Package package, RegionId id)
    {
        Region? region = package.Regions.FirstOrDefault(r => r.Id == id);
        return region is null ? id.Value : Pick(region.NameEn, region.NameEs);
    }

    private static string UnitOf(Package package, MaterialId id) => package.Materials.FirstOrDefault(m => m.Id == id)?.Unit.ToString() ?? "";

    private static string UnitOf(Package package, Facility facility) => package.Processes.FirstOrDefault(p => p.Id == facility.Process) is { } process ? UnitOf(package, process.Material) : "";

    private string SectorText(Package package, SectorId? id)
    {
        if (id is null) { return Text(Say.PlanPageUnnamed); }
        Sector? sector = package.Sectors.FirstOrDefault(s => s.Id == id);
        return sector is null ? id.Value.Value : Pick(sector.NameEn, sector.NameEs);
    }

    private static string Span(IEnumerable<int?> years)
    {
        int[] known = [.. years.Where(y => y is not null).Select(y => y!.Value).Distinct().Order()];
        return known.Length switch { 0 => "-", 1 => Year(known[0]), _ => Year(known[0]) + "-" + Year(known[^1]) };
    }

    private static string Range(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        string low = Amount(sorted[0]), high = Amount(sorted[^1]);
        return low == high ? low : low + " - " + high;
    }

    /// <summary>Money of a headline keeps three decimals: a plan's cost is compared with published ones.</summary>
    private static string Money(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Amount(double value) =>
        double.IsNaN(value) ? "-" : (value == 0 ? 0 : value).ToString(Math.Abs(value) switch { >= 100 => "N0", >= 1 => "N1", 0 => "0", >= 0.01 => "0.00", _ => "0.0000" }, CultureInfo.InvariantCulture);

    private (string Unit, double Size) MoneyUnit(PlanResult result)
    {
        (_, double size) = result.MoneyUnit;
        return (Text(size switch { 1e9 => Say.UnitBillionUsd, 1e6 => Say.UnitMillionUsd, 1e3 => Say.UnitThousandUsd, _ => Say.UnitUsd }), size);
    }

    private string Pick(string english, string spanish) => _language == Language.Spanish ? spanish : english;

    private string Text(Sentence sentence) => sentence.In(_language);
}
