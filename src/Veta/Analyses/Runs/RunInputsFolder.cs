using Veta.Data;

namespace Veta.Analyses.Runs;

/// <summary>The package as it went into a run, in <c>inputs/</c> of its folder.</summary>
internal static class RunInputsFolder
{
    /// <summary>Writes it; tables that an earlier run left there are removed, or they would be read with those of this one.</summary>
    public static void Write(Package package, string runFolder)
    {
        string folder = Path.Combine(runFolder, "inputs");
        if (Directory.Exists(folder))
        {
            foreach (string table in Directory.EnumerateFiles(folder, "*.csv")) { File.Delete(table); }
        }

        PackageWriter.Write(package, folder);
    }
}
