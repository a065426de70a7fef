using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>How well founded the figures of a package are, in one letter.</summary>
internal static class GradeOfPackage
{
    /// <summary>The grade that at least half of the figures reach; null without figures.</summary>
    public static Grade? Of(Package package)
    {
        SourceSummary summary = SourceSummary.Of(package);
        double reached = 0;
        foreach (Grade grade in Enum.GetValues<Grade>().Order())
        {
            reached += summary.ShareOf(grade);
            if (reached >= 0.5) { return grade; }
        }

        return null;
    }
}
