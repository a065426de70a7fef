using System.Diagnostics;
using System.Text.Json;
using Veta.Server.State;
using Veta.Server.Wire;
using Process = System.Diagnostics.Process;

namespace Veta.Server.Jobs;

/// <summary>A process that works on one job after another and keeps what it read. It is ended when a job is stopped or needs more than it may, and made anew for the next.</summary>
/// <param name="settings">How the server is set up.</param>
internal sealed class WorkerProcess(ServerSettings settings) : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private Process? _process;

    /// <summary>Does a job.</summary>
    /// <param name="order">The job.</param>
    /// <param name="tell">Told how far it is.</param>
    /// <param name="stopped">Stops it at once.</param>
    /// <param name="closing">Cancelled when the server ends; the job is left for its next start.</param>
    /// <exception cref="OperationCanceledException">The server ends.</exception>
    public async Task<JobEnd> Do(JobOrder order, Action<ProgressHead> tell, CancellationToken stopped, CancellationToken closing)
    {
        if (_process is null or { HasExited: true }) { Start(); }
        Process process = _process!;
        var clock = Stopwatch.StartNew();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopped, closing);
        try
        {
            await process.StandardInput.WriteLineAsync(order.ToLine().AsMemory(), either.Token);
            await process.StandardInput.FlushAsync(either.Token);
            Task<string?> line = process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask();
            while (true)
            {
                await Task.WhenAny(line, Task.Delay(Look, either.Token));
                either.Token.ThrowIfCancellationRequested();
                if (clock.Elapsed > settings.JobTime) { return End(Say.ServerJobTime(Said.Quantity(settings.JobTime.TotalMinutes))); }
                if (MemoryOf(process) > settings.JobBytes) { return End(Say.ServerJobMemoryLimit(Said.Count(settings.JobBytes >> 20))); }
                if (!line.IsCompleted) { continue; }
                if (await line is not { } read) { return End(Say.ServerJobEnded); }
                if (Read(read, clock.Elapsed, tell) is { } end) { return end; }
                line = process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask();
            }
        }
        catch (OperationCanceledException)
        {
            Dispose();
            closing.ThrowIfCancellationRequested();
            return new JobEnd(JobStage.Stopped, null);
        }
        catch (IOException)
        {
            return End(Say.ServerJobEnded);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is not { } process) { return; }
        _process = null;
        try { process.Kill(); }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        process.WaitForExit(2000);
        process.Dispose();
    }

    private static JobEnd? Read(string line, TimeSpan elapsed, Action<ProgressHead> tell)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement json = document.RootElement;
        switch (json.GetProperty("event").GetString())
        {
            case "progress":
                tell(new ProgressHead(json.GetProperty("phase").GetString()!, elapsed.TotalSeconds, json.GetProperty("iterations").GetInt64(), Number(json, "objective"), Number(json, "bound")));
                return null;
            case "answer":
                return new JobEnd(JobStage.Done, null, json.GetProperty("answer").GetRawText());
            case "done":
                return new JobEnd(JobStage.Done, null);
            default:
                return new JobEnd(JobStage.Failed, Say.ServerJobSaid(Said.Name(json.GetProperty("en").GetString()!, json.GetProperty("es").GetString()!)));
        }
    }

    private static double? Number(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.GetDouble() : null;

    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private JobEnd End(Sentence reason)
    {
        Dispose();
        return new JobEnd(JobStage.Failed, reason);
    }

    private void Start()
    {
        Dispose();
        var start = new ProcessStartInfo(settings.Worker[0]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = settings.Workspace };
        foreach (string argument in settings.Worker.Skip(1)) { start.ArgumentList.Add(argument); }
        _process = Process.Start(start)!;
    }
}
