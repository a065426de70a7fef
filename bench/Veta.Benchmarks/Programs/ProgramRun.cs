using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Depend;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Veta.Solvers;

namespace Veta.Benchmarks.Programs;

/// <summary>
/// The programs that analyses solve, as one line each: how many, and the sum of their prints. Two versions of Veta that print the same lines solve the same programs, so that a
/// change of the house changed no answer.
/// </summary>
internal static class ProgramRun
{
    public const string Usage = """

        Usage: bench/run programs [FOLDER]
          plans of every package and scenario of FOLDER (default models), dependence with --n-1 and every event of those that have events: programs solved and their print

        """;

    public static int Run(string folder)
    {
        Console.WriteLine("| package | analysis | programs | print |");
        Console.WriteLine("|---|---|---:|---|");
        foreach (string path in Directory.GetDirectories(folder).Where(d => File.Exists(Path.Combine(d, "datapackage.json"))).Order(StringComparer.Ordinal))
        {
            Package package = PackageReader.Read(path);
            string name = Path.GetFileName(path);
            Tell(name, "plan", s => Plan.Run(new PlanRequest { Package = package }, new Workplace { Solver = s }, CancellationToken.None));
            Tell(name, "depend --n-1", s => Dependence.Run(new DependRequest { Package = package, Removals = true }, new Workplace { Solver = s, Workers = new Workers(1) }, CancellationToken.None));
            foreach (string id in package.Events.Select(e => e.Id.Value).Concat(package.EventSets.Select(e => e.Id.Value))) { Shocked(package, name, id); }
        }

        return 0;
    }

    private static void Shocked(Package package, string name, string id)
    {
        IReadOnlyList<EventCase> cases = EventCase.Parse(package, id);
        if (cases.All(c => EventReach.Of(c, package).IsEmpty)) { return; }
        Tell(name, "shock " + id, s => Shock.Run(new ShockRequest { Package = package, Start = new Month(2026, 12), Months = 36, Warning = false, Events = cases }, new Workplace { Solver = s }, new MarketCache(), false, CancellationToken.None));
    }

    private static void Tell(string package, string analysis, Action<ISolver> run)
    {
        var solver = new PrintedSolver(SolverCatalog.Find("highs"));
        string state = "";
        try { run(solver); }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException or PackageException or SolveFailedException) { state = " " + refused.GetType().Name; }
        ulong sum = 0;
        foreach (ulong print in solver.Prints) { unchecked { sum += print; } }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {package} | {analysis}{state} | {solver.Prints.Count} | {sum:x16} |"));
    }
}
