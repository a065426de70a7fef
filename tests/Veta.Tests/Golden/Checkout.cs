using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Golden;

/// <summary>Files of the checkout that the tests run from.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root => Repository.Root;

    /// <summary>A package under <c>models/</c>.</summary>
    public static Package Model(string name) => PackageReader.Read(Repository.File($"models/{name}"));

    /// <summary>Asserts that a committed text file holds what the program makes now; with the environment variable set to 1 writes it instead.</summary>
    public static void AssertFile(string relativePath, string made, string variable)
    {
        string path = Repository.File(relativePath);
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, made);
            return;
        }

        Assert.True(File.Exists(path), $"{relativePath} is missing. Run the tests once with {variable}=1 to write it, and review it as code.");
        string kept = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (kept == made) { return; }
        string[] before = kept.Split('\n'), after = made.Split('\n');
        int line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(k => before.ElementAtOrDefault(k) != after.ElementAtOrDefault(k));
        Assert.Fail(
            $"{relativePath} differs from what the program makes, first in line {line + 1}.\n  file: {before.ElementAtOrDefault(line)}\n  made: {after.ElementAtOrDefault(line)}\n"
            + $"If the change is meant, run the tests once with {variable}=1, review the difference as code, and explain it in the commit message.");
    }
}
