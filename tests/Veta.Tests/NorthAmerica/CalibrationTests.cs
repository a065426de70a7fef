using System.Globalization;
using System.Text;
using Veta.Analyses.Calibration;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>The base case of models/north-america behaves like 2025.</summary>
public sealed class CalibrationTests
{
    private const int Year = 2025;

    [Fact]
    [Trait("Category", "Published")]
    public void Nearly_nine_rows_in_ten_are_within_ten_per_cent_of_published_2025_and_each_other_says_why()
    {
        Package package = BasePlan.Package;
        PlanResult plan = BasePlan.Result;
        Assert.Equal(SolveStatus.Optimal, plan.Status);
        IReadOnlyList<CalibrationRow> rows = CalibrationReferences.Rows(package, new ModelledYear(plan, Year));
        int passed = rows.Count(r => r.Passes);
        GeneratedFile.Check("docs/calibration.md", Print(rows) + FirstYearPage.Print());
        Assert.True(100 * passed >= 89 * rows.Count, FormattableString.Invariant($"{passed} of {rows.Count} rows pass: ") + string.Join("; ", rows.Where(r => !r.Passes).Select(Key)));
        Assert.All(rows.Where(r => !r.Passes), r => Assert.True(CalibrationReferences.Explanations.ContainsKey(Key(r)), $"{Key(r)} deviates without an explanation"));
    }

    /// <summary>A source that sizes a plant is no second source for what the plant makes.</summary>
    [Fact]
    public void No_plant_rests_on_the_second_source_that_it_is_compared_with()
    {
        Package package = BasePlan.Package;
        Dictionary<RegionId, Region> regions = package.Regions.ToDictionary(r => r.Id);
        string CountryOf(RegionId id)
        {
            Region at = regions[id];
            while (at.Kind != RegionKind.Country && at.Parent is { } parent) { at = regions[parent]; }
            return at.Id.Value;
        }

        Dictionary<ProcessId, string> makes = package.Processes.ToDictionary(p => p.Id, p => p.Material.Value);
        Dictionary<FacilityId, Facility> facilities = package.Facilities.ToDictionary(f => f.Id);
        HashSet<(string Country, string Material, string Source)> inputs =
        [
            .. package.Facilities.Where(f => f.CapacityPerYear > 0).Select(f => (CountryOf(f.Region), makes[f.Process], f.Source.Value)),
            .. package.FacilityYears.Where(y => y.Year.Value == Year && y.CapacityPerYear is not null).Select(y => (CountryOf(facilities[y.Facility].Region), makes[facilities[y.Facility].Process], y.Source.Value)),
        ];
        Assert.DoesNotContain(SecondSources.Claims, inputs.Contains);
    }

    private static string Print(IReadOnlyList<CalibrationRow> rows)
    {
        var page = new StringBuilder();
        CalibrationRow[] second = [.. rows.Where(r => r.SecondSource)];
        page.Append("# Calibration of models/north-america, 2025\n\n")
            .Append("Printed by a test from a plan of the base case; nothing here is typed but the published figures. ")
            .Append("A row passes within 10 % of the published figure, or within 5 percentage points of a share.\n\n")
            .Append(Text($"**{rows.Count(r => r.Passes)} of {rows.Count} rows pass**, of which {second.Count(r => r.Passes)} of {second.Length} against a second source.\n\n"))
            .Append("**What this proves, and what not.** Where the last column is blank the comparison is partly circular: capacities and demands of the model come from the same edition of the same publication ")
            .Append("(with margins of 3 to 10 % on capacity), so that production rows test that the plan uses the plants that ran and leaves the others, and trade rows test routes, costs and balances. Rows marked *second* compare ")
            .Append("with a publication from which no plant of that country and stage takes its capacity (a test holds the two against each other). They are chosen by a rule: of every stage the independent sources of 2024 and 2025, else the ")
            .Append("newest that could be read; of each the three leading countries and those of North America, as far as they hold 5 %; of trade the partners that hold 5 % of US imports of 2025. Their years differ from 2025, which the table names. Shares of BGS and World Mining Data ")
            .Append("are computed from their series (British Geological Survey © UKRI; Austrian Federal Ministry of Finance), which are not shipped.\n");
        foreach (IGrouping<string, CalibrationRow> mineral in rows.GroupBy(r => r.Mineral))
        {
            page.Append("\n## ").Append(mineral.Key).Append("\n\n| | unit | model | published | deviation | passes | source | |\n|---|---|---:|---:|---:|---|---|---|\n");
            foreach (CalibrationRow row in mineral)
            {
                string deviation = double.IsInfinity(row.Deviation) ? "-" : row.Deviation.ToString("+0;-0;0", CultureInfo.InvariantCulture) + (row.IsShare ? " points" : " %");
                page.Append(Text($"| {row.What} | {row.Unit} | {Figure(row.Modelled)} | {Figure(row.Published)} | {deviation} | {(row.Passes ? "yes" : "**no**")} | {row.Source} | {(row.SecondSource ? "second" : "")} |\n"));
            }
        }

        page.Append("\n## Exceptions\n\n| row | why |\n|---|---|\n");
        foreach (CalibrationRow row in rows.Where(r => !r.Passes)) { page.Append(Text($"| {Key(row)} | {CalibrationReferences.Explanations.GetValueOrDefault(Key(row), "")} |\n")); }
        return page.ToString();
    }

    /// <summary>Three digits: the published figures have no more, and the last digits of a plan may differ between engines.</summary>
    private static string Figure(double value)
    {
        if (Math.Abs(value) < 1e-6) { return "0"; }
        double unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);
        return (Math.Round(value / unit) * unit).ToString(unit >= 1 ? "N0" : "0.##", CultureInfo.InvariantCulture);
    }

    private static string Key(CalibrationRow row) => row.Mineral + ": " + row.What;

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
