using System.Text.Json;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Report;
using Veta.Tests.Analyses.Shock;

namespace Veta.Tests.Analyses.Runs;

/// <summary>Small answers whose every file says of which answer it is.</summary>
internal static class SampleRuns
{
    public static Package Inputs => MarketTests.Market;

    /// <summary>An answer with some tables.</summary>
    public static RunDocument Document(string answer, params string[] tables) => new(
        [
            .. tables.Select(table => (Action<string>)(folder => File.WriteAllText(Path.Combine(folder, table + ".csv"), $"answer\n{answer}\n"))),
            folder => ResultDatabase.Write(Path.Combine(folder, "results.sqlite"), [], [("answer", answer)]),
            folder => File.WriteAllText(Path.Combine(folder, "summary.json"), $"{{\"analysis\":\"plan\",\"title_en\":\"{answer}\"}}"),
            folder => PackageWriter.Write(Inputs with { Info = Inputs.Info with { TitleEn = answer } }, Path.Combine(folder, "inputs")),
        ],
        json =>
        {
            json.WriteString("program", "veta");
            json.WriteString("analysis", answer);
        });

    public static void Write(string folder, string answer, params string[] tables)
    {
        using RunFolder target = RunFolder.Open(folder);
        target.Write(Document(answer, tables));
    }

    /// <summary>The run as a report reads it; null when it is refused.</summary>
    public static ReportRun? ReadOrRefused(string folder)
    {
        try { return ReportRun.Read(folder); }
        catch (RunFolderException) { return null; }
    }

    /// <summary>The answer that all files of a folder are of; "refused" when a report refuses it. A folder that is accepted and holds files of two answers fails.</summary>
    public static string StateOf(string folder)
    {
        if (ReadOrRefused(folder) is not { } run) { return "refused"; }
        string answer = run.TitleEn;
        string[] all = [answer, run.Inputs.Info.TitleEn, run.Manifest.GetProperty("analysis").GetString()!, .. run.Tables.Select(t => t.Rows[0][0])];
        Xunit.Assert.All(all, one => Xunit.Assert.Equal(answer, one));
        JsonElement files = run.Manifest.GetProperty("files_sha256");
        Xunit.Assert.Equal(run.Tables.Count, files.EnumerateObject().Count(f => f.Name.EndsWith(".csv", StringComparison.Ordinal) && !f.Name.Contains('/', StringComparison.Ordinal)));
        return answer;
    }
}
