using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Report;
using Veta.Solvers;

namespace Veta.Cli;

/// <summary>The whole command line: makes commands from the verbs, runs one, and turns every fault into a message and an exit code.</summary>
internal sealed class CommandLine
{
    private readonly Texts _texts;
    private readonly Command _root;
    private readonly Option<bool> _quiet;
    private readonly Option<bool> _json;
    private readonly TextWriter _output;
    private readonly TextWriter _notes;

    private CommandLine(Texts texts, TextWriter output, TextWriter notes)
    {
        (_texts, _output, _notes) = (texts, output, notes);
        _quiet = new Option<bool>("--quiet", "-q") { Description = texts.QuietOption, Recursive = true };
        _json = new Option<bool>("--json") { Description = texts.JsonOption, Recursive = true };
        var language = new Option<string?>("--lang")
        {
            Description = texts.LanguageOption,
            HelpName = "en|es",
            Recursive = true,
            CustomParser = result =>
            {
                string code = result.Tokens[0].Value;
                if (code is not ("en" or "es")) { result.AddError(Screen.Fill(texts.UnknownWord, "--lang", "en, es", code)); }
                return code;
            },
        };
        // The name shown is the command's, not the file's.
        _root = new Command("veta", texts.ProgramDescription);
        _root.Options.Add(language);
        _root.Options.Add(_quiet);
        _root.Options.Add(_json);
        _root.Options.Add(new HelpOption { Description = texts.HelpOption, Recursive = true });
        _root.Options.Add(new VersionOption { Description = texts.VersionOption });
        foreach (IVerb verb in Verbs.Create()) { _root.Subcommands.Add(Make(verb)); }
    }

    /// <summary>Runs the program once; returns its <see cref="ExitCode"/>.</summary>
    public static async Task<int> Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter notes, CancellationToken cancellationToken)
    {
        Texts texts = LanguageChoice.Choose(arguments, Environment.GetEnvironmentVariable);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(texts.Code);
        return await new CommandLine(texts, output, notes).Run(arguments, cancellationToken);
    }

    private async Task<int> Run(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments.Count == 0) { arguments = ["--help"]; }
        ParseResult parsed = _root.Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            string verb = parsed.CommandResult.Command == _root ? "" : parsed.CommandResult.Command.Name + " ";
            return Refuse(ScreenOf(parsed), string.Join("\n", parsed.Errors.Select(error => error.Message)) + "\n" + Screen.Fill(_texts.SeeHelp, verb));
        }

        // Signals are the program's own business: see Interruption.
        var invocation = new InvocationConfiguration { Output = _output, Error = _notes, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await parsed.InvokeAsync(invocation, cancellationToken);
    }

    private Command Make(IVerb verb)
    {
        var command = new Command(verb.Name, verb.Describe(_texts)) { Hidden = verb.IsHidden };
        verb.Declare(command, _texts);

        // A blank value is a variable of a script that was not set: never a path, a name or a number.
        foreach (Option option in command.Options) { option.Validators.Add(result => RefuseBlank(result, option.Name)); }
        foreach (Argument argument in command.Arguments) { argument.Validators.Add(result => RefuseBlank(result, argument.Name)); }
        command.SetAction((parsed, cancellationToken) =>
        {
            Screen screen = ScreenOf(parsed);
            try { return Task.FromResult(verb.Run(parsed, screen, cancellationToken)); }
            catch (SolveFailedException) when (cancellationToken.IsCancellationRequested) { return Task.FromResult(Explain(screen, new OperationCanceledException())); }
            catch (Exception fault) { return Task.FromResult(Explain(screen, fault)); }
        });
        return command;
    }

    private void RefuseBlank(SymbolResult result, string name)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) { result.AddError(Screen.Fill(_texts.BlankValue, name)); }
    }

    private Screen ScreenOf(ParseResult parsed) => new(_output, _notes, _texts)
    {
        Json = parsed.GetValue(_json),
        Quiet = parsed.GetValue(_quiet),
        IsTerminal = ReferenceEquals(_notes, Console.Error) && !Console.IsErrorRedirected,
    };

    /// <summary>Says what went wrong and whose fault it is; returns the <see cref="ExitCode"/>.</summary>
    internal static int Explain(Screen screen, Exception fault)
    {
        Texts texts = screen.Texts;
        switch (fault)
        {
            case OperationCanceledException:
            case AggregateException many when many.Flatten().InnerExceptions.All(one => one is OperationCanceledException):
                return Tell(screen, "stopped", texts.Stopped, ExitCode.Limit);
            case SolveFailedException failed:
                return Tell(screen, "no-answer", failed.Told.In(texts.Language), ExitCode.Of(failed.Status));
            case RunFolderException folder:
                int code = ExitCode.Of(folder);
                string sentence = folder.Told.In(texts.Language);
                return Tell(screen, code == ExitCode.Fault ? "machine" : "bad-input", screen.HasAnswered ? Screen.Fill(texts.AnswerNotWritten, sentence) : sentence, code);
            case ResultException result:
                return Tell(screen, "fault", result.Told.In(texts.Language), ExitCode.Fault);
            case OutputException output:
                string cause = output.Told.In(texts.Language);
                return Tell(screen, "machine", screen.HasAnswered ? Screen.Fill(texts.AnswerNotWritten, cause) : cause, ExitCode.Fault);
            case ITold told:
                return Refuse(screen, told.Told.In(texts.Language));
            case BadInputException:
                return Refuse(screen, fault.Message);
            case FileNotFoundException { FileName: { } file }:
                return Refuse(screen, Screen.Fill(texts.NotAFile, file));
            case DirectoryNotFoundException or PathTooLongException or UnauthorizedAccessException:
                return Refuse(screen, Screen.Fill(texts.CannotOpen, SystemFault.Of(fault).In(texts.Language)));
            case IOException:
                return Tell(screen, "machine", Screen.Fill(texts.MachineFault, SystemFault.Of(fault).In(texts.Language)), ExitCode.Fault);
            case OutOfMemoryException:
                return Tell(screen, "machine", texts.OutOfMemory, ExitCode.Fault);
            default:
                bool debug = Environment.GetEnvironmentVariable("VETA_DEBUG") == "1";
                string message = Screen.Fill(texts.Fault, debug ? fault.ToString() : fault.Message);
                screen.Problem(message);
                if (!debug) { screen.Problem(texts.FaultAdvice); }
                WriteFailure(screen, "fault", message);
                return ExitCode.Fault;
        }
    }

    private static int Refuse(Screen screen, string message) => Tell(screen, "bad-input", message, ExitCode.BadInput);

    private static int Tell(Screen screen, string status, string message, int code)
    {
        screen.Problem(message);
        WriteFailure(screen, status, message);
        return code;
    }

    private static void WriteFailure(Screen screen, string status, string message) => screen.Document(json =>
    {
        json.WriteString("status", status);
        json.WriteString("message", message);
    });
}
