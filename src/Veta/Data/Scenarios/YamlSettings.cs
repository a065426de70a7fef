using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Veta.Data.Scenarios;

/// <summary>Reads a YAML file of settings that is no scenario: keys with values, nested by indentation.</summary>
internal static class YamlSettings
{
    // A text of a few lines can name itself and stand for millions of values.
    private const int MostValues = 10_000;

    /// <summary>Every value with its path of keys and its line, in order.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Name for messages.</param>
    /// <exception cref="PackageException">The text is not YAML, or holds lists where values are wanted.</exception>
    public static IReadOnlyList<YamlLine> Read(TextReader reader, string file)
    {
        Sentence what = Say.Text(file);
        string text = reader.ReadToEnd();
        if (text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var lost)
        {
            int line = text.AsSpan(0, lost).Count('\n') + 1;
            throw new PackageException(what, [Wrong(file, line, Say.CheckPlainCsvTheLineHoldsAByte, Say.CheckPlainCsvSaveTheFileAsUtf)]);
        }

        var lines = new List<YamlLine>();
        var findings = new List<Finding>();
        var yaml = new YamlStream();
        try
        {
            if (ScenarioYaml.FirstTooDeep(text) is { } deep) { throw new PackageException(what, [Wrong(file, deep, Say.CheckScenarioYamlTheListsAndMappingsAre, Say.CheckYamlSettingsNestKeysTwoOrThree)]); }
            yaml.Load(new StringReader(text));
        }
        catch (YamlException wrong) { throw new PackageException(what, [Wrong(file, (int)wrong.Start.Line, Say.CheckYamlSettingsNotYaml(SystemFault.Of(wrong, CellFindings.Shorten(wrong.Message))), Say.CheckYamlSettingsWriteOneKeyValueA)]); }
        if (yaml.Documents.Count > 0) { Walk(yaml.Documents[0].RootNode, "", 0, file, lines, findings); }
        return findings.Count > 0 ? throw new PackageException(what, findings) : lines;
    }

    private static void Walk(YamlNode node, string key, int depth, string file, List<YamlLine> lines, List<Finding> findings)
    {
        if (depth > ScenarioYaml.DeepestNesting || lines.Count == MostValues)
        {
            if (findings.Count == 0) { findings.Add(Wrong(file, (int)node.Start.Line, Say.CheckYamlSettingsTheFileHoldsTooMany, Say.CheckYamlSettingsWriteEachValueOnceWithout)); }
            return;
        }

        switch (node)
        {
            case YamlMappingNode mapping:
                foreach ((YamlNode name, YamlNode value) in mapping) { Walk(value, key.Length == 0 ? name.ToString() : key + "." + name, depth + 1, file, lines, findings); }
                break;
            case YamlScalarNode scalar when key.Length > 0:
                lines.Add(new YamlLine(key, scalar.Value ?? "", (int)node.Start.Line));
                break;
            case YamlScalarNode { Value: null or "" }:
                break;
            default:
                findings.Add(Wrong(file, (int)node.Start.Line, key.Length > 0 ? Say.CheckYamlSettingsNoPairs(key) : Say.CheckYamlSettingsFileNoPairs, Say.CheckYamlSettingsWriteOneValueAfterEach));
                break;
        }
    }

    private static Finding Wrong(string file, int line, Sentence problem, Sentence advice) => new() { Severity = Severity.Error, Check = "yaml", File = file, Line = line, Problem = problem, Advice = advice };
}
