using System.Globalization;
using System.Text;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Data;
using Veta.Tests.NorthAmerica;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>The page of what hangs on the margins of the base year is printed from tables of a run that were kept.</summary>
[Trait("Category", "Guard")]
public sealed class MarginsPageTests
{
    private static readonly IReadOnlyList<MarginReadingsRow> _readings = ResultRows.Read<MarginReadingsRow>(Repository.File("docs/margin-readings.csv"));

    private static readonly IReadOnlyList<UndecidedBuildsRow> _builds = ResultRows.Read<UndecidedBuildsRow>(Repository.File("docs/undecided-builds.csv"));

    private static readonly string[] _home = ["us", "mx", "ca"];

    private static readonly Package _package = PackageReader.Read(Repository.File("models/north-america"));

    [Fact]
    public void The_page_of_margins_is_current() => GeneratedFile.Check("docs/guide/margins.md", Print());

    [Fact]
    public void The_kept_readings_are_of_the_difference_that_the_story_tells()
    {
        HeadlineRow[] costs = [.. ResultRows.Read<HeadlineRow>(Repository.File("docs/headlines.csv")).Where(r => r.Key == "plan.cost")];
        double told = costs.Single(r => r.Part == "secure-2032").Value!.Value - costs.Single(r => r.Part == "as-is").Value!.Value;
        Assert.Equal(told, Of(MarginReading.Given).DifferenceUsd!.Value, 0.02 * told);
        Assert.Equal(costs.Single(r => r.Part == "secure-2032").Value!.Value, Of(MarginReading.Given).CostUsd!.Value, 1e-3 * told * 100);
    }

    [Fact]
    public void Leaving_margins_out_never_costs_more_resources_than_weighing_them()
    {
        Assert.Equal(4, _readings.Count);
        Assert.All(_readings, r => Assert.True(r.ResourceUsd >= Of(MarginReading.None).ResourceUsd, $"{r.Reading}"));
        Assert.NotEmpty(_builds);
    }

    private static MarginReadingsRow Of(MarginReading reading) => _readings.Single(r => r.Reading == reading);

    private static string Country(RegionId id)
    {
        Region at = _package.Regions.Single(r => r.Id == id);
        while (at.Kind != RegionKind.Country && at.Parent is { } parent) { at = _package.Regions.Single(r => r.Id == parent); }
        return at.Id.Value;
    }

    private static string Print()
    {
        UndecidedBuildsRow[] home = [.. _builds.Where(b => _home.Contains(Country(b.Region)))];
        Dictionary<FacilityId, Facility> facilities = _package.Facilities.ToDictionary(f => f.Id);
        string Billion(double? usd) => Text($"{Math.Round(usd!.Value / 1e9, 1):N1}");
        var page = new StringBuilder();
        page.Append("# What hangs on the margins of the base year\n\n")
            .Append("Printed by a test from tables of one run that are kept beside it ([margin-readings.csv](../margin-readings.csv), [undecided-builds.csv](../undecided-builds.csv)):\n\n")
            .Append("```\nveta plan models/north-america --scenario secure-2032 --against as-is --margins all --gap 1e-5\n```\n\n")
            .Append("A price of 2025 holds more than the cost of making and moving; [calibration](calibration.md) finds how much, and nobody knows what it is. So the same two plans are solved under four readings, with whole projects in part:\n\n")
            .Append("- **given**: costs that the data lack, as the package has them: what sellers of one market differ by fades until 2035, what they have in common stays;\n- **steady**: the same, never fading;\n- **rent**: paid to sellers and of no weight in what is chosen; leaving a usual supplier keeps its weight;\n- **none**: left out, with the weight of usual suppliers: costs alone.\n\n")
            .Append("Present values in thousand million USD:\n\n| reading | cost | of it resources | more than as-is | of it resources | sites built |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (MarginReadingsRow row in _readings) { page.Append(Text($"| {EnumWords.Of(row.Reading)} | {Billion(row.CostUsd)} | {Billion(row.ResourceUsd)} | {Billion(row.DifferenceUsd)} | {Billion(row.DifferenceResourceUsd)} | {row.Sites} |\n")); }
        double given = Of(MarginReading.Given).DifferenceUsd!.Value, least = _readings.Min(r => r.DifferenceUsd!.Value), most = _readings.Max(r => r.DifferenceUsd!.Value);
        page.Append(Text($"\nSecurity by 2032 costs {Billion(given)} as given and between {Billion(least)} and {Billion(most)} over all readings. Whether margins fade matters little; whether they are costs or rent matters by {Billion(Of(MarginReading.Rent).DifferenceUsd - given)}, and weighing nothing but cost by {Billion(Of(MarginReading.None).DifferenceUsd - given)}: "))
            .Append("without margins goods of China cost what they cost to make, and all that others ask more is the price of security; with them much of that was paid in 2025 already. The decision itself, that security costs something, is the same in all.\n\n")
            .Append("It is not part of `veta run`: the six solves take some sixty seconds of a processor, as long as the story.\n\n")
            .Append(Text($"## Undecided\n\n{_builds.Count} sites are built under some readings and not, or to less than a tenth, under others; {home.Length} of them at home. Capacity built until 2040, in the unit of the plant:\n\n| site | where | given | steady | rent | none |\n|---|---|---:|---:|---:|---:|\n"));
        foreach (UndecidedBuildsRow b in home) { page.Append(Text($"| {facilities[b.Facility].NameEn} | {Country(b.Region)} | {Size(b.GivenPerYear)} | {Size(b.SteadyPerYear)} | {Size(b.RentPerYear)} | {Size(b.NonePerYear)} |\n")); }
        page.Append("\nSites abroad stand in the table. As many of them differ because mines of one country stand for many: which of two equal ones grows is no answer.\n");
        return page.ToString();
    }

    private static string Size(double? size) => size is not { } known ? "no plan" : known < 0.5 ? "0" : Math.Round(known).ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
