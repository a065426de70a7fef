namespace Veta.Cli;

/// <summary>The verbs in the order in which help lists them. To add one: one file and one line here.</summary>
internal static class Verbs
{
    /// <summary>New verbs for one command line; a verb holds its own arguments.</summary>
    public static IReadOnlyList<IVerb> Create() =>
    [
        new RunVerb(),
        new CheckVerb(),
        new UpgradeVerb(),
        new SourcesVerb(),
        new DependVerb(),
        new ShockVerb(),
        new PlanVerb(),
        new AppraiseVerb(),
        new CompareVerb(),
        new ReportVerb(),
        new ImportVerb(),
        new SolveVerb(),
    ];
}
