using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Lp;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Cases;

/// <summary>Plans scenarios of the committed packages to a proven optimum, and compares their figures with the tables of the package's README.</summary>
internal static class Stories
{
    /// <summary>Tight enough that no project of these packages fits into the gap.</summary>
    private const double Gap = 1e-9;

    /// <summary>The plan of a scenario (<c>base</c> is the package as it is), with its residuals checked.</summary>
    public static PlanResult Plan(string package, string scenario)
    {
        RunInputs inputs = RunInputs.Read(Repository.File($"models/{package}"), scenario == "base" ? [] : [scenario], []);
        var request = new PlanRequest { Package = inputs.Package, Limits = new SolveLimits(RelativeGap: Gap) };
        return Plans.Sound(Veta.Analyses.Planning.Plan.Run(request, new Workplace { Solver = Plans.Highs }, TestContext.Current.CancellationToken));
    }

    /// <summary>Asserts that a table of a package's README has a row with this label and these cells.</summary>
    public static void Tells(string package, string label, params IReadOnlyList<string> cells)
    {
        string readme = File.ReadAllText(Repository.File($"models/{package}/README.md")).ReplaceLineEndings("\n");
        string? row = readme.Split('\n').FirstOrDefault(line => line.StartsWith($"| {label} |", StringComparison.Ordinal));
        Assert.True(row is not null, $"models/{package}/README.md has no row '{label}'.");
        Assert.Equal($"| {label} | {string.Join(" | ", cells)} |", row);
    }

    /// <summary>Millions of USD without a fraction.</summary>
    public static string Millions(double usd) => Whole(usd / 1e6);

    public static string Whole(double number) => (Math.Round(number) + 0.0).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Capacity that a plan adds to a facility, and the year of the first decision: <c>2,660 (decided 2029)</c>, or none.</summary>
    public static string Built(PlanResult plan, string facility, string word = "decided ")
    {
        BuildRow[] builds = [.. plan.Builds.Where(b => b.Facility.Value == facility)];
        return builds.Length == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{Whole(builds.Sum(b => b.CapacityPerYear))} ({word}{builds.Min(b => b.Year)})");
    }

    /// <summary>Demand not served in a year, in units of the material.</summary>
    public static double Missing(PlanResult plan, string region, string material, int year) =>
        plan.Unserved.Where(u => u.Region.Value == region && u.Material.Value == material && u.Year == year).Sum(u => u.UnservedPerYear);
}
