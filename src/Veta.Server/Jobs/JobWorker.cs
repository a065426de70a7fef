using System.Collections.Concurrent;
using System.Text.Json;
using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Lp;
using Veta.Server.Safety;
using Veta.Server.Sessions;
using Veta.Server.Spaces;
using Veta.Solvers;

namespace Veta.Server.Jobs;

/// <summary>The side of a job that works: reads jobs from standard input, one a line, and writes what happens to standard output. It ends when the server ends.</summary>
/// <param name="output">Where events go.</param>
internal sealed class JobWorker(TextWriter output)
{
    private static readonly TimeSpan Told = TimeSpan.FromMilliseconds(200);

    private readonly Lock _writing = new();
    private string _stamp = "";
    private PackageShelf _packages = new();
    private PlanShelf _plans = new();
    private SessionPlan? _session;
    private string _phase = "";
    private long _told;

    /// <summary>Works until the input ends.</summary>
    public static void Run(TextReader input, TextWriter output)
    {
        using var lines = new BlockingCollection<string>();

        // The server may end while a job is at work; nobody would read its answer.
        new Thread(() =>
        {
            while (input.ReadLine() is { } line) { lines.Add(line); }
            Environment.Exit(0);
        })
        { IsBackground = true, Name = "input" }.Start();
        var worker = new JobWorker(output);
        foreach (string line in lines.GetConsumingEnumerable()) { worker.Do(JobOrder.Parse(line)); }
    }

    private void Do(JobOrder order)
    {
        if (order.Session.Length > 0)
        {
            Answer(order);
            return;
        }

        Renew(order);
        try
        {
            IAnalysis analysis = AnalysisList.Find(order.Request.Analysis);
            using var target = new JobTarget(analysis.Card, Path.Combine(order.Folder, ResultShelf.Run));
            Answer answer = analysis.Run(order.Request, Place(target), CancellationToken.None);
            _plans.Keep(answer);
            target.Give(answer, order.Folder);
            Write(json => json.WriteString("event", "done"));
        }
        catch (Exception fault)
        {
            Refuse(fault);
        }
    }

    private void Answer(JobOrder order)
    {
        try
        {
            if (order.Session == "open")
            {
                Renew(order);
                _session = SessionPlan.Open(order.Request, Place(new JobTarget(AnalysisList.Find(order.Request.Analysis).Card, "")) with { Begins = null, Keeps = null });
            }

            string answer = JsonSerializer.Serialize(_session!.With(order.Request.Changes), Wired.Options);
            Write(json =>
            {
                json.WriteString("event", "answer");
                json.WritePropertyName("answer");
                json.WriteRawValue(answer);
            });
        }
        catch (Exception fault)
        {
            Refuse(fault);
        }
    }

    private void Renew(JobOrder order)
    {
        if (_stamp != order.Stamp) { (_stamp, _packages, _plans) = (order.Stamp, new PackageShelf(), new PlanShelf()); }
    }

    private void Refuse(Exception fault)
    {
        (Sentence told, bool ours) = JobFault.Of(fault);
        Write(json =>
        {
            json.WriteString("event", ours ? "fault" : "refused");
            json.WriteString("en", told.In(Language.English));
            json.WriteString("es", told.In(Language.Spanish));
        });
    }

    private Workplace Place(JobTarget target) => new()
    {
        Packages = _packages,
        Plans = _plans,
        Workers = new Workers(1),
        Solver = SolverCatalog.Find(SolverCatalog.Automatic),
        NewSolver = () => SolverCatalog.Find(SolverCatalog.Automatic),
        WhyThisEngine = program => SolverCatalog.Auto(program).Reason,
        Phase = phase => Progress(new SolveProgress(0, 0, double.NaN, double.NaN), _phase = phase),
        Progress = progress => Progress(progress, null),
        Begins = target.Open,
        Keeps = target.Keep,
    };

    private void Progress(SolveProgress progress, string? begun)
    {
        long now = Environment.TickCount64;
        if (begun is null && now - Interlocked.Read(ref _told) < Told.TotalMilliseconds) { return; }
        Interlocked.Exchange(ref _told, now);
        Write(json =>
        {
            json.WriteString("event", "progress");
            json.WriteString("phase", begun ?? _phase);
            json.WriteNumber("iterations", progress.Iterations);
            if (double.IsFinite(progress.Objective)) { json.WriteNumber("objective", progress.Objective); }
            if (double.IsFinite(progress.Bound)) { json.WriteNumber("bound", progress.Bound); }
        });
    }

    private void Write(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        string line = System.Text.Encoding.UTF8.GetString(bytes.ToArray());
        lock (_writing)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
