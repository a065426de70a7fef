using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>Blocks meet in ledgers only, and whoever reads a solved program names families by their typed declaration.</summary>
internal static partial class LedgerMeetingRule
{
    /// <summary>What a block says of others: their names in its code.</summary>
    /// <param name="path">Path of the block's file; its name is the block's.</param>
    /// <param name="text">Its text.</param>
    /// <param name="blocks">Names of all blocks.</param>
    public static IEnumerable<string> CheckBlock(string path, string text, IReadOnlyCollection<string> blocks)
    {
        string own = Path.GetFileNameWithoutExtension(path);
        foreach (string name in Word().Matches(CSharpText.Code(text)).Select(m => m.Value).Where(n => n != own && blocks.Contains(n)).Distinct())
        {
            yield return $"{path}: names the block {name}; let it post to a ledger, or put what both need beside the blocks";
        }
    }

    /// <summary>Families that a file asks for by their text: it compares a name with the text of a family, or takes the text for a key.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="families">Families on all cards.</param>
    public static IEnumerable<string> CheckReader(string path, string text, IReadOnlyCollection<string> families)
    {
        foreach (Match match in ByText().Matches(text).Where(m => families.Contains(m.Groups["family"].Value))) { yield return $"{path}: looks a family up by the text {match.Value}; use its declaration or a ledger"; }
    }

    // A type that stands before a dot, a bracket or a parenthesis; a member of the same name stands behind a dot.
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w+(?=\s*[.(<>)])")]
    private static partial Regex Word();

    // A table of results may bear the name of a family.
    [GeneratedRegex(@"(?:\w*\.(?:TryGetValue|Equals|StartsWith)\(|[\w)\]]+\[)""(?<family>\w+)[(""]|(?<!Tables\.\w+\(\w+ => \w+)\.(?:Name|Family)\s*[!=]=\s*""(?<family>\w+)""|\.(?:Name|Family)\s+is\s+(?:not\s+)?""(?<family>\w+)""")]
    private static partial Regex ByText();
}
