using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Solvers;
using Veta.Tests.Data;

namespace Veta.Tests.Analyses;

/// <summary>A request of every analysis on a small package, and a place to work on it.</summary>
internal sealed class SampleRequests(string folder)
{
    /// <summary>Names of all analyses with a sample.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. AnalysisList.All.Select(a => a.Card.Name)];

    /// <summary>The sample of an analysis; one that takes a package and asks nothing more is asked of antimony.</summary>
    public RunRequest Of(string analysis) => analysis switch
    {
        "run" => On("run", "backtest"),
        // A folder without a package has findings.
        "check" => new RunRequest { Analysis = "check", Package = folder },
        "depend" => On("depend", "mine-to-magnet"),
        "shock" => On("shock", "backtest").With("event", "gallium-licensing", "antimony-licensing@severity=0.5").With("months", "14").With("n-1", "true"),
        "permit" => On("permit", "north-america").With("region", "us").With("kind", "refined").With("draws", "200"),
        "policy" => Stepped(),
        "calibrate" => On("calibrate", "mine-to-magnet"),
        "ensemble" => new RunRequest { Analysis = "ensemble" }.With("specification", Specified()),
        "plan" => On("plan", "transport") with { Changes = ["lanes[seattle-chicago].cost_usd_per_unit*=1.5"] },
        "compare" => new RunRequest { Analysis = "compare" }.With("run", Planned("a", "transport")).With("run2", Planned("b", "transport", "facilities[seattle-cannery].capacity_per_year*=0.9")),
        "explain" => new RunRequest { Analysis = "explain" }.With("figure", "flows.quantity_per_year[seattle-chicago]").With("run", Planned("a", "transport")),
        "rerun" => new RunRequest { Analysis = "rerun" }.With("manifest", Path.Combine(Planned("a", "transport"), RunManifest.FileName)),
        "content" => new RunRequest { Analysis = "content", Package = Ruled() }.With("product", "ndfeb-magnets"),
        _ when AnalysisList.Find(analysis).Card.Package != PackageUse.None => On(analysis, "antimony"),
        _ => throw new InvalidOperationException($"{analysis} asks no package and has no sample; add one here"),
    };

    /// <summary>A place with some threads, whose answers are kept nowhere.</summary>
    public static Workplace Place(int threads) => new() { Solver = SolverCatalog.Find("highs"), NewSolver = () => SolverCatalog.Find("highs"), Workers = new Workers(threads) };

    /// <summary>Summary and all tables, without what only a manifest may hold.</summary>
    public static string Text(Answer answer) => AnswerFolder.Everything(answer with { Document = [] });

    private static RunRequest On(string analysis, string package) => new() { Analysis = analysis, Package = Repository.File("models/" + package) };

    /// <summary>mine-to-magnet with a grant as a step.</summary>
    private RunRequest Stepped()
    {
        string package = Path.Combine(folder, "stepped"), source = Repository.File("models/mine-to-magnet");
        Directory.CreateDirectory(package);
        foreach (string file in Directory.EnumerateFiles(source)) { File.Copy(file, Path.Combine(package, Path.GetFileName(file)), overwrite: true); }
        string plant = File.ReadLines(Path.Combine(source, "facilities.csv")).First(l => l.Contains(",lumpy,", StringComparison.Ordinal) || l.Contains(",continuous,", StringComparison.Ordinal)).Split(',')[0];
        File.WriteAllText(Path.Combine(package, "levers.csv"), $"id,kind,name_en,name_es,facilities,share,payer,source\ngiven,grant,A grant,Una subvención,{plant},0.3,us-treasury,working-assumption\n");
        return new RunRequest { Analysis = "policy", Package = package }.With("levers", "given");
    }

    /// <summary>The magnets of mine-to-magnet with a rule on what they are made of.</summary>
    private string Ruled()
    {
        string package = Path.Combine(folder, "ruled"), source = Repository.File("models/mine-to-magnet");
        Directory.CreateDirectory(package);
        foreach (string file in Directory.EnumerateFiles(source)) { File.Copy(file, Path.Combine(package, Path.GetFileName(file)), overwrite: true); }
        File.WriteAllText(Path.Combine(package, "content_rules.csv"), "id,first_year,kind,status,name_en,name_es,products,made_in,groups,threshold,consequence,source\nhome-made,2020,usmca-net-cost,in-force,Made at home,Hecho en casa,ndfeb-magnets,us,us,0.5,duty-owed,working-assumption\n");
        return package;
    }

    private string Specified()
    {
        string path = Path.Combine(folder, "ensemble.yaml");
        File.WriteAllText(path, $"package: {Repository.File("models/antimony")}\nanalysis: plan\nfrom-grades: true\nblock: 2\ndesign: {{kind: latin-hypercube, members: 4, seed: 1}}\npolicies:\n- name: as-planned\n- name: secure\n  scenarios: [secure-2032]\n");
        return path;
    }

    private string Planned(string name, string package, params string[] changes)
    {
        string run = Path.Combine(folder, name);
        if (!Directory.Exists(run)) { AnswerFolder.Write(AnalysisList.Find("plan").Run(On("plan", package) with { Changes = changes }, Place(1), CancellationToken.None), run); }
        return run;
    }
}
