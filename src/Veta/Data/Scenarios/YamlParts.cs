using YamlDotNet.RepresentationModel;

namespace Veta.Data.Scenarios;

/// <summary>Reads a YAML file of keys, lists and texts of bounded size and depth, with the line of each.</summary>
internal static class YamlParts
{
    // A text of a few lines can name itself and stand for millions of values.
    private const int MostValues = 100_000;

    /// <summary>The keys of the file; null when it cannot be read, which is reported.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Name for messages.</param>
    /// <param name="findings">Where faults are reported.</param>
    public static YamlPart? Read(string text, string file, List<Finding> findings)
    {
        int left = MostValues;
        if (ScenarioYaml.Load(text, file, findings) is not { } root) { return null; }
        YamlPart whole = Of(root, ref left);
        if (left > 0) { return whole; }
        findings.Add(ScenarioYaml.Error(file, 1, "yaml-form", Say.CheckYamlSettingsTheFileHoldsTooMany, Say.CheckYamlSettingsWriteEachValueOnceWithout));
        return null;
    }

    private static YamlPart Of(YamlNode node, ref int left)
    {
        var part = new YamlPart(checked((int)node.Start.Line));
        if (left-- <= 0) { return part with { Text = "" }; }
        switch (node)
        {
            case YamlMappingNode mapping:
                var fields = new List<(string, int, YamlPart)>();
                foreach ((YamlNode key, YamlNode value) in mapping) { fields.Add((key.ToString(), checked((int)key.Start.Line), Of(value, ref left))); }
                return part with { Fields = fields };
            case YamlSequenceNode list:
                var items = new List<YamlPart>();
                foreach (YamlNode item in list) { items.Add(Of(item, ref left)); }
                return part with { Items = items };
            default:
                return part with { Text = (node as YamlScalarNode)?.Value ?? "" };
        }
    }
}
