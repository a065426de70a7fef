using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>Namespace = folder, one top-level type a file and named for it, at most 400 lines, no name that says nothing.</summary>
internal static partial class FileShapeRule
{
    private const int MostLines = 400;

    /// <summary>Findings on one C# file.</summary>
    public static IEnumerable<string> Check(string path, string text)
    {
        // A tool writes and names them.
        if (path.StartsWith("src/Veta.Server/State/Migrations/", StringComparison.Ordinal)) { yield break; }
        int lines = text.Count(letter => letter == '\n');
        if (lines > MostLines) { yield return $"{path}: {lines} lines; split it, {MostLines} are the most"; }
        string name = Path.GetFileNameWithoutExtension(path);
        if (name == "Program") { yield break; }
        string? declared = CSharpText.Namespace(text);
        if (declared != NamespaceOf(path)) { yield return $"{path}: namespace {declared ?? "(none)"} is not the folder; write {NamespaceOf(path)}"; }
        IReadOnlyList<string> types = CSharpText.TopLevelTypes(text);
        // A part of a partial type may say which part after a dot.
        if (types.Count != 1 || types[0] != name.Split('.')[0].Split('{')[0]) { yield return $"{path}: holds {string.Join(", ", types.DefaultIfEmpty("no type"))}; keep one top-level type with the file's name"; }
        foreach (string type in types.Where(type => EmptyWord().IsMatch(type))) { yield return $"{path}: the name {type} says nothing of what it does; name the thing"; }
    }

    private static string NamespaceOf(string path) => string.Join('.', path.Split('/')[1..^1]);

    [GeneratedRegex("Manager|Helper|Util|Service$|Base$")]
    private static partial Regex EmptyWord();
}
