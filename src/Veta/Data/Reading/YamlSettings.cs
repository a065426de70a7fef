using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Veta.Data;

/// <summary>Reads a YAML file of settings that is no scenario: keys with values, nested by indentation.</summary>
public static class YamlSettings
{
    /// <summary>Every value with its path of keys and its line, in order.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Name for messages.</param>
    /// <exception cref="PackageException">The text is not YAML, or holds lists where values are wanted.</exception>
    public static IReadOnlyList<YamlLine> Read(TextReader reader, string file)
    {
        var lines = new List<YamlLine>();
        var findings = new List<Finding>();
        var yaml = new YamlStream();
        try { yaml.Load(reader); }
        catch (YamlException wrong) { throw new PackageException(file, [Wrong(file, (int)wrong.Start.Line, "It is not YAML: " + wrong.Message, "Write one 'key: value' a line, nested keys indented by two blanks.")]); }
        if (yaml.Documents.Count > 0) { Walk(yaml.Documents[0].RootNode, "", file, lines, findings); }
        return findings.Count > 0 ? throw new PackageException(file, findings) : lines;
    }

    private static void Walk(YamlNode node, string key, string file, List<YamlLine> lines, List<Finding> findings)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                foreach ((YamlNode name, YamlNode value) in mapping) { Walk(value, key.Length == 0 ? name.ToString() : key + "." + name, file, lines, findings); }
                break;
            case YamlScalarNode scalar when key.Length > 0:
                lines.Add(new YamlLine(key, scalar.Value ?? "", (int)node.Start.Line));
                break;
            case YamlScalarNode { Value: null or "" }:
                break;
            default:
                findings.Add(Wrong(file, (int)node.Start.Line, $"{(key.Length > 0 ? key : "The file")} holds no 'key: value'.", "Write one value after each key."));
                break;
        }
    }

    private static Finding Wrong(string file, int line, string message, string next) => new() { Severity = Severity.Error, Check = "yaml", File = file, Line = line, Message = message, NextStep = next };
}
