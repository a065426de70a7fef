using System.Text.Json;
using Veta.Analyses.Findings;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;

namespace Veta.Analyses.Comparing;

/// <summary>Two runs that are shocks, side by side.</summary>
/// <param name="Before">What the first is called.</param>
/// <param name="After">What the second is called.</param>
/// <param name="Package">Inputs of the second, which name places and materials.</param>
/// <param name="Changes">The measures, place by place.</param>
public sealed record ShockPair(Said Before, Said After, Package Package, IReadOnlyList<OutcomeChangeRow> Changes)
{
    /// <summary>What they say.</summary>
    public IReadOnlyList<Statement> Findings => OutcomeFindings.Of(Changes, Package, Before, After);

    /// <summary>Two run folders; null where one tells of no single shock.</summary>
    internal static ShockPair? Of((string Folder, JsonDocument Summary) before, (string Folder, JsonDocument Summary) after)
    {
        IReadOnlyList<OutcomeRow> x = OutcomeComparison.Read(before.Folder), y = OutcomeComparison.Read(after.Folder);
        if (x.Count == 0 || y.Count == 0 || Start(before.Summary) is not { } from || Start(after.Summary) is not { } to) { return null; }

        // The same event on two packages has one title: then their folders tell them apart.
        bool alike = Text(before.Summary, "title_en") == Text(after.Summary, "title_en");
        return new ShockPair(
            Title(before, alike), Title(after, alike), PackageReader.Read(Path.Combine(after.Folder, Runs.RunManifest.Inputs)), OutcomeComparison.Of(x, y, (from, to)));
    }

    private static Said Title((string Folder, JsonDocument Summary) run, bool alike) =>
        alike ? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(run.Folder))) : Said.Name(Text(run.Summary, "title_en"), Text(run.Summary, "title_es"));

    private static Month? Start(JsonDocument summary) => summary.RootElement.TryGetProperty("options", out JsonElement options) && options.TryGetProperty("start", out JsonElement start) ? Month.Parse(start.GetString()!) : null;

    private static string Text(JsonDocument summary, string name) => summary.RootElement.TryGetProperty(name, out JsonElement text) ? text.GetString() ?? "" : "";
}
