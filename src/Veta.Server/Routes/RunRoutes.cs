using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Report;
using Veta.Server.Safety;
using Veta.Server.Spaces;
using Veta.Server.Wire;

namespace Veta.Server.Routes;

/// <summary>Runs: those of the command line and results of jobs, with their tables, findings, report and workbook.</summary>
internal static class RunRoutes
{
    private const string Address = "/api/runs/{run}";
    private const string WorkbookMedia = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The routes.</summary>
    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", "/api/runs", Say.ServerRouteRuns, call => call.Give(call.Parts.Runs.All())) { Gives = typeof(IReadOnlyList<RunHead>) },
        new("GET", Address, Say.ServerRouteRun, call => call.Give(call.Parts.Runs.Within(call.Of("run")))) { Gives = typeof(IReadOnlyList<RunHead>) },
        new("GET", Address + "/answer", Say.ServerRouteAnswer, Answer) { Media = "application/json" },
        new("GET", Address + "/mark", Say.ServerRouteMark, call => call.Give(call.Parts.Results.Mark(call.Of("run")) ?? throw Refusal.Missing(Say.ServerNoRun(Workspace.Shown(call.Of("run")))))) { Gives = typeof(DoneMark) },
        new("GET", Address + "/summary", Say.ServerRouteSummary, call => call.Give(call.Parts.Runs.Read(call.Of("run")).Summary)),
        new("GET", Address + "/tables/{table}", Say.ServerRouteTable, Table) { Gives = typeof(TableHead) },
        new("GET", Address + "/report.html", Say.ServerRouteReport, Report) { Media = "text/html", Queries = ["lang"] },
        new("GET", Address + "/workbook.xlsx", Say.ServerRouteWorkbook, Workbook) { Media = WorkbookMedia, Queries = ["lang"] },
        new("GET", "/api/pack", Say.ServerRoutePack, Pack) { Media = "application/gzip", Queries = ["run"] },
    ];

    private static Language Spoken(Call call) => call.Query("lang") == "es" ? Language.Spanish : Language.English;

    private static Task Answer(Call call)
    {
        string hash = call.Of("run");
        if (!call.Parts.Results.Has(hash)) { throw Refusal.Missing(Say.ServerNoRun(Workspace.Shown(hash))); }
        return call.Give(File.ReadAllBytes(Path.Combine(call.Parts.Results.Folder(hash), ResultShelf.Answer)), "application/json");
    }

    private static Task Table(Call call)
    {
        ReportRun run = call.Parts.Runs.Read(call.Of("run"));
        ReportTable table = run.Tables.Concat(run.InputTables).FirstOrDefault(t => t.Name == call.Of("table")) ?? throw Refusal.Missing(Say.ServerNoTable(Workspace.Shown(call.Of("table"))));
        return call.Give(new TableHead(table.Rows.Count, Enumerable.Range(0, table.Columns.Count).ToDictionary(k => table.Columns[k], k => (IReadOnlyList<object?>)[.. table.Rows.Select(row => Replies.Cell(row[k], table.IsNumeric(k)))])));
    }

    private static ReportRun[] Asked(Call call) => [.. call.Parts.Runs.Within(call.Of("run")).Select(head => call.Parts.Runs.Read(head.Run))];

    private static Task Report(Call call) => Written(call, ".html", "text/html; charset=utf-8", path => HtmlReport.Write(Asked(call), path, Spoken(call)));

    private static Task Workbook(Call call) => Written(call, ".xlsx", WorkbookMedia, path => RunWorkbook.Write(Asked(call), path, Spoken(call)));

    private static async Task Written(Call call, string ending, string media, Action<string> write)
    {
        string path = Path.Combine(call.Parts.Space.State, "out", Guid.NewGuid().ToString("n") + ending);
        try
        {
            write(path);
            call.Context.Response.Headers.ContentDisposition = "attachment; filename=veta" + ending;
            await call.Give(await File.ReadAllBytesAsync(path, call.Stop), media);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Task Pack(Call call)
    {
        string[] names = [.. call.Context.Request.Query["run"].Select(name => name ?? "").SelectMany(name => call.Parts.Runs.Within(name)).Select(head => head.Run).Distinct()];
        return names.Length is 0 or > HtmlReport.MostRuns ? throw Refusal.Invalid(Say.ReportRuns(HtmlReport.MostRuns, names.Length)) : call.Give(call.Parts.Runs.Packed(names), "application/gzip");
    }
}
