using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Veta.Data.Upgrading;

/// <summary>The text of a scenario with the cells written out that an older format left blank; all else keeps every letter.</summary>
internal static class ScenarioText
{
    /// <summary>The text with the cells in the rows that it adds, and in the cells that it sets to blank.</summary>
    /// <param name="text">A sound scenario.</param>
    /// <param name="meanings">What blank cells meant.</param>
    /// <param name="written">How many cells were written, by table and column.</param>
    public static string With(string text, IReadOnlyList<ColumnMeaning> meanings, out IReadOnlyDictionary<ColumnMeaning, int> written)
    {
        var edits = new List<(int At, int Length, string Text)>();
        var counts = new Dictionary<ColumnMeaning, int>();
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        if (yaml.Documents is [{ RootNode: YamlMappingNode root }] && Child(root, "changes") is YamlSequenceNode changes)
        {
            foreach (YamlMappingNode change in changes.OfType<YamlMappingNode>())
            {
                foreach (ColumnMeaning meaning in meanings.Where(m => Edit(change, m, edits))) { counts[meaning] = counts.GetValueOrDefault(meaning) + 1; }
            }
        }

        written = counts;
        foreach ((int at, int length, string inserted) in edits.OrderByDescending(e => e.At)) { text = text[..at] + inserted + text[(at + length)..]; }
        return text;
    }

    private static bool Edit(YamlMappingNode change, ColumnMeaning meaning, List<(int At, int Length, string Text)> edits)
    {
        if (Child(change, "add") is YamlScalarNode { Value: { } table } && table.Trim() == meaning.Table && Child(change, "row") is YamlMappingNode row)
        {
            string key = (Child(row, TableList.Named(meaning.Table)!.KeyColumns[0].Name) as YamlScalarNode)?.Value ?? "";
            if (!meaning.Holds(key)) { return false; }
            if (Child(row, meaning.Column) is { } cell) { return Blank(cell, meaning, edits); }
            bool flow = row.Style == MappingStyle.Flow;
            int at = checked((int)row.Start.Index) + (flow ? 1 : 0);
            edits.Add((at, 0, flow ? $"{meaning.Column}: {meaning.Meant}, " : $"{meaning.Column}: {meaning.Meant}\n{new string(' ', checked((int)row.Start.Column) - 1)}"));
            return true;
        }

        return Child(change, "set") is YamlScalarNode { Value: { } target } && Names(target, meaning) && Child(change, "value") is { } value && Blank(value, meaning, edits);
    }

    private static bool Names(string target, ColumnMeaning meaning) =>
        target.TrimStart().StartsWith(meaning.Table + "[", StringComparison.Ordinal) && target.TrimEnd().EndsWith("]." + meaning.Column, StringComparison.Ordinal)
        && meaning.Holds(target[(target.IndexOf('[', StringComparison.Ordinal) + 1)..target.LastIndexOf(']')].Split(',')[0].Trim());

    private static bool Blank(YamlNode cell, ColumnMeaning meaning, List<(int At, int Length, string Text)> edits)
    {
        if (cell is not YamlScalarNode { Value: null or "" or "~" or "null" } scalar) { return false; }
        int start = checked((int)scalar.Start.Index), end = checked((int)scalar.End.Index);
        edits.Add((start, end - start, start == end ? " " + meaning.Meant : meaning.Meant));
        return true;
    }

    private static YamlNode? Child(YamlMappingNode mapping, string name) =>
        mapping.Children.FirstOrDefault(p => (p.Key as YamlScalarNode)?.Value == name).Value;
}
