using Veta.Analyses.Sources;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Tests.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>What models/north-america must hold.</summary>
[Trait("Category", "Case")]
public sealed class ContentTests
{
    private static readonly Package Package = Checkout.Model("north-america");

    [Fact]
    public void The_check_finds_no_error_and_every_warning_is_explained_in_the_README()
    {
        IReadOnlyList<Finding> findings = PackageReader.TryRead(Repository.File("models/north-america")).Findings;
        Assert.DoesNotContain(findings, f => f.Severity == Severity.Error);
        string readme = File.ReadAllText(Repository.File("models/north-america/README.md"));
        Assert.All(findings, f => Assert.Contains($"`{f.Table}[{f.Row}]", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Levers_on_which_nothing_acts_yet_are_as_many_as_the_README_says()
    {
        Finding[] found = [.. new ActionCheck().Run(Package)];
        Assert.All(found, f => Assert.Equal("lever-without-effect", f.Check));
        Assert.Contains($"{found.Length} of {Package.Levers.Count} levers", File.ReadAllText(Repository.File("models/north-america/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_names_a_source_that_has_a_grade()
    {
        SourceReport report = SourceReport.Of(Package);
        int rows = TableList.All.Where(t => t.RowType != typeof(Source)).Sum(t => t.RowsOf(Package).Count());
        Assert.Equal(rows, report.Sources.Sum(s => s.Rows));
        Assert.All(Package.Sources.Where(s => s.Grade != Grade.D), s => Assert.False(string.IsNullOrEmpty(s.Address), $"{s.Id} has no address"));
    }

    /// <summary>A copy of the IMF's prices has uranium at 310 to 488 USD/lb, which is another column; no year up to 2025 had a mean above 150 USD/lb.</summary>
    [Fact]
    public void Uranium_never_cost_more_than_150_dollars_a_pound() =>
        Assert.All(Package.Prices.Where(p => p.Material.Value == "uranium-u3o8"), p => Assert.InRange(p.PriceUsdPerUnit / (1000 / 0.45359237 / 0.848), 10, 150));

    [Fact]
    public void What_is_recalled_is_a_working_assumption() => Assert.All(Package.Sources.Where(s => s.Id.Value.Contains("recalled", StringComparison.Ordinal)), s => Assert.Equal(Grade.D, s.Grade));

    /// <summary>
    /// Contained metal out is at most contained metal in, element by element, where the recipe takes the element in. Mining starts from the deposit, and a by-product that a recipe
    /// draws from its feed without naming it (cadmium of zinc concentrate) is out of a material whose reported element is another.
    /// </summary>
    [Fact]
    public void Contained_metal_out_is_at_most_contained_metal_in()
    {
        var materials = Package.Materials.ToDictionary(m => m.Id);
        ILookup<ProcessId, Recipe> recipes = Package.Recipes.ToLookup(r => r.Process);
        int closed = 0;
        foreach (Process process in Package.Processes)
        {
            foreach (string element in recipes[process.Id].Select(r => materials[r.Material].Element).OfType<string>().Distinct())
            {
                double Content(Recipe row) => materials[row.Material].Element == element ? Math.Abs(row.QuantityPerUnit) * (materials[row.Material].ElementMassFraction ?? 1) : 0;
                double taken = recipes[process.Id].Where(r => r.QuantityPerUnit < 0).Sum(Content), made = recipes[process.Id].Where(r => r.QuantityPerUnit > 0).Sum(Content);
                if (taken == 0) { continue; }
                Assert.True(made <= taken * (1 + 1e-6), FormattableString.Invariant($"{process.Id}: {made} t of {element} out of {taken} t"));
                closed++;
            }
        }

        Assert.True(closed >= 40, $"only {closed} balances were closed");
    }

    [Fact]
    public void Names_are_Spanish_in_Spanish()
    {
        (string What, string En, string Es)[] words =
        [
            .. Package.Materials.Select(m => (m.Id.Value, m.NameEn, m.NameEs)), .. Package.Processes.Select(p => (p.Id.Value, p.NameEn, p.NameEs)),
            .. Package.Sectors.Select(s => (s.Id.Value, s.NameEn, s.NameEs)), .. Package.Obstacles.Select(o => (o.Id.Value, o.NameEn, o.NameEs)),
            .. Package.Levers.Where(l => l.Id.Value != "project-vault").Select(l => (l.Id.Value, l.NameEn, l.NameEs)), .. Package.Events.Select(e => (e.Id.Value, e.NameEn, e.NameEs)),
        ];
        Assert.All(words, w => Assert.False(string.IsNullOrWhiteSpace(w.En) || string.IsNullOrWhiteSpace(w.Es), w.What + " has no name"));
        Assert.Empty(words.Where(w => w.En == w.Es).Select(w => w.What));
        Assert.All(Package.Facilities, f => Assert.False(string.IsNullOrWhiteSpace(f.NameEn) || string.IsNullOrWhiteSpace(f.NameEs), f.Id + " has no name"));
        string[] terms = ["trióxido de antimonio", "imanes permanentes", "salmuera", "concesiones"];
        string all = string.Join('\n', words.Select(w => w.Es)).ToLowerInvariant();
        Assert.All(terms, t => Assert.Contains(t, all, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cn-gallium-germanium-licensing", "2023-07")]
    [InlineData("cn-graphite-licensing", "2023-12")]
    [InlineData("cn-rare-earth-technology-ban", "2023-12")]
    [InlineData("cn-antimony-licensing", "2024-09")]
    [InlineData("cn-us-gallium-germanium-antimony-ban", "2024-12")]
    [InlineData("cn-us-gallium-germanium-antimony-ban", "2026-11-27")]
    [InlineData("cn-seven-rare-earths-licensing", "2025-04")]
    [InlineData("cn-rare-earth-extraterritorial-rule", "2025-10-09")]
    [InlineData("cn-rare-earth-extraterritorial-rule", "2026-11-10")]
    [InlineData("us-russian-uranium-import-ban", "2024")]
    public void Every_event_has_its_dated_history(string id, string date) =>
        Assert.Contains(Package.EventStates.Where(s => s.Event.Value == id), s => s.Date.ToString().StartsWith(date, StringComparison.Ordinal));

    /// <summary>Announcements 55 to 58, 61 and 62 of 2025: announced on 9 October, suspended before they took effect, the suspension ends on 10 November 2026.</summary>
    [Theory]
    [InlineData("cn-rare-earth-equipment-licensing")]
    [InlineData("cn-five-more-rare-earths-licensing")]
    [InlineData("cn-lithium-battery-graphite-licensing")]
    [InlineData("cn-rare-earth-extraterritorial-rule")]
    [InlineData("cn-rare-earth-technology-licensing")]
    public void The_controls_of_9_October_2025_are_suspended_until_10_November_2026(string id) => Assert.Equal(
        ["2025-10-09 Announced", "2025-11-07 Suspended", "2026-11-10 Expires"],
        Package.EventStates.Where(s => s.Event.Value == id).Select(s => $"{s.Date} {s.State}"));

    [Theory]
    [InlineData("madero-smelter-outage", "outage")]
    [InlineData("nacozari-strike", "strike")]
    [InlineData("sonora-drought", "drought")]
    [InlineData("laredo-closure", "border-closure")]
    [InlineData("nogales-closure", "border-closure")]
    [InlineData("defence-demand-surge", "demand-surge")]
    public void Cases_to_try_are_events_and_touch_something(string id, string kind)
    {
        Event row = Assert.Single(Package.Events, e => e.Id.Value == id);
        Assert.Equal(kind, row.Kind);
        if (kind == "border-closure") { Assert.Contains(Package.Lanes, l => l.BorderCrossing == row.Actor); }
        if (kind == "demand-surge") { Assert.Contains(Package.Demands, d => d.Sector == row.Sector); }
    }

    [Theory]
    [InlineData("border-price-floor")]
    [InlineData("purchase-guarantee")]
    [InlineData("price-floor-cfd")]
    [InlineData("stockpile")]
    [InlineData("loan")]
    [InlineData("grant")]
    [InlineData("production-credit")]
    [InlineData("tariff")]
    [InlineData("permitting-reform")]
    [InlineData("concession-reopening")]
    [InlineData("tax-change")]
    [InlineData("power-programme")]
    [InlineData("water-programme")]
    [InlineData("training-programme")]
    [InlineData("pooled-demand")]
    public void Every_instrument_of_the_debate_is_a_lever(string kind) => Assert.Contains(Package.Levers, l => l.Kind == kind);

    [Theory]
    [InlineData(ObstacleKind.SuspendedConcessions)]
    [InlineData(ObstacleKind.ReservedMinerals)]
    [InlineData(ObstacleKind.Tax)]
    [InlineData(ObstacleKind.PermitTime)]
    [InlineData(ObstacleKind.Electricity)]
    [InlineData(ObstacleKind.Water)]
    [InlineData(ObstacleKind.Labour)]
    [InlineData(ObstacleKind.TradeRule)]
    public void Every_obstacle_of_the_debate_is_data(ObstacleKind kind) => Assert.Contains(Package.Obstacles, o => o.Kind == kind);
}
