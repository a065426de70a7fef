using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Veta.Analyses;
using Veta.Server.Safety;
using Veta.Server.Wire;

namespace Veta.Server.Routes;

/// <summary>What is asked first; the analyses, one address each, made from their list; and jobs.</summary>
internal static class AskingRoutes
{
    /// <summary>The routes.</summary>
    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", "/api/session", Say.ServerRouteSession, call => call.Give(new SessionHead(Version, call.Parts.Guard.Token, call.Parts.Settings.Author, call.Parts.Settings.Lanes))) { Gives = typeof(SessionHead) },
        new("GET", "/api/openapi.json", Say.ServerRouteOpenapi, call => call.Give(Encoding.UTF8.GetBytes(OpenApiDocument.Text()), "application/json")),
        new("GET", "/api/analyses", Say.ServerRouteAnalyses, call => call.Give(Heads)) { Gives = typeof(IReadOnlyList<AnalysisHead>) },
        .. AnalysisList.All.Select(analysis => new Route("POST", "/api/analyses/" + analysis.Card.Name, Named(analysis.Card.Help), call => Ask(call, analysis.Card)) { Takes = typeof(RunAsked), Gives = typeof(JobHead), Status = 202, Card = analysis.Card }),
        new("GET", "/api/jobs", Say.ServerRouteJobs, async call => await call.Give(await call.Parts.Jobs.List(100, call.Stop))) { Gives = typeof(IReadOnlyList<JobHead>) },
        new("GET", "/api/jobs/{job}", Say.ServerRouteJob, async call => await call.Give(await call.Parts.Jobs.Find(call.Of("job"), call.Stop))) { Gives = typeof(JobHead) },
        new("DELETE", "/api/jobs/{job}", Say.ServerRouteStop, async call => await call.Give(await call.Parts.Jobs.Stop(call.Of("job"), call.Stop))) { Gives = typeof(JobHead) },
        new("GET", "/api/jobs/{job}/stream", Say.ServerRouteStream, Stream) { Gives = typeof(JobHead), Media = "text/event-stream" },
    ];

    private static string Version => typeof(AskingRoutes).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static IReadOnlyList<AnalysisHead> Heads => [.. AnalysisList.All.Select(analysis => Head(analysis.Card))];

    private static AnalysisHead Head(AnalysisCard card) => new(card.Name, Told.Of(Named(card.Help)), EnumWords.Of(card.Package), card.TakesChanges, [.. card.All.Where(o => !o.Hidden).Select(Head)]);

    private static OptionHead Head(OptionCard option) => new(option.Name, EnumWords.Of(option.Type), Told.Of(Named(option.Help)), option.Form, option.Default, option.Unit, option.Words, option.Several);

    private static Sentence Named(string key) => new Remark(key).Told;

    private static async Task Ask(Call call, AnalysisCard card)
    {
        RunAsked asked = await call.Read<RunAsked>();
        (RunRequest request, string hash) = await new RunReading(call.Parts).Of(card, asked, call.Stop);
        JobHead job = await call.Parts.Jobs.Ask(request, hash, asked.Scenario, call.Stop);
        await call.Give(job, job.Stage == "done" ? 200 : 202);
    }

    private static async Task Stream(Call call)
    {
        _ = await call.Parts.Jobs.Find(call.Of("job"), call.Stop);
        call.Context.Response.ContentType = "text/event-stream";
        await foreach (JobHead job in call.Parts.Jobs.Follow(call.Of("job"), call.Stop))
        {
            await call.Context.Response.WriteAsync($"event: job\ndata: {JsonSerializer.Serialize(job, Wired.Options)}\n\n", call.Stop);
            await call.Context.Response.Body.FlushAsync(call.Stop);
        }
    }
}
