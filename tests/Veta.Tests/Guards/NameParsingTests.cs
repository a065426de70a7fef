using System.Text.RegularExpressions;
using Xunit;

namespace Veta.Tests.Guards;

/// <summary>Names of columns and rows are made for files and messages; what a member stands for is kept beside its family.</summary>
[Trait("Category", "Guard")]
public sealed partial class NameParsingTests
{
    [Fact]
    public void No_production_code_cuts_the_name_of_a_row_or_column_apart() =>
        Assert.Empty(SourceTree.CSharp("src/").SelectMany(file => Findings(file.Path, file.Text)));

    [Fact]
    public void The_rule_sees_a_name_that_is_cut()
    {
        Assert.NotEmpty(Findings("a.cs", "string id = family.NameOf(k).Split('(')[1];"));
        Assert.NotEmpty(Findings("a.cs", "string name = program.Names.Row(i);\nint comma = name.LastIndexOf(',');"));
        Assert.NotEmpty(Findings("a.cs", "string inside = limit.Row.Split('(', ')')[1];"));
        Assert.Empty(Findings("a.cs", "string name = family.NameOf(k);\nstring[] words = text.Split(' ');"));
        Assert.Empty(Findings("a.cs", "string period = data.Horizon.NameOf(t);\nint comma = period.IndexOf('-');"));
    }

    private static IEnumerable<string> Findings(string path, string text)
    {
        foreach (Match match in CutAtOnce().Matches(text)) { yield return $"{path}: {match.Value} takes a name apart; give the family typed keys (FamilyOf)"; }
        foreach (string name in Named().Matches(text).Select(m => m.Groups[1].Value).Distinct())
        {
            if (Regex.IsMatch(text, $@"\b{Regex.Escape(name)}(\.(Split|IndexOf|LastIndexOf|Substring|AsSpan)\(|\[[^\]]*\.\.)")) { yield return $"{path}: {name} is the name of a row or column and is taken apart; give the family typed keys (FamilyOf)"; }
        }
    }

    // A name that is cut where it is made, or a row's name in a result table.
    [GeneratedRegex(@"((?<!Horizon)\.NameOf|Names\.(Row|Column))\([^()]*\)\.(Split|IndexOf|LastIndexOf|Substring)\(|\.Row\.(Split|IndexOf|LastIndexOf|Substring)\(")]
    private static partial Regex CutAtOnce();

    // A variable that holds a name.
    [GeneratedRegex(@"\b(\w+) = [\w.!\[\]]*((?<!Horizon)\.NameOf|Names\.(Row|Column))\(")]
    private static partial Regex Named();
}
