using System.Diagnostics;
using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Solvers;

namespace Veta.Benchmarks.Levers;

/// <summary>How long it takes to plan again with one lever more: the part of the network around a chain's goods, the rest at the prices of a plan of the whole, in the owner view, whole projects in part.</summary>
internal static class LeverRun
{
    public const string Usage = """

        Usage: bench/run levers [PACKAGE] [MATERIAL[,MATERIAL]]
          seconds to plan again with each lever alone that acts on the part around each material (antimony-trioxide, ndfeb-magnet-heavy), as CSV: material, lever, seconds, rounds, whether prices settled, what owners spend and what treasuries pay, USD against no lever; owner view, whole projects in part

        """;

    /// <summary>The header of what is written.</summary>
    public const string Header = "material,lever,seconds,rounds,settled,owner_usd,treasury_usd";

    public static int Run(string folder, string materials)
    {
        Package package = PackageReader.Read(folder);
        var workplace = new Workplace { Solver = SolverCatalog.Find(SolverCatalog.Automatic, "levers") };
        PlanResult whole = Planned(package, workplace);
        Console.WriteLine(Header);
        foreach (string material in materials.Split(','))
        {
            Package part = PlanPart.Of(package, [new MaterialId(material)], whole.Prices).Package.WithSettings(("view", "owner"), ("projects", "in-part"));
            Planned(part, workplace);
            long began = Stopwatch.GetTimestamp();
            PlanResult usual = Planned(part, workplace);
            Write(material, "none", Stopwatch.GetElapsedTime(began).TotalSeconds, usual, usual);
            foreach (Lever lever in part.Levers)
            {
                try
                {
                    began = Stopwatch.GetTimestamp();
                    PlanResult then = Planned(part.WithSettings(("levers", lever.Id.Value)), workplace);
                    Write(material, lever.Id.Value, Stopwatch.GetElapsedTime(began).TotalSeconds, usual, then);
                }
                catch (InputException)
                {
                    // It acts on nothing here.
                }
            }
        }

        return 0;
    }

    private static void Write(string material, string lever, double seconds, PlanResult usual, PlanResult then) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{material},{lever},{seconds:F2},{then.Policy!.Settled.Rounds},{(then.Policy.Settled.IsSettled ? "true" : "false")},{then.ObjectiveUsd - usual.ObjectiveUsd:F0},{then.Policy.TreasuryUsd - usual.Policy!.TreasuryUsd:F0}"));

    private static PlanResult Planned(Package package, Workplace workplace)
    {
        PlanResult plan = Plan.Run(new PlanRequest { Package = package }, workplace);
        return plan.HasPlan ? plan : throw new InvalidOperationException($"No plan: {plan.Status}.");
    }
}
