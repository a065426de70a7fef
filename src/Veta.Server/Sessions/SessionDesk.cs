using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Veta.Analyses;
using Veta.Data;
using Veta.Server.Cases;
using Veta.Server.Jobs;
using Veta.Server.Safety;
using Veta.Server.Spaces;
using Veta.Server.State;
using Veta.Server.Wire;

namespace Veta.Server.Sessions;

/// <summary>Sessions, each with a process of its own; the one that was asked longest ago gives way to a new one.</summary>
/// <param name="settings">How the server is set up.</param>
/// <param name="packages">The packages asked.</param>
internal sealed class SessionDesk(ServerSettings settings, PackageKeeper packages) : IDisposable
{
    private const int Most = 2;

    private readonly ConcurrentDictionary<string, Seat> _seats = new(StringComparer.Ordinal);

    /// <summary>Opens a session; gives the plan as it is.</summary>
    /// <exception cref="Refusal">It cannot be asked.</exception>
    public async Task<SessionAnswer> Open(SessionAsked asked, string? run, CancellationToken cancellationToken)
    {
        Package package = packages.Inputs(asked.Package, asked.Scenarios ?? [], []).Inputs.Package;
        var options = new Dictionary<string, IReadOnlyList<string>>();
        if (asked.Materials is { Count: > 0 } materials) { options["materials"] = [string.Join(',', materials)]; }
        if (run is not null) { options["base"] = [run]; }
        var request = new RunRequest { Analysis = "plan", Package = packages.Folder(asked.Package), Scenarios = asked.Scenarios ?? [], Options = options };
        while (_seats.Count >= Most && _seats.MinBy(s => s.Value.Used) is { Key: { } oldest }) { Close(oldest); }
        string id = Guid.NewGuid().ToString("n");
        var seat = new Seat(new WorkerProcess(settings), package);
        _seats[id] = seat;
        try { return await Ask(id, seat, new JobOrder(request, "", packages.Stamp(asked.Package)) { Session = "open" }, cancellationToken); }
        catch
        {
            Close(id);
            throw;
        }
    }

    /// <summary>The plan of a session with targets moved.</summary>
    /// <exception cref="Refusal">There is no such session, or a command cannot be done.</exception>
    public async Task<SessionAnswer> Move(string id, SessionMove move, CancellationToken cancellationToken)
    {
        if (!_seats.TryGetValue(id, out Seat? seat)) { throw Refusal.Missing(Say.ServerNoSession); }
        string[] changes = [.. move.Commands.SelectMany(command => command.Kind == "target" ? Changes(seat.Package, command) : throw Refusal.Invalid(Say.ServerCommandKind(Workspace.Shown(command.Kind))))];
        return await Ask(id, seat, new JobOrder(new RunRequest { Analysis = "plan", Changes = changes }, "", "") { Session = "ask" }, cancellationToken);
    }

    /// <summary>Ends a session.</summary>
    public void Close(string id)
    {
        if (_seats.TryRemove(id, out Seat? seat)) { seat.Worker.Dispose(); }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (string id in _seats.Keys) { Close(id); }
    }

    /// <summary>A target that stands where it is moved to changes nothing.</summary>
    private static IReadOnlyList<string> Changes(Package package, CommandAsked command)
    {
        try { return CommandReading.Of(package, command).Changes; }
        catch (Refusal refusal) when (refusal.Check == "nothing-changes") { return []; }
    }

    private async Task<SessionAnswer> Ask(string id, Seat seat, JobOrder order, CancellationToken cancellationToken)
    {
        await seat.Turn.WaitAsync(cancellationToken);
        try
        {
            seat.Used = Stopwatch.GetTimestamp();
            JobEnd end = await seat.Worker.Do(order, _ => { }, CancellationToken.None, CancellationToken.None);
            if (end is not { Stage: JobStage.Done, Answer: { } answer }) { throw Refusal.Invalid(end.Reason ?? Say.ServerJobEnded); }
            return JsonSerializer.Deserialize<SessionAnswer>(answer, Wired.Options)! with { Session = id, Seconds = Stopwatch.GetElapsedTime(seat.Used).TotalSeconds };
        }
        finally
        {
            seat.Turn.Release();
        }
    }

    private sealed class Seat(WorkerProcess worker, Package package)
    {
        public WorkerProcess Worker => worker;

        public Package Package => package;

        public SemaphoreSlim Turn { get; } = new(1);

        public long Used { get; set; } = Stopwatch.GetTimestamp();
    }
}
