using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Veta.Analyses;
using Veta.Benchmarks;
using Veta.Benchmarks.Agreement;
using Veta.Benchmarks.HowSure;
using Veta.Benchmarks.Levers;
using Veta.Benchmarks.Members;
using Veta.Benchmarks.Programs;
using Veta.Benchmarks.Samples;
using Veta.Benchmarks.Scale;
using Veta.Benchmarks.Serving;
using Veta.Benchmarks.Sites;
using Veta.Benchmarks.Smoothness;
using Veta.Benchmarks.Trials;
using Veta.Data;
using Veta.Solvers;

try
{
    return args.Length switch
    {
        4 when args[0] == "prepare" => Prepare(args[1], args[2], args[3]),
        7 when args[0] == "measure" => Measure(args[1], args[2], args[3], args[4], args[5], args[6]),
        1 when args[0] is "--help" or "-h" => Help(),
        > 0 when args[0] == "trials" => TrialRun.Run(TrialArguments.Parse(args[1..])),
        >= 1 and <= 3 when args[0] == "agree" => AgreementRun.Run(args.Length >= 2 ? args[1] : Path.Combine("models", "north-america"), args.Length == 3 ? args[2] : ""),
        1 or 2 when args[0] == "smooth" => SmoothRun.Run(args.Length == 2 ? args[1] : Path.Combine("models", "north-america")),
        >= 1 and <= 3 when args[0] == "sites" => SiteRun.Run(args.Length >= 2 ? args[1] : Path.Combine("models", "north-america"), args.Length == 3 ? args[2] : "secure-2032"),
        >= 1 and <= 3 when args[0] == "levers" => LeverRun.Run(args.Length >= 2 ? args[1] : Path.Combine("models", "north-america"), args.Length == 3 ? args[2] : "antimony-trioxide,ndfeb-magnet-heavy"),
        3 or 4 when args[0] == "sample" => SampleRun.Run(args[1], args[2], args.Length == 4 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 210),
        >= 2 and <= 4 when args[0] == "how-sure" => HowSureRun.Run(args[1], args.Length >= 3 ? int.Parse(args[2], CultureInfo.InvariantCulture) : null, args.Length == 4 ? args[3] : null),
        2 or 3 when args[0] == "scale" => ScaleRun.Run(args[1], args.Length == 3 ? args[2] : null),
        3 when args[0] == "scale-phase" => ScaleRun.Phase(args[1], args[2]),
        >= 1 and <= 4 when args[0] == "members" => MembersRun.Run(Count(args, 1, 8), Count(args, 2, 3), args.Length == 4 ? args[3] : null),
        1 or 2 when args[0] == "serve-load" => ServeLoad.Run(Count(args, 1, 60)),
        1 or 2 when args[0] == "programs" => ProgramRun.Run(args.Length == 2 ? args[1] : "models"),
        _ => Run(BenchArguments.Parse(args)),
    };
}
catch (Exception wrong) when (wrong is ArgumentException or SolverUnavailableException or PackageException or RequestException or IOException)
{
    Console.Error.WriteLine("bench: " + wrong.Message);
    return 2;
}

static int Help()
{
    Console.Write(BenchArguments.Usage);
    Console.Write(TrialArguments.Usage);
    Console.Write(ProgramRun.Usage);
    Console.Write(AgreementRun.Usage);
    Console.Write(SmoothRun.Usage);
    Console.Write(SiteRun.Usage);
    Console.Write(LeverRun.Usage);
    Console.Write(SampleRun.Usage);
    Console.Write(HowSureRun.Usage);
    Console.Write(ScaleRun.Usage);
    Console.Write(MembersRun.Usage);
    Console.Write(ServeLoad.Usage);
    foreach (ISubject subject in SubjectList.All)
    {
        Console.WriteLine($"  {subject.Name}: {subject.Description}\n    sizes {string.Join(", ", subject.Sizes)}; phases {string.Join(", ", subject.Phases)}");
    }

    return 0;
}

// Every measurement has a process of its own, so that neither memory nor compiled code of one helps or harms the next.
static int Run(BenchArguments arguments)
{
    Machine machine = Machine.Here();
    var measurements = new List<Measurement>();
    foreach (ISubject subject in arguments.Subjects)
    {
        foreach (string size in arguments.Sizes.Intersect(subject.Sizes))
        {
            string[] phases = [.. (arguments.Phases ?? subject.UsualPhases(size)).Intersect(subject.Phases)];
            if (phases.Length == 0) { continue; }
            string folder = Path.Combine(Path.GetTempPath(), $"veta-bench-{Environment.ProcessId}-{subject.Name}-{size}");
            Start("prepare", subject.Name, size, folder);
            foreach (string engine in arguments.Engines)
            {
                Console.Error.WriteLine($"bench: {subject.Name} {size} on {engine}");
                string answer = Start("measure", subject.Name, size, engine, folder, arguments.Runs.ToString(CultureInfo.InvariantCulture), string.Join(',', phases));
                measurements.Add(BenchReport.FromLine(answer));
            }

            if (Directory.Exists(folder)) { Directory.Delete(folder, recursive: true); }
        }
    }

    var report = new BenchReport { Machine = machine, Measurements = measurements };
    Console.Write(report.Table());
    if (arguments.Out is { } file) { File.WriteAllText(file, report.Json()); }
    return 0;
}

static int Count(string[] args, int at, int otherwise) => args.Length <= at ? otherwise : int.TryParse(args[at], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 ? count : throw new ArgumentException($"'{args[at]}' is no whole number from 1.");

static string Start(params string[] arguments)
{
    string host = Environment.ProcessPath!;
    bool isDotnet = Path.GetFileNameWithoutExtension(host) == "dotnet";
    var start = new ProcessStartInfo(host) { RedirectStandardOutput = true };
    foreach (string argument in isDotnet ? [Assembly.GetEntryAssembly()!.Location, .. arguments] : arguments) { start.ArgumentList.Add(argument); }
    using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode == 0 ? output : throw new InvalidOperationException($"The process '{string.Join(' ', arguments)}' ended with exit code {process.ExitCode}.");
}

static int Prepare(string subject, string size, string folder)
{
    SubjectList.Named(subject).Prepare(size, folder);
    return 0;
}

static int Measure(string subject, string size, string engine, string folder, string runs, string phases)
{
    Measurement taken = Measurement.Take(SubjectList.Named(subject), size, engine, folder, int.Parse(runs, CultureInfo.InvariantCulture), phases.Split(','));
    Console.WriteLine(BenchReport.Line(taken));
    return 0;
}
