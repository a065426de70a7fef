using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Guards;

/// <summary>A table and a column are described once, in the attribute; everything else of the library that is public is described in a comment.</summary>
public sealed partial class ColumnTextTests
{
    private static readonly Type[] Public = [.. typeof(Package).Assembly.GetExportedTypes()];

    [Fact]
    [Trait("Category", "Guard")]
    public void Every_table_and_every_column_says_in_a_sentence_what_it_holds()
    {
        Type[] rows = [.. typeof(Package).Assembly.GetTypes().Where(type => type.GetCustomAttribute<TableAttribute>() is not null)];
        Assert.True(rows.Length > 100, "The tables were not found.");
        Findings.None(rows.SelectMany(WithoutSentence));
    }

    [Fact]
    [Trait("Category", "Guard")]
    public void Rule_finds_a_column_that_says_nothing() => Assert.Equal(["BadRow.Silent", "BadRow.Unfinished"], WithoutSentence(typeof(BadRow)));

    [Fact]
    [Trait("Category", "Guard")]
    public void What_is_public_and_no_column_has_a_comment()
    {
        HashSet<string> described = [.. XDocument.Load(Path.ChangeExtension(typeof(Package).Assembly.Location, ".xml")).Descendants("member")
            .Select(member => member.Attribute("name")!.Value.Split('(')[0])];
        Assert.True(described.Count > 1000, "The comments were not found.");
        Findings.None(Public.SelectMany(type => Described(type).Where(name => !described.Contains(name))));
    }

    [Fact]
    [Trait("Category", "Guard")]
    public void No_column_is_described_a_second_time_in_a_comment() =>
        Findings.None(SourceTree.CSharp("src/Veta/").SelectMany(file => Twice().Matches(file.Text).Select(match => $"{file.Path}: the text of [{match.Groups["name"].Value}] is enough; take the summary above it out")));

    [Theory]
    [Trait("Category", "Guard")]
    [InlineData("    /// <summary>How many.</summary>\n    [Column(\"count\", \"How many.\")]\n", true)]
    [InlineData("    /// <summary>How many.</summary>\n    [Unit(\"1\")]\n    [Column(\"count\", \"How many.\")]\n", true)]
    [InlineData("    /// <summary>How many.</summary>\n    public int Count { get; }\n\n    [Column(\"count\", \"How many.\")]\n", false)]
    public void Rule_finds_a_second_text(string text, bool twice) => Assert.Equal(twice, Twice().IsMatch(text));

    private static IEnumerable<string> WithoutSentence(Type row)
    {
        if (row.GetCustomAttribute<TableAttribute>() is { } table && !IsSentence(table.Description)) { yield return row.Name; }
        foreach (PropertyInfo property in row.GetProperties())
        {
            if (property.GetCustomAttribute<ColumnAttribute>() is { } column && !IsSentence(column.Description)) { yield return row.Name + "." + property.Name; }
        }
    }

    private static bool IsSentence(string text) => text.Length > 1 && text.EndsWith('.') && !char.IsWhiteSpace(text[0]);

    // Names as the compiler writes them into the file of comments, without the parameters of methods.
    private static IEnumerable<string> Described(Type type)
    {
        string name = type.FullName!.Replace('+', '.');
        if (name.Contains("$", StringComparison.Ordinal)) { yield break; }
        if (type.GetCustomAttribute<TableAttribute>() is null) { yield return "T:" + name; }
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (FieldInfo field in type.GetFields(Own).Where(f => !f.IsSpecialName)) { yield return "F:" + name + "." + field.Name; }
        if (type.GetCustomAttribute<TableAttribute>() is null) { yield break; }
        foreach (PropertyInfo property in type.GetProperties(Own).Where(p => p.GetCustomAttribute<ColumnAttribute>() is null)) { yield return "P:" + name + "." + property.Name; }
        foreach (MethodInfo method in type.GetMethods(Own).Where(m => !m.IsSpecialName && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null)) { yield return "M:" + name + "." + method.Name; }
    }

    [GeneratedRegex(@"///[^\n]*</summary>\n(?:[ \t]*\[(?!Column\(|Table\()[^\n]*\n)*[ \t]*\[(?<name>Column|Table)\(")]
    private static partial Regex Twice();

    private sealed record BadRow
    {
        [Column("said", "How many.")]
        public string Said { get; init; } = "";

        [Column("silent", "")]
        public string Silent { get; init; } = "";

        [Column("unfinished", "How many")]
        public string Unfinished { get; init; } = "";
    }
}
