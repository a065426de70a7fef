using Veta.Server.Safety;

namespace Veta.Server.Spaces;

/// <summary>The folder of a server. Names become paths only here, and only such as lie inside it, also when a link is followed.</summary>
internal sealed class Workspace
{
    /// <summary>What stands between the parts of a run's name in an address.</summary>
    public const char Separator = '~';

    private const int LongestName = 120;

    /// <param name="root">The folder.</param>
    public Workspace(string root)
    {
        Root = RealPath(Path.GetFullPath(root));
        Models = Path.Combine(Root, "models");
        Runs = Path.Combine(Root, "runs");
        State = Path.Combine(Root, ".veta");
    }

    /// <summary>The folder itself.</summary>
    public string Root { get; }

    /// <summary>Folder of packages.</summary>
    public string Models { get; }

    /// <summary>Folder of runs of the command line.</summary>
    public string Runs { get; }

    /// <summary>Folder of what the server keeps.</summary>
    public string State { get; }

    /// <summary>Names of the packages, sorted.</summary>
    public IReadOnlyList<string> Packages => !Directory.Exists(Models) ? []
        : [.. Directory.EnumerateDirectories(Models).Where(folder => File.Exists(Path.Combine(folder, "datapackage.json"))).Select(folder => Path.GetFileName(folder)).Where(IsPlain).Order(StringComparer.Ordinal)];

    /// <summary>The folder of a package.</summary>
    /// <exception cref="Refusal">There is none of that name.</exception>
    public string PackageFolder(string name) => IsPlain(name) && Packages.Contains(name) ? Inside(Path.Combine(Models, name)) : throw Refusal.Missing(Say.ServerNoPackage(Shown(name), Said.Words([.. Packages])));

    /// <summary>A file of a package, from its name in it such as <c>ensembles/some.yaml</c>.</summary>
    /// <exception cref="Refusal">There is none of that name.</exception>
    public string PackageFile(string package, string name)
    {
        if (package.Length == 0 && name.Split('/', 2) is [var first, var rest]) { (package, name) = (first, rest); }
        string[] parts = name.Split('/');
        string path = Path.Combine([PackageFolder(package), .. parts]);
        return parts.Length <= 3 && parts.All(IsPlain) && File.Exists(path) ? Inside(path) : throw Refusal.Missing(Say.ServerNoFile(Shown(name), package));
    }

    /// <summary>The folder of a run of the command line, from its name such as <c>north-america~plan-as-is</c>.</summary>
    /// <exception cref="Refusal">There is none of that name.</exception>
    public string RunFolder(string name)
    {
        string[] parts = name.Split(Separator);
        string folder = Path.Combine([Runs, .. parts]);
        return parts.Length <= 4 && parts.All(IsPlain) && Directory.Exists(folder) ? Inside(folder) : throw Refusal.Missing(Say.ServerNoRun(Shown(name)));
    }

    /// <summary>The name of a run, from its folder under <see cref="Runs"/>.</summary>
    public string RunName(string folder) => Path.GetRelativePath(Runs, folder).Replace(Path.DirectorySeparatorChar, Separator);

    /// <summary>The path as the command line would name it from the workspace.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Whether a name is one part of a path and nothing else.</summary>
    public static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName && name[0] != '.' && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '+');

    /// <summary>A text for a message: short, and without what only machines read.</summary>
    public static string Shown(string text) => string.Concat(text.Where(letter => !char.IsControl(letter)).Take(80));

    /// <summary>A path whose real place is inside the workspace.</summary>
    private string Inside(string path)
    {
        string real = RealPath(path);
        return real.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : throw Refusal.Missing(Say.ServerOutside(Shown(Relative(path))));
    }

    private static string RealPath(string path)
    {
        string real = Path.GetPathRoot(path)!;
        foreach (string part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(real, part);
            real = new FileInfo(next).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
        }

        return real;
    }
}
