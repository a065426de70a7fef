using Veta.Analyses;

namespace Veta.Cli;

/// <summary>The verbs in the order in which help lists them: every analysis, then what only a command line does.</summary>
internal static class Verbs
{
    /// <summary>New verbs for one command line; a verb holds its own arguments.</summary>
    public static IReadOnlyList<IVerb> Create() =>
    [
        .. AnalysisList.All.Select(analysis => analysis.Card.Name == "ensemble" ? (IVerb)new EnsembleVerb() : new AnalysisVerb(analysis)),
        new EnsembleBlockVerb(),
        new WorkerVerb(),
        new LeversVerb(),
        new UpgradeVerb(),
        new ReportVerb(),
        new ServeVerb(),
        new JobVerb(),
        new ImportVerb(),
        new SolveVerb(),
    ];
}
