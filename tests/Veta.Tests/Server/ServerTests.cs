using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Veta.Analyses;
using Veta.Tests.Cluster;
using Xunit;

namespace Veta.Tests.Server;

/// <summary>The server as a program meets it, with its state in SQLite and in PostgreSQL.</summary>
[Collection(ClusterCollection.Name)]
public abstract class ServerTests : IAsyncLifetime
{
    private readonly string _workspace = LiveServer.NewWorkspace("transport", "antimony", "north-america");
    private LiveServer _server = null!;

    /// <summary>The connection of a new PostgreSQL database; null for SQLite.</summary>
    protected abstract string? Database();

    public async ValueTask InitializeAsync() => _server = await LiveServer.Start(_workspace, Database());

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        Directory.Delete(_workspace, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Every_analysis_has_an_address_and_an_answer_is_found_again_by_its_hash()
    {
        JsonElement analyses = await _server.Get("/api/analyses");
        Assert.Equal(AnalysisList.All.Select(analysis => analysis.Card.Name), analyses.EnumerateArray().Select(analysis => analysis.GetProperty("name").GetString()!));
        JsonElement job = await _server.Ask("plan", new { package = "transport" });
        IReadOnlyList<JsonElement> told = await _server.Follow(job);
        Assert.Equal("done", Stage(told[^1]));
        string run = job.GetProperty("run").GetString()!;
        Assert.Equal(153.675, (await _server.Get($"/api/runs/{run}/summary")).GetProperty("objective_usd").GetDouble() / 1000, 3);
        JsonElement flows = await _server.Get($"/api/runs/{run}/tables/flows");
        Assert.True(flows.GetProperty("rows").GetInt32() > 0);
        Assert.True((await _server.Get($"/api/runs/{run}/mark")).GetProperty("final").GetBoolean());
        (int status, JsonElement again) = await _server.Send("POST", "/api/analyses/plan", new { package = "transport" });
        Assert.Equal((200, "done", run), (status, Stage(again), again.GetProperty("run").GetString()));
        (int other, JsonElement different) = await _server.Send("POST", "/api/analyses/plan", new { package = "transport", options = new { gap = 0.001 } });
        Assert.Equal(202, other);
        Assert.NotEqual(run, different.GetProperty("run").GetString());
    }

    [Fact]
    public async Task A_job_at_work_is_stopped_within_a_second_and_the_next_one_goes_on()
    {
        JsonElement job = await _server.Ask("plan", new { package = "north-america" });
        await Until(job, "running");
        await Services.Until(() => _server.Get("/api/jobs/" + Id(job)).GetAwaiter().GetResult().GetProperty("progress").GetProperty("phase").GetString() == "solve", "a solve", 120);
        var clock = Stopwatch.StartNew();
        (int status, JsonElement stopped) = await _server.Send("DELETE", "/api/jobs/" + Id(job));
        Assert.True(clock.Elapsed.TotalSeconds < 1, $"stopped after {clock.Elapsed.TotalSeconds} s");
        Assert.Equal((200, "stopped"), (status, Stage(stopped)));
        Assert.Equal("done", Stage((await _server.Follow(await _server.Ask("plan", new { package = "transport" })))[^1]));
    }

    [Fact]
    public async Task A_server_killed_during_twenty_jobs_loses_nothing_that_was_saved()
    {
        (int made, _) = await _server.Send("POST", "/api/scenarios", new { id = "kept", package = "antimony", title = "Kept" });
        Assert.Equal(201, made);
        var jobs = new List<JsonElement>();
        for (int k = 0; k < 20; k++) { jobs.Add(await _server.Ask("plan", new { package = "antimony", changes = new[] { $"facilities[mx-madero].capacity_per_year={(8000 + k).ToString(CultureInfo.InvariantCulture)}" } })); }
        await Until(jobs[3], "done");
        JsonElement[] before = [.. (await _server.Get("/api/jobs")).EnumerateArray().Where(job => Stage(job) == "done")];
        Assert.NotEmpty(before);
        string summary = (await _server.Get($"/api/runs/{before[0].GetProperty("run").GetString()}/summary")).ToString();
        _server.Kill();
        await _server.Start();
        Assert.Equal("Kept", (await _server.Get("/api/scenarios/kept")).GetProperty("title").GetString());
        Assert.Equal(summary, (await _server.Get($"/api/runs/{before[0].GetProperty("run").GetString()}/summary")).ToString());
        JsonElement[] ended = new JsonElement[20];
        for (int k = 0; k < 20; k++) { ended[k] = (await _server.Follow(jobs[k]))[^1]; }
        Assert.All(ended, job => Assert.Equal("done", Stage(job)));
        Assert.All(before, job => Assert.Equal(1, ended.Single(e => Id(e) == Id(job)).GetProperty("starts").GetInt32()));
        Assert.Contains(ended, job => job.GetProperty("starts").GetInt32() == 2);
    }

    [Fact]
    public async Task A_job_that_cannot_be_done_says_why_in_both_languages()
    {
        (int status, JsonElement refused) = await _server.Send("POST", "/api/analyses/shock", new { package = "antimony", options = new { months = 0 } });
        Assert.Equal(422, status);
        Assert.Contains("--months", refused.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        JsonElement job = (await _server.Follow(await _server.Ask("shock", new { package = "antimony", options = new Dictionary<string, object> { ["event"] = "no-such-event" } })))[^1];
        Assert.Equal("failed", Stage(job));
        Assert.NotEqual(job.GetProperty("reason").GetProperty("en").GetString(), job.GetProperty("reason").GetProperty("es").GetString());
    }

    [Fact]
    public async Task A_draft_is_checked_live_undone_saved_compared_and_restored()
    {
        await _server.Send("POST", "/api/scenarios", new { id = "madero", package = "antimony", title = "Madero" });
        (int status, JsonElement draft) = await _server.Send("PATCH", "/api/scenarios/madero/draft", new { commands = new[] { new { kind = "site", id = "mx-madero", to = "closed" } } });
        Assert.Equal(200, status);
        Assert.Equal("facilities[mx-madero].status=closed", draft.GetProperty("commands")[0].GetProperty("changes")[0].GetString());
        Assert.Equal("facilities[mx-madero].status=ramping", draft.GetProperty("commands")[0].GetProperty("inverses")[0].GetString());
        (int bad, JsonElement finding) = await _server.Send("PATCH", "/api/scenarios/madero/draft", new { commands = new[] { new { kind = "cell", table = "facilities", id = "mx-madero", column = "capacity_per_year", to = "-5" } } });
        Assert.Equal(422, bad);
        Assert.NotEmpty(finding.GetProperty("findings").EnumerateArray());
        (_, JsonElement undone) = await _server.Send("PATCH", "/api/scenarios/madero/draft", new { step = "undo" });
        Assert.Equal((0, 1), (undone.GetProperty("commands").GetArrayLength(), undone.GetProperty("undone").GetInt32()));
        (_, JsonElement redone) = await _server.Send("PATCH", "/api/scenarios/madero/draft", new { step = "redo" });
        Assert.Equal(1, redone.GetProperty("commands").GetArrayLength());
        (int saved, JsonElement scenario) = await _server.Send("POST", "/api/scenarios/madero/revisions", new { note = "Madero closes" });
        Assert.Equal((201, 2), (saved, scenario.GetProperty("latest").GetInt32()));
        JsonElement difference = Assert.Single((await _server.Get("/api/scenarios/madero/diff?from=1&to=2")).EnumerateArray());
        Assert.Equal(("status", "ramping", "closed"), (difference.GetProperty("column").GetString(), difference.GetProperty("before").GetString(), difference.GetProperty("after").GetString()));
        (_, JsonElement restored) = await _server.Send("POST", "/api/scenarios/madero/restore?revision=1");
        Assert.Equal(3, restored.GetProperty("latest").GetInt32());
        Assert.Empty((await _server.Get("/api/scenarios/madero/diff?from=1&to=3")).EnumerateArray());
        JsonElement closed = (await _server.Follow(await _server.Ask("plan", new { scenario = "madero@2" })))[^1];
        Assert.Equal("done", Stage(closed));
    }

    [Fact]
    public async Task A_save_over_somebody_elses_revision_shows_both_values()
    {
        await _server.Send("POST", "/api/scenarios", new { id = "two", package = "antimony", title = "Two" });
        object Capacity(string value) => new { commands = new[] { new { kind = "cell", table = "facilities", id = "mx-madero", column = "capacity_per_year", to = value } } };
        await _server.Send("PATCH", "/api/scenarios/two/draft", Capacity("9000"));
        await _server.Send("POST", "/api/scenarios/two/revisions", new { note = "First" });
        await _server.Send("PATCH", "/api/scenarios/two/draft", Capacity("7000"));
        await _server.Send("POST", "/api/scenarios/two/restore?revision=1");
        (int status, JsonElement conflict) = await _server.Send("POST", "/api/scenarios/two/revisions", new { note = "Second" });
        Assert.Equal(409, status);
        JsonElement cell = Assert.Single(conflict.GetProperty("conflicts").EnumerateArray());
        Assert.Equal(("9000", "7000"), (cell.GetProperty("before").GetString(), cell.GetProperty("mine").GetString()));
        (int taken, JsonElement mine) = await _server.Send("POST", "/api/scenarios/two/revisions", new { note = "Second", take_mine = true });
        Assert.Equal((201, 4), (taken, mine.GetProperty("latest").GetInt32()));
        (int gone, _) = await _server.Send("PATCH", "/api/scenarios/two/draft", new { commands = Array.Empty<object>(), version = 99 });
        Assert.Equal(409, gone);
    }

    private static string Stage(JsonElement job) => job.GetProperty("stage").GetString()!;

    private static string Id(JsonElement job) => job.GetProperty("id").GetString()!;

    private Task Until(JsonElement job, string stage) => Services.Until(() => Stage(_server.Get("/api/jobs/" + Id(job)).GetAwaiter().GetResult()) == stage, stage, 120);
}
