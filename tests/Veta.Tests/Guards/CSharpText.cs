using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>C# with comments and the content of literals blanked, so that words in them are not taken for code.</summary>
internal static partial class CSharpText
{
    /// <summary>The code alone; line breaks stay.</summary>
    public static string Code(string text) => CommentOrLiteral().Replace(text, match => new string('\n', match.Value.Count(letter => letter == '\n')) + " ");

    /// <summary>Names of the top-level types of a file.</summary>
    public static IReadOnlyList<string> TopLevelTypes(string text) => [.. TypeDeclaration().Matches(Code(text)).Select(match => match.Groups["name"].Value)];

    /// <summary>The file's namespace, or null.</summary>
    public static string? Namespace(string text) => NamespaceDeclaration().Match(Code(text)) is { Success: true } match ? match.Groups["name"].Value : null;

    // In this order: raw literals, verbatim literals, ordinary literals, characters, comments.
    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|\\$?@\\$?\"(?:[^\"]|\"\")*\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.[^']*|[^'\\\\\\n])'|//[^\\n]*|/\\*[\\s\\S]*?\\*/")]
    private static partial Regex CommentOrLiteral();

    // Files have file-scoped namespaces, so a declaration without indentation is at the top level.
    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|unsafe|ref)\s+)*(?:class|struct|interface|enum|record\s+struct|record\s+class|record|delegate\s+[\w<>\[\],\.\?\*]+)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w\.]+)\s*[;{]", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();
}
