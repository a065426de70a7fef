using System.Globalization;
using System.Text.Json;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>Two runs that are shocks, side by side.</summary>
/// <param name="Before">What the first is called.</param>
/// <param name="After">What the second is called.</param>
/// <param name="Package">Inputs of the second, which name places and materials.</param>
/// <param name="Changes">The measures, place by place.</param>
/// <param name="Months">Over which months losses are counted, and in how many of them the events are in force.</param>
internal sealed record ShockPair(Said Before, Said After, Package Package, IReadOnlyList<OutcomeChangeRow> Changes, Said Months)
{
    /// <summary>What they say.</summary>
    public IReadOnlyList<Statement> Findings => OutcomeFindings.Of(Changes, Package, Before, After, Months);

    /// <summary>Two run folders; null where one tells of no single shock.</summary>
    public static ShockPair? Of(string before, string after)
    {
        IReadOnlyList<OutcomeRow> x = OutcomeComparison.Read(before), y = OutcomeComparison.Read(after);
        if (x.Count == 0 || y.Count == 0) { return null; }
        using JsonDocument first = Summary(before), second = Summary(after);
        if (Start(first) is not { } from || Start(second) is not { } to) { return null; }

        // The same event on two packages has one title: then their folders tell them apart.
        bool alike = Text(first, "title_en") == Text(second, "title_en");
        return new ShockPair(Title(before, first, alike), Title(after, second, alike), PackageReader.Read(Path.Combine(after, Runs.RunManifest.Inputs)), OutcomeComparison.Of(x, y, (from, to)), Spans(Span(first), Span(second)));
    }

    private static JsonDocument Summary(string folder) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "summary.json")));

    private static Said Title(string folder, JsonDocument summary, bool alike) =>
        alike ? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) : Said.Name(Text(summary, "title_en"), Text(summary, "title_es"));

    private static Month? Start(JsonDocument summary) => summary.RootElement.TryGetProperty("options", out JsonElement options) && options.TryGetProperty("start", out JsonElement start) ? Month.Parse(start.GetString()!) : null;

    private static EventSpan Span(JsonDocument summary)
    {
        int? Whole(string name) => summary.RootElement.TryGetProperty(name, out JsonElement figure) && figure.ValueKind == JsonValueKind.Number ? (int)figure.GetDouble() : null;
        int asked = summary.RootElement.GetProperty("options").TryGetProperty("months", out JsonElement months) ? int.Parse(months.GetString()!, CultureInfo.InvariantCulture) : 0;
        return new EventSpan(asked, Whole("in_force_months"));
    }

    private static Said Spans(EventSpan first, EventSpan second) => first.Told() is var one && second.Told() is var other && first == second ? one : Said.List([one, other]);

    private static string Text(JsonDocument summary, string name) => summary.RootElement.TryGetProperty(name, out JsonElement text) ? text.GetString() ?? "" : "";
}
