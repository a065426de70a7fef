using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>Blocks meet in ledgers only, and readers of a plan name families by their typed declaration.</summary>
internal static partial class LedgerMeetingRule
{
    /// <summary>What a block says of others: their names in its code, and families that are not on its card.</summary>
    /// <param name="path">Path of the block's file; its name is the block's.</param>
    /// <param name="text">Its text.</param>
    /// <param name="blocks">Names of all blocks.</param>
    /// <param name="families">Families on the block's own card.</param>
    public static IEnumerable<string> CheckBlock(string path, string text, IReadOnlyCollection<string> blocks, IReadOnlyCollection<string> families)
    {
        string own = Path.GetFileNameWithoutExtension(path);
        foreach (string name in Word().Matches(CSharpText.Code(text)).Select(m => m.Value).Where(n => n != own && blocks.Contains(n)).Distinct())
        {
            yield return $"{path}: names the block {name}; let it post to a ledger, or put what both need beside the blocks";
        }

        foreach (string family in Asked().Matches(text).Select(m => m.Groups["family"].Value).Where(f => !families.Contains(f)).Distinct())
        {
            yield return $"{path}: asks for the family {family}, which it did not add; read a ledger";
        }
    }

    /// <summary>Families that a file asks for by their text.</summary>
    public static IEnumerable<string> CheckReader(string path, string text)
    {
        foreach (Match match in ByText().Matches(text)) { yield return $"{path}: looks a family up by the text {match.Value}; use its declaration or a ledger"; }
    }

    // A type that stands before a dot, a bracket or a parenthesis; a member of the same name stands behind a dot.
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w+(?=\s*[.(<>)])")]
    private static partial Regex Word();

    [GeneratedRegex(@"Variables(?:\.TryGetValue\(|\[)""(?<family>\w+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"Variables(?:\.TryGetValue\(|\[)""\w+""\]?|\.Name\s*==\s*""\w+""|\.Name\s+is\s+(?:not\s+)?""\w+""")]
    private static partial Regex ByText();
}
