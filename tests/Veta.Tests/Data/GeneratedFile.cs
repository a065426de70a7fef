using Xunit;

namespace Veta.Tests.Data;

/// <summary>A committed file that a test prints: compared, or written when the variable <c>VETA_UPDATE_DOCS</c> is 1.</summary>
internal static class GeneratedFile
{
    private const string Variable = "VETA_UPDATE_DOCS";

    /// <summary>Compares a committed file with what it should be.</summary>
    /// <param name="path">Path from the root of the repository, such as <c>docs/tables.md</c>.</param>
    /// <param name="expected">Its text, LF.</param>
    public static void Check(string path, string expected)
    {
        string file = Repository.File(path);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
            return;
        }

        string actual = File.Exists(file) ? File.ReadAllText(file) : "";
        if (actual != expected)
        {
            string[] now = expected.Split('\n');
            string[] then = actual.Split('\n');
            int line = Enumerable.Range(0, Math.Max(now.Length, then.Length)).First(i => now.ElementAtOrDefault(i) != then.ElementAtOrDefault(i));
            Assert.Fail($"{path} differs from line {line + 1} on.\n  committed: {then.ElementAtOrDefault(line)}\n  printed:   {now.ElementAtOrDefault(line)}\nIf the change is meant, run the tests with {Variable}=1 and review the difference.");
        }
    }
}
