namespace Veta.Tests.Guards;

/// <summary>The repository's own text files: what git tracks, or would track, without build output.</summary>
internal static class SourceTree
{
    private static readonly string[] Skipped = [".git", "bin", "obj", "node_modules", "artifacts", "dist", "runs", "TestResults", "BenchmarkDotNet.Artifacts", ".vs", ".idea"];

    /// <summary>Folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file with its path from the root, written with <c>/</c>.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files { get; } = Read();

    /// <summary>C# files below a folder such as <c>src/</c>.</summary>
    public static IEnumerable<(string Path, string Text)> CSharp(string below = "") =>
        Files.Where(file => file.Path.StartsWith(below, StringComparison.Ordinal) && file.Path.EndsWith(".cs", StringComparison.Ordinal));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Veta.slnx"))) { folder = folder.Parent; }
        return folder?.FullName ?? throw new InvalidOperationException("Veta.slnx is in no folder above the tests; run them from inside the repository.");
    }

    private static List<(string Path, string Text)> Read()
    {
        var files = new List<(string Path, string Text)>();
        var waiting = new Stack<string>([Root]);
        while (waiting.TryPop(out string? folder))
        {
            foreach (string child in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
            {
                if (!Skipped.Contains(Path.GetFileName(child))) { waiting.Push(child); }
            }

            foreach (string file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
            {
                byte[] bytes = File.ReadAllBytes(file);
                bool text = !bytes.AsSpan(0, Math.Min(bytes.Length, 8000)).Contains((byte)0);
                if (text && Path.GetFileName(file) != ".git") { files.Add((Path.GetRelativePath(Root, file).Replace('\\', '/'), System.Text.Encoding.UTF8.GetString(bytes))); }
            }
        }

        return files;
    }
}
