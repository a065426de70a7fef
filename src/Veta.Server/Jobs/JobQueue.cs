using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Veta.Analyses;
using Veta.Server.Safety;
using Veta.Server.Spaces;
using Veta.Server.State;
using Veta.Server.Wire;

namespace Veta.Server.Jobs;

/// <summary>The queue: who asked first is served first, one job a core. What is kept of a job is written before anybody is told of it, so that a server that was killed goes on where it was.</summary>
/// <param name="settings">How the server is set up.</param>
/// <param name="stores">Where jobs are kept.</param>
/// <param name="results">Where results are kept.</param>
/// <param name="packages">The packages asked.</param>
internal sealed class JobQueue(ServerSettings settings, StoreFactory stores, ResultShelf results, PackageKeeper packages) : BackgroundService
{
    private const int MostStarts = 3;

    private readonly Channel<string> _waiting = Channel.CreateUnbounded<string>();
    private readonly ConcurrentDictionary<string, JobLive> _live = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _asking = new(1);

    /// <summary>Asks a question; one whose result is kept, or that is at work already, is not asked again.</summary>
    /// <param name="request">The question.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="scenario">Scenario that it is asked of; blank for none.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public async Task<JobHead> Ask(RunRequest request, string hash, string scenario, CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            await using Store store = stores.Open();
            JobEntry[] same = await store.Jobs.AsNoTracking().Where(job => job.Hash == hash && (job.Stage == JobStage.Waiting || job.Stage == JobStage.Running || job.Stage == JobStage.Done)).OrderByDescending(job => job.Place).Take(1).ToArrayAsync(cancellationToken);
            bool final = results.Mark(hash) is { Final: true };
            if (same.Length > 0 && (same[0].Stage != JobStage.Done || final)) { return Head(same[0]); }
            if (!final && await store.Jobs.CountAsync(job => job.Stage == JobStage.Waiting, cancellationToken) >= settings.MostWaiting) { throw new Refusal(429, "queue-full", Say.ServerQueueFull(settings.MostWaiting)); }
            long last = await store.Jobs.MaxAsync(job => (long?)job.Place, cancellationToken) ?? 0;
            DateTime now = DateTime.UtcNow;
            var entry = new JobEntry { Id = Guid.NewGuid().ToString("n"), Place = last + 1, Hash = hash, Request = request.ToText(), Scenario = scenario, AskedAt = now, Stage = final ? JobStage.Done : JobStage.Waiting, EndedAt = final ? now : null };
            store.Jobs.Add(entry);
            await store.SaveChangesAsync(cancellationToken);
            if (!final) { Enqueue(entry.Id); }
            return Head(entry);
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>A job.</summary>
    /// <exception cref="Refusal">There is none of that id.</exception>
    public async Task<JobHead> Find(string id, CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        return Head(await Entry(store, id, cancellationToken));
    }

    /// <summary>The latest jobs, the last first.</summary>
    public async Task<IReadOnlyList<JobHead>> List(int most, CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        JobEntry[] entries = await store.Jobs.AsNoTracking().OrderByDescending(job => job.Place).Take(most).ToArrayAsync(cancellationToken);
        return [.. entries.Select(Head)];
    }

    /// <summary>Stops a job that waits or is at work; one that has ended stays as it is.</summary>
    /// <exception cref="Refusal">There is none of that id.</exception>
    public async Task<JobHead> Stop(string id, CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        JobEntry entry = await Entry(store, id, cancellationToken);
        if (_live.TryGetValue(id, out JobLive? live)) { live.Stop(); }
        if (entry.Stage == JobStage.Waiting) { await Close(id, new JobEnd(JobStage.Stopped, null)); }
        for (int k = 0; k < 40 && _live.ContainsKey(id); k++) { await Task.Delay(50, cancellationToken); }
        return await Find(id, cancellationToken);
    }

