using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Data.Scenarios;
using Veta.Lp;
using Veta.Network;
using Veta.Solvers;

namespace Veta.Benchmarks.Sites;

/// <summary>
/// Takes each headline site away, and offers one more with the same process elsewhere, and says what the plan of a scenario then costs and decides. The part of the network around the site's goods is planned, the
/// rest at the prices of a plan of the whole, and whole projects in part, so that no gap of a search hides what a site is worth.
/// </summary>
internal static class SiteRun
{
    public const string Usage = """

        Usage: bench/run sites [PACKAGE] [SCENARIO]
          the plan of SCENARIO (secure-2032) without each headline site, and with one more of its kind elsewhere, as CSV: site, variant, difference of resource cost and of all that the plan weighs, gap, plants that turn, and by how much; whole projects in part

        """;

    /// <summary>The header of what is written.</summary>
    public const string Header = "site,variant,resource_usd,weighed_usd,gap_usd,facility,made,made_then,built,built_then,turns";

    private const int MostFlips = 8;

    public static int Run(string folder, string scenario)
    {
        Package package = PackageReader.Read(folder).With(ScenarioReader.Read(folder, scenario));
        PlanResult whole = Planned(package);
        Console.WriteLine(Header);
        foreach (IGrouping<string, HeadlineSite> chain in HeadlineSite.All.GroupBy(s => string.Join(';', s.Materials)))
        {
            MaterialId[] materials = [.. chain.First().Materials.Select(m => new MaterialId(m))];
            PlanResult Part(Package changed) => InPart(PlanPart.Of(changed, materials, whole.Prices).Package);
            PlanResult usual = Part(package);
            foreach (HeadlineSite site in chain)
            {
                Write(site.Name, "without", usual, Part(site.Without(package)));
                Write(site.Name, $"one more in {site.Elsewhere}", usual, Part(site.WithOneMore(package)));
            }
        }

        return 0;
    }

    /// <summary>What a plan costs, margins and habits apart, USD of present value.</summary>
    public static double ResourceUsd(PlanResult plan) => MarginSums.Of(plan)?.ResourceUsd ?? plan.ObjectiveUsd;

    private static void Write(string site, string variant, PlanResult usual, PlanResult then)
    {
        double gap = Math.Abs(usual.ObjectiveUsd - usual.BoundUsd) + Math.Abs(then.ObjectiveUsd - then.BoundUsd);
        string head = string.Create(CultureInfo.InvariantCulture, $"{site},{variant},{Six(ResourceUsd(then) - ResourceUsd(usual))},{Six(then.ObjectiveUsd - usual.ObjectiveUsd)},{Six(gap)}");
        IReadOnlyList<SiteFlip> flips = [.. SiteFlip.Of(usual, then).Take(MostFlips)];
        if (flips.Count == 0) { Console.WriteLine(head + ",,,,,,"); }
        foreach (SiteFlip f in flips) { Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{head},{f.Facility},{Six(f.Made)},{Six(f.MadeThen)},{Six(f.Built)},{Six(f.BuiltThen)},{(f.Turns ? "true" : "false")}")); }
        Console.Out.Flush();
    }

    // Six digits are more than any cost here holds, and leave out last bits of an engine.
    private static double Six(double value) => value == 0 ? 0 : Math.Round(value, Math.Clamp(5 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 15));

    private static PlanResult Planned(Package package)
    {
        PlanResult plan = Plan.Run(new PlanRequest { Package = package }, new Workplace { Solver = SolverCatalog.Find(SolverCatalog.Automatic, "sites") });
        return plan.HasPlan ? plan : throw new InvalidOperationException($"No plan: {plan.Status}.");
    }

    private static PlanResult InPart(Package package)
    {
        NetworkModel model = NetworkModel.Build(package);
        using ISolverSession session = SolverCatalog.Find(SolverCatalog.Automatic, "sites").Open(model.Program with { Integer = null });
        SolveResult solved = session.Solve(new SolveOptions());
        return solved.HasSolution ? PlanReader.Read(model, solved, solved) : throw new InvalidOperationException($"No plan: {solved.Status}.");
    }
}
