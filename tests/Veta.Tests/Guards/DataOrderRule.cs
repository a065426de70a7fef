using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>
/// Inside the data layer a folder uses only folders to its left; the package itself, in the layer's own folder, stands between its rows and what is done with it.
/// Usings cannot show it, since the whole program has them, so the rule looks for the names of the types.
/// </summary>
internal static partial class DataOrderRule
{
    private const string Layer = "src/Veta/Data/";

    /// <summary>The folders in their order; the empty name is that of the layer.</summary>
    public static IReadOnlyList<string> Order { get; } =
        ["Ids", "Schema", "Tables", "", "Findings", "Planning", "Checks", "Reading", "Writing", "Results", "Provenance", "Scenarios", "Upgrading", "Pages"];

    /// <summary>Findings on all files of the data layer, each with its path and text.</summary>
    public static IEnumerable<string> Check(IReadOnlyList<(string Path, string Text)> files)
    {
        var folders = new Dictionary<string, string>();
        foreach ((string path, string text) in files)
        {
            if (!Order.Contains(FolderOf(path))) { yield return $"{path}: Data/{FolderOf(path)} is no folder of the data layer; put the file in {string.Join(", ", Order.Where(f => f.Length > 0))}"; }
            foreach (string type in CSharpText.TopLevelTypes(text))
            {
                folders[type] = FolderOf(path);
                if (type.EndsWith("Attribute", StringComparison.Ordinal)) { folders[type[..^"Attribute".Length]] = FolderOf(path); }
            }
        }

        foreach ((string path, string text) in files)
        {
            int place = Place(FolderOf(path));
            foreach (string type in Used(CSharpText.Code(text)).Where(type => folders.ContainsKey(type) && Place(folders[type]) > place).Distinct())
            {
                yield return $"{path}: {Shown(FolderOf(path))} may not use {type} of {Shown(folders[type])}, which stands to its right";
            }
        }
    }

    // A word after a dot is a member; a word after a type and before what ends a name is declared there.
    private static IEnumerable<string> Used(string code) =>
        Word().Matches(code).Where(word => !DeclaredName().IsMatch(code[..word.Index][Math.Max(0, word.Index - 40)..])).Select(word => word.Value);

    private static string FolderOf(string path) => Path.GetDirectoryName(path[Layer.Length..])!.Replace('\\', '/');

    private static int Place(string folder) => Order.ToList().IndexOf(folder);

    private static string Shown(string folder) => folder.Length > 0 ? "Data/" + folder : "Data";

    [GeneratedRegex(@"(?<![\w\.])[A-Z]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!\b(?:new|return|is|as|not|or|and|in|out|ref|case|throw|await|static|public|private|internal|protected|sealed|override|readonly|required|const|virtual|abstract|params|this|where|extension|else|from|select|implicit|operator|record|struct|class))(?<=[\w>\]\?\)]) $")]
    private static partial Regex DeclaredName();
}
