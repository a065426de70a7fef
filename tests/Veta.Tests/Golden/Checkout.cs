using Veta.Data;

namespace Veta.Tests.Published;

/// <summary>The packages under <c>models/</c>, found from the test's own folder upwards.</summary>
internal static class PublishedPackages
{
    public static string Root { get; } = FindRoot();

    public static Package Read(string name) => PackageReader.Read(Path.Combine(Root, "models", name));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Veta.slnx"))) { return folder.FullName; }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Veta.slnx; run the tests from a checkout.");
    }
}
