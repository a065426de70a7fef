using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("completion_bets", "How many projects one begins to have those that a plan builds: of each process and place the projects of the plan, the chance that all of them come to work, and the number to begin so that nine times of ten enough do. No plan computes with it; projects are taken to fail one by one, and what fails together, such as a price that falls for all, is worse.")]
internal sealed record CompletionBetRow
{
    // What a reader can rely on: nine times of ten.
    private const double Sure = 0.9;

    // More than these nobody begins.
    private const int Most = 1000;

    [Column("process", "Process.", Key = true)]
    public required ProcessId Process { get; init; }

    [Column("country", "Country where they are built.", Key = true, References = typeof(Region))]
    public required RegionId Country { get; init; }

    [Column("projects", "Plants that the plan builds and that have a chance.")]
    [Unit("1")]
    public required int Projects { get; init; }

    [Column("capacity_per_year", "Their capacity, as planned.")]
    [Unit("unit/y")]
    public required double CapacityPerYear { get; init; }

    [Column("expected_per_year", "Their capacity times their chances.")]
    [Unit("unit/y")]
    public required double ExpectedPerYear { get; init; }

    [Column("all_chance", "Chance that all of them come to work.")]
    [Unit("1")]
    public required double AllChance { get; init; }

    [Column("half_chance", "Chance that at least half of their capacity does.")]
    [Unit("1")]
    public required double HalfChance { get; init; }

    [Column("bets", "Number to begin, with their mean chance, so that nine times of ten as many as planned come to work; blank where no number does.", Compared = true)]
    [Unit("1")]
    public int? Bets { get; init; }

    /// <summary>The rows of what a plan builds.</summary>
    /// <param name="builds">What it builds.</param>
    /// <param name="countryOf">Country of a region.</param>
    public static IReadOnlyList<CompletionBetRow> Of(IReadOnlyList<BuildRow> builds, Func<RegionId, RegionId> countryOf)
    {
        ArgumentNullException.ThrowIfNull(builds);
        ArgumentNullException.ThrowIfNull(countryOf);
        return
        [
            .. builds.Where(b => b.CompletionChance is not null).GroupBy(b => (b.Process, Country: countryOf(b.Region)))
                .Select(g => Of(g.Key.Process, g.Key.Country, [.. g.GroupBy(b => b.Facility).Select(f => (f.Sum(b => b.CapacityPerYear), f.First().CompletionChance!.Value))]))
                .OrderBy(r => r.Process.Value, StringComparer.Ordinal).ThenBy(r => r.Country.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Chance that projects with chances of their own bring at least some capacity, over all that may come of them, counted in two-thousandths of the whole.</summary>
    public static double Reached(IReadOnlyList<(double Capacity, double Chance)> projects, double wanted)
    {
        ArgumentNullException.ThrowIfNull(projects);
        const int Steps = 2000;
        double whole = projects.Sum(p => p.Capacity);
        if (whole <= 0 || wanted <= 0) { return 1; }
        double[] chances = new double[Steps + 1];
        chances[0] = 1;
        foreach ((double capacity, double chance) in projects)
        {
            int size = (int)Math.Round(capacity / whole * Steps);
            for (int k = Steps; k >= 0; k--) { chances[k] = ((1 - chance) * chances[k]) + (k >= size ? chance * chances[k - size] : 0); }
        }


        // Each capacity is off by half a step at most.
        int least = (int)Math.Ceiling((wanted / whole * Steps) - (0.5 * projects.Count) - 1e-9);
        return chances.Skip(Math.Clamp(least, 0, Steps)).Sum();
    }

    /// <summary>Least number of projects with one chance of which, nine times of ten, some come to work; null where a thousand do not suffice.</summary>
    public static int? BetsFor(int wanted, double chance)
    {
        if (chance <= 0) { return null; }
        for (int bets = wanted; bets <= Most; bets++)
        {
            if (AtLeast(bets, wanted, chance) >= Sure - 1e-12) { return bets; }
        }

        return null;
    }

    private static double AtLeast(int bets, int wanted, double chance)
    {
        if (chance >= 1) { return 1; }
        double term = Math.Pow(1 - chance, bets), below = 0;
        for (int k = 0; k < wanted; k++)
        {
            below += term;
            term *= (bets - k) / (k + 1.0) * chance / (1 - chance);
        }

        return 1 - below;
    }

    private static CompletionBetRow Of(ProcessId process, RegionId country, (double Capacity, double Chance)[] projects) => new()
    {
        Process = process,
        Country = country,
        Projects = projects.Length,
        CapacityPerYear = projects.Sum(p => p.Capacity),
        ExpectedPerYear = projects.Sum(p => p.Capacity * p.Chance),
        AllChance = projects.Aggregate(1.0, (all, p) => all * p.Chance),
        HalfChance = Reached(projects, projects.Sum(p => p.Capacity) / 2),
        Bets = BetsFor(projects.Length, projects.Average(p => p.Chance)),
    };
}
