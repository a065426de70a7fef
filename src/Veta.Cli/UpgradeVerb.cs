using System.CommandLine;
using Veta.Data.Upgrading;

namespace Veta.Cli;

/// <summary><c>veta upgrade PACKAGE</c>: rewrites a package of an older format so that it means the same in the format of today.</summary>
internal sealed class UpgradeVerb : IVerb
{
    private readonly Argument<string> _package = new("PACKAGE");
    private readonly Option<string?> _out = new("--out") { HelpName = "FOLDER" };

    public string Name => "upgrade";

    public string Describe(Texts texts) => texts.UpgradeDescription;

    public void Declare(Command command, Texts texts)
    {
        _package.Description = texts.CheckPackage;
        _out.Description = texts.UpgradeOut;
        command.Arguments.Add(_package);
        command.Options.Add(_out);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string folder = arguments.GetValue(_package)!;
        string? target = arguments.GetValue(_out);
        if (target is not null && (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())))
        {
            throw new InputException(Say.UpgradeNotEmpty(target));
        }

        var display = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, folder));
        IReadOnlyList<UpgradeChange> changes = display.Run(() => PackageUpgrade.Run(folder, target), cancellationToken);
        foreach (UpgradeChange change in changes) { screen.Answer(Say.UpgradeChange(change.File, change.What, change.Text, Said.Exact(change.Places)).In(screen.Texts.Language)); }
        screen.Answer(Screen.Fill(changes.Count > 0 ? screen.Texts.UpgradeDone : screen.Texts.UpgradeNothing, target ?? folder));
        screen.Document(json =>
        {
            json.WriteString("status", changes.Count > 0 ? "upgraded" : "current");
            json.WriteString("package", target ?? folder);
            json.WriteStartArray("changes");
            foreach (UpgradeChange change in changes)
            {
                json.WriteStartObject();
                json.WriteString("file", change.File);
                json.WriteString("what", change.What);
                json.WriteString("text", change.Text);
                json.WriteNumber("places", change.Places);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return ExitCode.Answered;
    }
}
