using System.Text;

namespace Veta.Data.Scenarios;

/// <summary>Reads scenarios from the folder <c>scenarios</c> of a package.</summary>
internal static class ScenarioReader
{
    private const string Folder = "scenarios";
    private const string Extension = ".yaml";

    /// <summary>The ids of all scenarios of a package, <c>base</c> first, then by name.</summary>
    /// <param name="packageFolder">Folder of the package.</param>
    public static IReadOnlyList<string> List(string packageFolder)
    {
        string folder = Path.Combine(packageFolder, Folder);
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Extension) : [];
        return [Scenario.BaseId, .. files.Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads a scenario and those that it extends.</summary>
    /// <param name="packageFolder">Folder of the package.</param>
    /// <param name="name">Id of the scenario; <c>base</c> is the package as it is.</param>
    /// <exception cref="PackageException">It does not exist, cannot be read, or extends itself in a circle.</exception>
    public static Scenario Read(string packageFolder, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folder = new PackageFolder(packageFolder);
        return Read(folder, packageFolder, name, []);
    }

    /// <summary>Reads a scenario from a text, for tests and examples; it can extend only <c>base</c>.</summary>
    /// <param name="id">Id of the scenario.</param>
    /// <param name="yaml">Its text.</param>
    /// <exception cref="PackageException">The text cannot be read.</exception>
    public static Scenario Parse(string id, string yaml)
    {
        var findings = new List<Finding>();
        (Scenario Scenario, string Extends)? parsed = new ScenarioParser("text", findings).Parse(yaml, id);
        if (parsed is { Extends: not Scenario.BaseId } other)
        {
            findings.Add(ScenarioYaml.Error("text", 1, "unknown-scenario", Say.CheckScenarioATextCannotExtend(CellFindings.Shorten(other.Extends)), Say.CheckScenarioExtendBaseOrWriteThe));
        }

        return findings.Count > 0 ? throw new PackageException(Say.CheckScenarioTheScenario(id), findings) : parsed!.Value.Scenario;
    }

    private static Scenario Read(PackageFolder folder, string packageFolder, string name, List<string> chain)
    {
        if (name == Scenario.BaseId)
        {
            return Scenario.Base;
        }

        var findings = new List<Finding>();
        string? text = CellParsers.IsKebabCase(Encoding.UTF8.GetBytes(name)) ? Text(folder, name, findings) : null;
        string file = $"{Folder}/{name}{Extension}";
        if (text is null && findings.Count == 0)
        {
            string shown = CellFindings.Shorten(name);
            string[] known = [.. List(packageFolder)];
            findings.Add(new Finding
            {
                Severity = Severity.Error,
                Check = "unknown-scenario",
                Problem = chain.Count > 0 ? Say.CheckScenarioExtendsUnknown(chain[^1], shown) : Say.CheckScenarioUnknown(shown),
                Advice = Nearest.Suggestion(name, known, Say.CheckScenarioAre(Said.Words(known))),
            });
        }

        (Scenario Scenario, string Extends)? parsed = text is null ? null : new ScenarioParser(file, findings).Parse(text, name);
        if (parsed is { } p && (p.Extends == name || chain.Contains(p.Extends)))
        {
            findings.Add(ScenarioYaml.Error(file, 1, "scenario-cycle", Say.CheckScenarioCircle(string.Join(" → ", chain.SkipWhile(c => c != p.Extends).Append(name).Append(p.Extends))), Say.CheckScenarioLetOneOfThemExtend));
        }

        if (findings.Count > 0)
        {
            throw new PackageException(Say.CheckScenarioTheScenario(CellFindings.Shorten(name)), findings);
        }

        (Scenario scenario, string extends) = parsed!.Value;
        return scenario with { Extends = extends == Scenario.BaseId ? null : Read(folder, packageFolder, extends, [.. chain, name]) };
    }

    private static string? Text(PackageFolder folder, string name, List<Finding> findings)
    {
        string file = $"{Folder}/{name}{Extension}";
        using Stream? stream = folder.Open(file, required: false);
        findings.AddRange(folder.Findings.All);
        if (stream is null)
        {
            return null;
        }

        if (stream.Length > ReadLimits.DescriptionBytes)
        {
            findings.Add(ScenarioYaml.Error(file, 1, "scenario-too-long", Say.CheckPackageDescriptionTheFileIsLongerThan(Said.Exact(ReadLimits.DescriptionBytes)), Say.CheckScenarioPutFiguresIntoATable));
            return null;
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (Utf8Place.FirstIn(bytes) is { } place)
        {
            findings.Add(ScenarioYaml.Error(file, place.Line, "not-utf-8", place.OfLine, Say.CheckPlainCsvSaveTheFileAsUtf));
            return null;
        }

        return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
    }
}
