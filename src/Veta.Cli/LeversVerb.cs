using System.CommandLine;
using System.Text.Json;
using Veta.Network.Actions;

namespace Veta.Cli;

/// <summary><c>veta levers list</c> and <c>veta levers describe KIND</c>: what each kind of lever changes, where it acts, in which account, with an example that runs.</summary>
internal sealed class LeversVerb : IVerb
{
    private readonly Argument<string> _what = new("list|describe");
    private readonly Argument<string?> _kind = new("KIND") { Arity = ArgumentArity.ZeroOrOne };

    public string Name => "levers";

    public string Describe(Texts texts) => texts.LeversDescription;

    public void Declare(Command command, Texts texts)
    {
        _what.Description = texts.LeversWhat;
        _kind.Description = texts.LeversKind;
        command.Arguments.Add(_what);
        command.Arguments.Add(_kind);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string what = arguments.GetValue(_what)!;
        string? kind = arguments.GetValue(_kind);
        if (what is not ("list" or "describe")) { throw new BadInputException(Screen.Fill(screen.Texts.UnknownWord, Name, "list, describe", what)); }
        if (what == "describe" && kind is null) { throw new BadInputException(screen.Texts.LeversNeedsKind); }
        IReadOnlyList<LeverPage> pages = what == "list" ? LeverPage.All(screen.Texts.Language) : [LeverPage.Of(kind!, screen.Texts.Language)];
        foreach (LeverPage page in pages)
        {
            if (what == "list") { screen.Answer($"{page.Kind}  {page.Name}\n  {page.InPlan}"); }
            else { foreach (string line in page.Lines()) { screen.Answer(line); } }
        }

        screen.Document(json => Write(json, pages));
        return ExitCode.Answered;
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<LeverPage> pages)
    {
        json.WriteString("status", "answered");
        json.WriteStartArray("levers");
        foreach (LeverPage page in pages)
        {
            json.WriteStartObject();
            json.WriteString("kind", page.Kind);
            json.WriteString("name", page.Name);
            json.WriteString("acts", page.Acts);
            json.WriteString("touches", page.Touches);
            json.WriteString("changes", page.Changes);
            json.WriteString("plan", page.InPlan);
            json.WriteString("account", page.Account);
            json.WriteString("idle", page.Idle);
            json.WriteString("columns", page.Columns);
            json.WriteString("example", page.Example);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
