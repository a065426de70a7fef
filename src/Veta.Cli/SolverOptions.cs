using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Veta.Lp;
using Veta.Solvers;

namespace Veta.Cli;

/// <summary>The options of every verb that solves: <c>--solver --time-limit --gap --threads --lp --out</c>.</summary>
internal sealed class SolverOptions
{
    private readonly Texts _texts;
    private readonly Option<string> _solver;
    private readonly Option<double?> _timeLimit;
    private readonly Option<double?> _gap;
    private readonly Option<int?> _threads;
    private readonly Option<string?> _lp;
    private readonly Option<string?> _out;

    public SolverOptions(Texts texts)
    {
        _texts = texts;
        _solver = new Option<string>("--solver") { Description = texts.SolverOption, HelpName = string.Join("|", SolverCatalog.Names), DefaultValueFactory = _ => "auto", CustomParser = Engine };
        _timeLimit = new Option<double?>("--time-limit") { Description = texts.TimeLimitOption, HelpName = "SECONDS", CustomParser = result => Real(result, texts.PositiveNumber, value => value > 0 && value <= TimeSpan.MaxValue.TotalSeconds / 2) };
        _gap = new Option<double?>("--gap") { Description = texts.GapOption, HelpName = "FRACTION", CustomParser = result => Real(result, texts.GapRange, value => value is >= 0 and <= 1) };
        _threads = new Option<int?>("--threads") { Description = texts.ThreadsOption, HelpName = "N", CustomParser = result => (int?)Real(result, texts.WholeNumber, value => value is >= 1 and <= 1024 && value == Math.Floor(value)) };
        _lp = new Option<string?>("--lp") { Description = texts.LpOption, HelpName = "FILE" };
        _out = new Option<string?>("--out") { Description = texts.OutOption, HelpName = "DIR" };
    }

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _solver, _timeLimit, _gap, _threads, _lp, _out }) { command.Options.Add(option); }
    }

    /// <summary>The engine asked for; throws <see cref="SolverUnavailableException"/> with what to do when it cannot be used here.</summary>
    public RetryingSolver Solver(ParseResult arguments)
    {
        string? folder = OutFolder(arguments) is { Length: > 0 } named ? Path.GetDirectoryName(Path.GetFullPath(named)) : null;
        return SolverCatalog.Find(arguments.GetValue(_solver)!, folder ?? "runs");
    }

    /// <summary>The limits asked for, over the defaults.</summary>
    public SolveOptions Limits(ParseResult arguments, SolveOptions? defaults = null)
    {
        SolveOptions options = defaults ?? new SolveOptions();
        if (arguments.GetValue(_timeLimit) is { } seconds) { options = options with { TimeLimit = TimeSpan.FromSeconds(seconds) }; }
        if (arguments.GetValue(_gap) is { } gap) { options = options with { RelativeGap = gap }; }
        if (arguments.GetValue(_threads) is { } threads) { options = options with { Threads = threads }; }
        return options;
    }

    /// <summary>The limits of each solve, as options of a request.</summary>
    public IEnumerable<(string Name, string Value)> Asked(ParseResult arguments)
    {
        if (arguments.GetValue(_timeLimit) is { } seconds) { yield return ("time-limit", seconds.ToString("R", CultureInfo.InvariantCulture)); }
        if (arguments.GetValue(_gap) is { } gap) { yield return ("gap", gap.ToString("R", CultureInfo.InvariantCulture)); }
    }

    /// <summary>Threads asked for; null for none.</summary>
    public int? Threads(ParseResult arguments) => arguments.GetValue(_threads);

    /// <summary>Where to write the model; null for nowhere.</summary>
    /// <exception cref="BadInputException">The name is a folder's, or its ending is none of a model file.</exception>
    public string? ModelPath(ParseResult arguments, Screen screen)
    {
        string? path = arguments.GetValue(_lp);
        OutputFile.Check("--lp", path, screen, ".lp", ".mps", ".lp.gz", ".mps.gz");
        return path;
    }

    /// <summary>Folder for the result tables; null for none.</summary>
    public string? OutFolder(ParseResult arguments) => arguments.GetValue(_out);

    private string Engine(ArgumentResult result)
    {
        string word = result.Tokens[0].Value;
        if (!SolverCatalog.Names.Contains(word)) { result.AddError(Screen.Fill(_texts.UnknownWord, "--solver", string.Join(", ", SolverCatalog.Names), word)); }
        return word;
    }

    private static double? Real(ArgumentResult result, string refusal, Func<double, bool> allows)
    {
        string text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && allows(value)) { return value; }
        result.AddError(Screen.Fill(refusal, ((OptionResult)result.Parent!).Option.Name, text));
        return null;
    }
}