    /// <summary>Follows a job: its state now, then after each change, until it has ended.</summary>
    public async IAsyncEnumerable<JobHead> Follow(string id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ChannelReader<bool>? news = _live.TryGetValue(id, out JobLive? live) ? live.Listen() : null;
        yield return await Find(id, cancellationToken);
        if (news is null) { yield break; }
        while (await news.WaitToReadAsync(cancellationToken))
        {
            while (news.TryRead(out _)) { }
            yield return await Find(id, cancellationToken);
        }

        yield return await Find(id, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        foreach (JobEntry entry in await store.Jobs.Where(job => job.Stage == JobStage.Waiting || job.Stage == JobStage.Running).OrderBy(job => job.Place).ToArrayAsync(cancellationToken))
        {
            if (results.Has(entry.Hash)) { (entry.Stage, entry.EndedAt) = (JobStage.Done, DateTime.UtcNow); }
            else if (entry.Starts >= MostStarts)
            {
                Told reason = Told.Of(Say.ServerJobStarts(entry.Starts));
                (entry.Stage, entry.ReasonEn, entry.ReasonEs, entry.EndedAt) = (JobStage.Failed, reason.En, reason.Es, DateTime.UtcNow);
            }
            else { entry.Stage = JobStage.Waiting; }

            await store.SaveChangesAsync(cancellationToken);
            if (entry.Stage == JobStage.Waiting) { Enqueue(entry.Id); }
        }

        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, settings.Lanes).Select(_ => Task.Run(() => Lane(stoppingToken), CancellationToken.None)));

    private async Task Lane(CancellationToken closing)
    {
        using var worker = new WorkerProcess(settings);
        try
        {
            await foreach (string id in _waiting.Reader.ReadAllAsync(closing)) { await Work(id, worker, closing); }
        }
        catch (OperationCanceledException) when (closing.IsCancellationRequested)
        {
            // What is at work waits for the next start.
        }
    }

    private async Task Work(string id, WorkerProcess worker, CancellationToken closing)
    {
        JobLive live = _live[id];
        await using (Store store = stores.Open())
        {
            JobEntry entry = await store.Jobs.SingleAsync(job => job.Id == id, closing);
            if (entry.Stage != JobStage.Waiting || live.Stopped.IsCancellationRequested)
            {
                if (entry.Stage == JobStage.Waiting) { await Close(id, new JobEnd(JobStage.Stopped, null)); }
                return;
            }

            (entry.Stage, entry.BeganAt) = (JobStage.Running, DateTime.UtcNow);
            entry.Starts++;
            await store.SaveChangesAsync(closing);
            live.Tell(new ProgressHead("", 0, 0, null, null));
            JobEnd end;
            try
            {
                RunRequest request = RunRequest.Parse(entry.Request);
                string stamp = request.Package.Length == 0 ? "" : packages.Stamp(Path.GetFileName(request.Package));
                end = await worker.Do(new JobOrder(request, results.Folder(entry.Hash), stamp), live.Tell, live.Stopped, closing);
            }
            catch (Refusal refusal)
            {
                end = new JobEnd(JobStage.Failed, refusal.Told);
            }

            await Close(id, end);
        }
    }

    private async Task Close(string id, JobEnd end)
    {
        await using Store store = stores.Open();
        JobEntry entry = await store.Jobs.SingleAsync(job => job.Id == id);
        (entry.Stage, entry.EndedAt) = (end.Stage, DateTime.UtcNow);
        if (end.Reason is { } reason) { (entry.ReasonEn, entry.ReasonEs) = (reason.In(Language.English), reason.In(Language.Spanish)); }
        await store.SaveChangesAsync();
        if (_live.TryRemove(id, out JobLive? live)) { live.End(); }
    }

    private void Enqueue(string id)
    {
        _live[id] = new JobLive();
        _waiting.Writer.TryWrite(id);
    }

    private static async Task<JobEntry> Entry(Store store, string id, CancellationToken cancellationToken) =>
        await store.Jobs.AsNoTracking().SingleOrDefaultAsync(job => job.Id == id, cancellationToken) ?? throw Refusal.Missing(Say.ServerNoJob(Workspace.Shown(id)));

    private JobHead Head(JobEntry entry)
    {
        _live.TryGetValue(entry.Id, out JobLive? live);
        Told? reason = entry.ReasonEn.Length > 0 ? new Told(entry.ReasonEn, entry.ReasonEs) : null;
        return new JobHead(entry.Id, EnumWords.Of(entry.Stage), RunRequest.Parse(entry.Request).Analysis, entry.Hash, entry.Request, entry.Scenario, entry.Starts, Utc(entry.AskedAt), Utc(entry.BeganAt), Utc(entry.EndedAt), reason, entry.Stage == JobStage.Running ? live?.Progress : null);
    }

    private static DateTime Utc(DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc);

    private static DateTime? Utc(DateTime? time) => time is { } known ? Utc(known) : null;
}
