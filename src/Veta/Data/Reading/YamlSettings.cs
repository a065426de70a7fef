using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Veta.Data;

/// <summary>Reads a YAML file of settings that is no scenario: keys with values, nested by indentation.</summary>
public static class YamlSettings
{
    private const int DeepestNesting = 8;

    /// <summary>Every value with its path of keys and its line, in order.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Name for messages.</param>
    /// <exception cref="PackageException">The text is not YAML, or holds lists where values are wanted.</exception>
    public static IReadOnlyList<YamlLine> Read(TextReader reader, string file)
    {
        var lines = new List<YamlLine>();
        var findings = new List<Finding>();
        var yaml = new YamlStream();
        try
        {
            // Documents are loaded and walked by recursion, and an alias of an alias stands for any number of values: both are looked for first, without recursion.
            string text = reader.ReadToEnd();
            if (FirstUnsettling(text) is { } line) { throw new PackageException(file, [Wrong(file, line, "It is nested too deeply, or says a value by an alias (*name).", "Write one 'key: value' a line, nested keys indented by two blanks.")]); }
            yaml.Load(new StringReader(text));
        }
        catch (YamlException wrong) { throw new PackageException(file, [Wrong(file, (int)wrong.Start.Line, "It is not YAML: " + wrong.Message, "Write one 'key: value' a line, nested keys indented by two blanks.")]); }
        if (yaml.Documents.Count > 0) { Walk(yaml.Documents[0].RootNode, "", file, lines, findings); }
        return findings.Count > 0 ? throw new PackageException(file, findings) : lines;
    }

    private static int? FirstUnsettling(string text)
    {
        var parser = new Parser(new StringReader(text));
        int depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current switch
            {
                MappingStart or SequenceStart => 1,
                MappingEnd or SequenceEnd => -1,
                _ => 0,
            };
            if (depth > DeepestNesting || parser.Current is AnchorAlias) { return checked((int)parser.Current!.Start.Line); }
        }

        return null;
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
