using System.Globalization;
using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>What a plan builds of a facility.</summary>
/// <param name="Facility">Facility.</param>
/// <param name="Year">Year of the first decision.</param>
/// <param name="CapacityPerYear">Capacity of all its builds.</param>
/// <param name="InvestmentUsd">Investment of all its builds.</param>
internal sealed record PlannedBuild(string Facility, int Year, double CapacityPerYear, double InvestmentUsd)
{
    private const double Least = 1e-6;

    /// <summary>Builds of a run by facility.</summary>
    public static IReadOnlyDictionary<string, PlannedBuild> Read(string run)
    {
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(Path.Combine(run, "builds.csv"));
        List<string> names = [.. columns];
        int facility = names.IndexOf("facility"), year = names.IndexOf("year"), capacity = names.IndexOf("capacity_per_year"), money = names.IndexOf("investment_usd");
        double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
        return rows.GroupBy(r => r[facility])
            .Select(g => new PlannedBuild(g.Key, g.Min(r => int.Parse(r[year], CultureInfo.InvariantCulture)), g.Sum(r => Number(r[capacity])), g.Sum(r => Number(r[money]))))
            .Where(b => b.CapacityPerYear > Least).ToDictionary(b => b.Facility);
    }
}
