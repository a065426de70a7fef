using System.CommandLine;
using Veta.Analyses.Runs;
using Veta.Lp;
using Veta.Lp.Files;

namespace Veta.Cli;

/// <summary><c>veta solve FILE</c>: reads a model file, solves it, and says what came of it in the file's own sense.</summary>
internal sealed class SolveVerb : IVerb
{
    private readonly Argument<string> _file = new("FILE");
    private SolverOptions _options = null!;

    public string Name => "solve";

    public string Describe(Texts texts) => texts.SolveDescription;

    public void Declare(Command command, Texts texts)
    {
        _file.Description = texts.SolveFile;
        _options = new SolverOptions(texts);
        command.Arguments.Add(_file);
        _options.AddTo(command);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string path = arguments.GetValue(_file)!;
        ISolver solver = _options.Solver(arguments);
        string? copy = _options.ModelPath(arguments, screen), folder = _options.OutFolder(arguments);
        using RunFolder? target = folder is null ? null : RunFolder.Open(folder);
        var reading = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, path));
        LpModel model = reading.Run(() => ModelFile.Read(path), cancellationToken);
        if (copy is not null)
        {
            OutputFile.Write(copy, () => ModelFile.Write(copy, model));
            screen.Note(Screen.Fill(screen.Texts.Written, copy));
        }

        var solving = new ProgressDisplay(screen, screen.Texts.Solving);
        double sign = model.Maximise ? -1 : 1;
        SolveOptions limits = _options.Limits(arguments) with { Progress = progress => solving.Report(progress with { Objective = sign * progress.Objective }) };
        SolveResult result = solving.Run(
            () =>
            {
                using ISolverSession session = solver.Open(model);
                return session.Solve(limits, cancellationToken);
            },
            cancellationToken);
        var answer = new SolveAnswer(model, result, solver);
        answer.Print(screen);
        screen.Document(json => answer.Write(json, screen.Language));
        if (target is not null && answer.Document(path) is { } document)
        {
            target.Write(document);
            screen.Note(Screen.Fill(screen.Texts.Written, target.Path));
        }

        return answer.ExitCode;
    }
}
