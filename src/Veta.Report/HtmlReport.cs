using System.Text;
using Veta.Data;

namespace Veta.Report;

/// <summary>One HTML file with the viewer and the tables of some runs: it opens without a network, and the same runs give the same bytes.</summary>
public static class HtmlReport
{
    /// <summary>Most runs that a report compares.</summary>
    public const int MostRuns = 24;

    /// <summary>True when this build carries the viewer and can write reports.</summary>
    public static bool IsAvailable => ViewerBundle.Exists;

    /// <summary>Writes a report of runs; the first plan is the one that others are compared with. Throws <see cref="ReportException"/> without runs or without a viewer.</summary>
    /// <param name="runs">Runs, 1 to <see cref="MostRuns"/>.</param>
    /// <param name="path">File to write; one that exists is replaced.</param>
    /// <param name="language">The language in which it opens; null for the reader's own.</param>
    public static void Write(IReadOnlyList<ReportRun> runs, string path, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(runs);
        if (runs.Count is 0 or > MostRuns) { throw new ReportException(Say.ReportRuns(MostRuns, runs.Count)); }
        runs = InOrder(runs);
        string data = Convert.ToBase64String(new ReportData(runs, language).Compressed());
        string page = ViewerBundle.With(data, language == Language.Spanish ? runs[0].Inputs.Info.TitleEs : runs[0].Inputs.Info.TitleEn);
        WholeFile.Write(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(page)));
    }

    /// <summary>Plans first, for they are what others are compared with; otherwise in the order given.</summary>
    internal static ReportRun[] InOrder(IReadOnlyList<ReportRun> runs) => [.. runs.OrderBy(run => run.Analysis == "plan" ? 0 : 1)];
}
