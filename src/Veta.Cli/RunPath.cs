namespace Veta.Cli;

/// <summary>Where a run goes when no folder is named: <c>runs/PACKAGE/LABEL</c>.</summary>
internal static class RunPath
{
    private const int Longest = 100;

    /// <summary>The path; a name of a stranger's package cannot lead out of <c>runs</c>.</summary>
    public static string Of(params string[] names) => Path.Combine(["runs", .. names.Select(Plain)]);

    private static string Plain(string name)
    {
        string plain = string.Concat(name.Select(letter => char.IsControl(letter) || letter is '/' or '\\' or ':' ? '-' : letter)).Trim();
        return plain.Trim('.').Length == 0 ? "unnamed" : plain[..Math.Min(plain.Length, Longest)];
    }
}
