using Veta.Analyses.Appraise;
using Veta.Analyses.Calibration;
using Veta.Analyses.Checking;
using Veta.Analyses.Comparing;
using Veta.Analyses.Content;
using Veta.Analyses.Depend;
using Veta.Analyses.Explaining;
using Veta.Analyses.Permits;
using Veta.Analyses.Plans;
using Veta.Analyses.Policy;
using Veta.Analyses.Rerunning;
using Veta.Analyses.Sampling;
using Veta.Analyses.Shock;
using Veta.Analyses.Sources;
using Veta.Analyses.Storytelling;

namespace Veta.Analyses;

/// <summary>The analyses in the order in which help lists them. To add one: one file and one line here.</summary>
public static class AnalysisList
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IAnalysis> All { get; } =
    [
        new StoryAnalysis(),
        new CheckAnalysis(),
        new SourcesAnalysis(),
        new DependAnalysis(),
        new ShockAnalysis(),
        new ContentAnalysis(),
        new PlanAnalysis(),
        new EnsembleAnalysis(),
        new CalibrateAnalysis(),
        new AppraiseAnalysis(),
        new PermitAnalysis(),
        new PolicyAnalysis(),
        new CompareAnalysis(),
        new ExplainAnalysis(),
        new RerunAnalysis(),
    ];

    /// <summary>The analysis of a name.</summary>
    /// <exception cref="RequestException">There is none.</exception>
    public static IAnalysis Find(string name) =>
        All.FirstOrDefault(analysis => analysis.Card.Name == name) ?? throw new RequestException(new Remark("UnknownWord", "analysis", string.Join(", ", All.Select(a => a.Card.Name)), name));
}
