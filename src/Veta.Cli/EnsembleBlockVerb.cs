using System.CommandLine;
using Veta.Analyses;
using Veta.Analyses.Sampling;
using Veta.Solvers;

namespace Veta.Cli;

/// <summary><c>veta ensemble-block SPEC.yaml --out DIR --block N</c>: does one block of an ensemble and writes its file into a folder that all workers share; what a queue or a batch system calls.</summary>
internal sealed class EnsembleBlockVerb : IVerb
{
    private readonly Argument<string> _specification = new("SPEC.yaml");
    private readonly Option<string?> _out = new("--out") { HelpName = "DIR" };
    private readonly Option<int?> _block = new("--block") { HelpName = "N" };

    public string Name => "ensemble-block";

    public string Describe(Texts texts) => texts.EnsembleBlockDescription;

    public void Declare(Command command, Texts texts)
    {
        _specification.Description = texts.EnsembleSpecification;
        _out.Description = texts.EnsembleBlockOut;
        _block.Description = texts.EnsembleBlockNumber;
        command.Arguments.Add(_specification);
        command.Options.Add(_out);
        command.Options.Add(_block);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string folder = arguments.GetValue(_out) ?? throw new RequestException(new Remark("NeedsOption", Name, "--out"));
        int block = arguments.GetValue(_block) ?? throw new RequestException(new Remark("NeedsOption", Name, "--block"));
        string specification = arguments.GetValue(_specification)!;
        var display = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, specification));
        var place = new Workplace { Solver = SolverCatalog.Find(SolverCatalog.Automatic, "runs"), NewSolver = () => SolverCatalog.Find(SolverCatalog.Automatic, "runs"), Language = screen.Language };
        BlockResult done = display.Run(() => EnsembleUnit.Read(specification, place, cancellationToken).Do(folder, block, cancellationToken), cancellationToken);
        screen.Answer(Screen.Fill(done.Written ? screen.Texts.EnsembleBlockDone : screen.Texts.EnsembleBlockStands, done.Block, done.Blocks, done.Answered, done.Unanswered));
        screen.Document(json =>
        {
            json.WriteString("status", done.Written ? "written" : "stands");
            json.WriteNumber("block", done.Block);
            json.WriteNumber("blocks", done.Blocks);
            json.WriteNumber("members", done.Members);
            json.WriteNumber("answered", done.Answered);
            json.WriteNumber("unanswered", done.Unanswered);
        });
        return ExitCode.Answered;
    }
}
