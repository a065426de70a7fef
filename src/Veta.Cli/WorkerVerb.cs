using System.CommandLine;
using System.Globalization;
using Veta.Analyses;
using Veta.Analyses.Sampling;
using Veta.Cluster;

namespace Veta.Cli;

/// <summary><c>veta worker --broker URL --store DIR</c>: does blocks of ensembles from a queue until it is stopped.</summary>
internal sealed class WorkerVerb : IVerb
{
    /// <summary>Variable that may hold the broker's address, whose password a list of processes would show.</summary>
    internal const string BrokerVariable = "VETA_BROKER";

    private readonly Option<string?> _broker = new("--broker") { HelpName = "URL" };
    private readonly Option<string?> _store = new("--store") { HelpName = "DIR" };
    private readonly Option<string?> _idle = new("--idle") { HelpName = "SECONDS" };

    public string Name => "worker";

    public string Describe(Texts texts) => texts.WorkerDescription;

    public void Declare(Command command, Texts texts)
    {
        _broker.Description = texts.WorkerBroker;
        _store.Description = texts.WorkerStore;
        _idle.Description = texts.WorkerIdle;
        command.Options.Add(_broker);
        command.Options.Add(_store);
        command.Options.Add(_idle);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string broker = arguments.GetValue(_broker) ?? Environment.GetEnvironmentVariable(BrokerVariable) ?? throw new RequestException(new Remark("NeedsOption", Name, "--broker"));
        var store = new EnsembleStore(arguments.GetValue(_store) ?? throw new RequestException(new Remark("NeedsOption", Name, "--store")));
        Workplace place = EnsembleVerb.Place(screen.Language);
        EnsembleUnit? read = null;
        var worker = new QueueWorker(broker, (message, stop) =>
        {
            if (read?.Hash != message.Ensemble) { read = store.Open(message.Ensemble, place, stop); }
            BlockResult done = read.Do(store.FolderOf(message.Ensemble), message.Block, stop);
            screen.Note(Screen.Fill(done.Written ? screen.Texts.EnsembleBlockDone : screen.Texts.EnsembleBlockStands, done.Block, done.Blocks, done.Answered, done.Unanswered));
        }, sentence => screen.Note(sentence.In(screen.Language)))
        {
            Idle = Seconds(arguments.GetValue(_idle)),
        };
        int blocks = worker.Run(cancellationToken).GetAwaiter().GetResult();
        screen.Answer(Screen.Fill(screen.Texts.WorkerEnded, blocks));
        screen.Document(json =>
        {
            json.WriteString("status", "ended");
            json.WriteNumber("blocks", blocks);
        });
        return ExitCode.Answered;
    }

    private static TimeSpan? Seconds(string? text)
    {
        if (text is null) { return null; }
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and <= 1e7 ? TimeSpan.FromSeconds(seconds) : throw new InputException(Say.ClusterIdle(text));
    }
}
