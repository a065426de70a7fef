using System.Globalization;
using System.Text.Json;
using Veta.Analyses;
using Veta.Server.Safety;
using Veta.Server.Spaces;
using Veta.Server.Wire;

namespace Veta.Server.Routes;

/// <summary>Reads a question as it is sent into the request that an analysis takes. Names of runs become folders of the workspace, and no other text becomes one.</summary>
/// <param name="parts">The parts of the server.</param>
internal sealed class RunReading(ServerParts parts)
{
    /// <summary>The request, its hash, and the scenario made here that it asks; blank for none.</summary>
    /// <exception cref="Refusal">It cannot be asked.</exception>
    /// <exception cref="RequestException">An option is wrong.</exception>
    public async Task<(RunRequest Request, string Hash)> Of(AnalysisCard card, RunAsked asked, CancellationToken cancellationToken)
    {
        (string package, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes) = (asked.Package, asked.Scenarios ?? [], asked.Changes ?? []);
        if (asked.Scenario.Length > 0)
        {
            if (package.Length > 0 || scenarios.Count > 0) { throw Refusal.Invalid(Say.ServerScenarioAlone); }
            (package, scenarios, IReadOnlyList<string> before) = await parts.Cases.Resolve(asked.Scenario, cancellationToken);
            changes = [.. before, .. changes];
        }

        foreach (CommandAsked command in asked.Commands ?? [])
        {
            if (package.Length == 0) { throw Refusal.Invalid(Say.ServerCommandPackage); }
            changes = [.. changes, .. Cases.CommandReading.Of(parts.Packages.Inputs(package, scenarios, changes).Inputs.Package, command).Changes];
        }

        if (!card.TakesChanges && scenarios.Count + changes.Count > 0) { throw Refusal.Invalid(Say.ServerNoChanges(card.Name)); }
        if (card.Package == PackageUse.None && package.Length > 0) { throw Refusal.Invalid(Say.ServerNoPackageTaken(card.Name)); }
        var cards = card.All.ToDictionary(o => o.Name, StringComparer.Ordinal);
        var options = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach ((string name, JsonElement value) in asked.Options ?? new Dictionary<string, JsonElement>())
        {
            IReadOnlyList<string> texts = Texts(name, value);
            options[name] = cards.TryGetValue(name, out OptionCard? option) ? [.. texts.Select(text => option.NamesRun ? Run(option, package, text) : option.NamesFile ? parts.Space.Relative(parts.Space.PackageFile(package, text)) : text)] : texts;
        }

        var request = new RunRequest { Analysis = card.Name, Package = package.Length == 0 ? "" : parts.Packages.Folder(package), Scenarios = scenarios, Changes = changes, Options = options };
        _ = AskedOptions.Of(card, request);
        string content = package.Length == 0 ? "" : parts.Packages.Inputs(package, scenarios, changes).Hash;

        // Another build may answer otherwise.
        return (request, request.Hash($"{content} {typeof(AnalysisList).Assembly.ManifestModule.ModuleVersionId}"));
    }

    private string Run(OptionCard option, string package, string text)
    {
        if (option.Form.EndsWith("SCENARIO", StringComparison.Ordinal) && package.Length > 0 && ScenarioReader.List(parts.Space.PackageFolder(package)).Contains(text)) { return text; }
        return parts.Space.Relative(parts.Runs.Folder(text));
    }

    private static IReadOnlyList<string> Texts(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number => [value.GetDouble().ToString("R", CultureInfo.InvariantCulture)],
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(item => item.ValueKind == JsonValueKind.Array ? throw Refusal.Invalid(Say.ServerOptionValue(Workspace.Shown(name))) : Texts(name, item))],
        _ => throw Refusal.Invalid(Say.ServerOptionValue(Workspace.Shown(name))),
    };
}
