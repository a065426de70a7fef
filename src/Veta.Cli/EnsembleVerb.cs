using System.CommandLine;
using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Analyses.Sampling;
using Veta.Cluster;
using Veta.Solvers;

namespace Veta.Cli;

/// <summary><c>veta ensemble</c>: the verb of the analysis, and where else than here its blocks may be done.</summary>
internal sealed class EnsembleVerb : IVerb
{
    private readonly AnalysisVerb _here = new(AnalysisList.Find("ensemble"));
    private readonly Option<string?> _broker = new("--broker") { HelpName = "URL" };
    private readonly Option<string?> _slurm = new("--slurm") { HelpName = "DIR" };
    private readonly Option<string?> _kubernetes = new("--kubernetes") { HelpName = "DIR" };
    private readonly Option<string?> _store = new("--store") { HelpName = "DIR" };

    public string Name => _here.Name;

    public string Describe(Texts texts) => _here.Describe(texts);

    public void Declare(Command command, Texts texts)
    {
        _here.Declare(command, texts);
        _broker.Description = texts.EnsembleBroker;
        _slurm.Description = texts.EnsembleSlurm;
        _kubernetes.Description = texts.EnsembleKubernetes;
        _store.Description = texts.EnsembleStore;
        foreach (Option<string?> option in (ReadOnlySpan<Option<string?>>)[_broker, _slurm, _kubernetes, _store]) { command.Options.Add(option); }
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string? broker = arguments.GetValue(_broker), slurm = arguments.GetValue(_slurm), kubernetes = arguments.GetValue(_kubernetes);
        int places = new[] { broker, slurm, kubernetes }.Count(place => place is not null);
        if (places > 1) { throw new InputException(Say.ClusterOnePlace); }
        string? where = arguments.GetValue(_store) ?? slurm ?? kubernetes;
        if (places == 0) { return where is null ? _here.Run(arguments, screen, cancellationToken) : throw new InputException(Say.ClusterStoreAlone); }
        if (where is null) { throw new RequestException(new Remark("NeedsOption", Name, "--store")); }
        string specification = arguments.GetValue<string>("SPEC.yaml")!;
        var store = new EnsembleStore(Path.GetFullPath(where));
        var display = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, specification));
        EnsembleUnit unit = display.Run(() =>
        {
            Workplace place = Place(screen.Language);
            EnsembleUnit read = EnsembleUnit.Read(specification, place, cancellationToken);
            store.Put(specification, read, place, cancellationToken);
            return read;
        }, cancellationToken);
        if (broker is not null) { return Queue(arguments, screen, broker, store, unit, cancellationToken); }
        return slurm is not null ? Slurm(screen, slurm, store, unit) : Kubernetes(screen, kubernetes!, store, unit);
    }

    /// <summary>With what blocks are done: the engine that is chosen for runs, anew for each block.</summary>
    internal static Workplace Place(Language language) => new()
    {
        Solver = SolverCatalog.Find(SolverCatalog.Automatic, "runs"),
        NewSolver = () => SolverCatalog.Find(SolverCatalog.Automatic, "runs"),
        Language = language,
    };

    private int Queue(ParseResult arguments, Screen screen, string broker, EnsembleStore store, EnsembleUnit unit, CancellationToken cancellationToken)
    {
        int[] missing = [.. Enumerable.Range(0, unit.Blocks).Where(block => !store.Has(unit, block))];
        if (missing.Length > 0)
        {
            var sender = new QueueSender(broker, unit.Hash, sentence => screen.Note(sentence.In(screen.Language)));
            screen.Note(Screen.Fill(screen.Texts.EnsembleSent, missing.Length, unit.Blocks));
            IReadOnlyList<FailedBlock> failed = sender.Send(
                missing, block => store.Has(unit, block), done => screen.Note(Screen.Fill(screen.Texts.EnsembleStand, unit.Blocks - missing.Length + done, unit.Blocks)), cancellationToken).GetAwaiter().GetResult();
            foreach (FailedBlock block in failed) { screen.Problem(Say.ClusterBlockFailed(block.Block, block.Reason).In(screen.Language)); }
            if (failed.Count > 0) { throw new InputException(Say.ClusterBlocksFailed(failed.Count, store.FolderOf(unit.Hash))); }
        }

        store.Tidy(unit);
        string? named = _here.OutFolder(arguments);
        if (named is not null) { store.CopyBlocks(unit, named); }
        return _here.Run(arguments, screen, named ?? store.FolderOf(unit.Hash), new Dictionary<string, string> { ["merge"] = "true" }, cancellationToken);
    }

    private static int Slurm(Screen screen, string folder, EnsembleStore store, EnsembleUnit unit)
    {
        string submit = SlurmJob.Write(new ClusterJob(unit.Hash, unit.Blocks, store.SpecificationOf(unit.Hash), store.FolderOf(unit.Hash), Program()), folder);
        return Written(screen, unit, submit, store.FolderOf(unit.Hash), Screen.Fill(screen.Texts.EnsembleSlurmWritten, submit, unit.Blocks, store.FolderOf(unit.Hash)));
    }

    private static int Kubernetes(Screen screen, string folder, EnsembleStore store, EnsembleUnit unit)
    {
        var mounted = new EnsembleStore(KubernetesJob.Mount);
        KubernetesJob.Write(new ClusterJob(unit.Hash, unit.Blocks, mounted.SpecificationOf(unit.Hash), mounted.FolderOf(unit.Hash), ["veta"]), folder);
        string blocks = Path.Combine(folder, KubernetesJob.BlocksFile);
        return Written(screen, unit, blocks, store.FolderOf(unit.Hash), Screen.Fill(screen.Texts.EnsembleKubernetesWritten, blocks, Path.Combine(folder, KubernetesJob.MergeFile), unit.Blocks, KubernetesJob.UsualClaim));
    }

    private static int Written(Screen screen, EnsembleUnit unit, string file, string answer, string line)
    {
        screen.Answer(line);
        screen.Document(json =>
        {
            json.WriteString("status", "written");
            json.WriteString("file", file);
            json.WriteString("ensemble", unit.Hash);
            json.WriteNumber("blocks", unit.Blocks);
            json.WriteString("answer", answer);
        });
        return ExitCode.Answered;
    }

    /// <summary>How this program was started: by itself, or as a library of the runtime.</summary>
    private static IReadOnlyList<string> Program()
    {
        string process = Environment.ProcessPath ?? "veta", library = Path.Combine(AppContext.BaseDirectory, "Veta.Cli.dll");
        return Path.GetFileNameWithoutExtension(process) == "dotnet" ? [process, library] : [process];
    }
}
