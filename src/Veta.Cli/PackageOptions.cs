using System.CommandLine;

namespace Veta.Cli;

/// <summary>The options of every verb that asks a package: <c>--scenario NAME</c> and <c>--set table[id].column=value</c>, both repeatable.</summary>
internal sealed class PackageOptions(Texts texts)
{
    private readonly Option<string[]> _scenarios = new("--scenario") { Description = texts.ScenarioOption, HelpName = "NAME", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _changes = new("--set") { Description = texts.SetOption, HelpName = "table[id].column=value", DefaultValueFactory = _ => [] };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_scenarios);
        command.Options.Add(_changes);
    }

    /// <summary>Names of scenarios, in the order in which they apply.</summary>
    public IReadOnlyList<string> Scenarios(ParseResult arguments) => arguments.GetValue(_scenarios)!;

    /// <summary>Texts of single changes, in the order in which they apply, after the scenarios.</summary>
    public IReadOnlyList<string> Changes(ParseResult arguments) => arguments.GetValue(_changes)!;
}
