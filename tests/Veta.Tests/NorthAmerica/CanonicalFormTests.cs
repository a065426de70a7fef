using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>The package lies as the program writes it, so that an import changes the rows it brings and no others.</summary>
public sealed class CanonicalFormTests
{
    [Fact]
    public void Writing_the_package_again_changes_no_byte()
    {
        string folder = Repository.File("models/north-america"), copy = Directory.CreateTempSubdirectory("veta-canonical").FullName;
        try
        {
            PackageWriter.Write(PackageReader.Read(folder), copy);
            string[] files = [.. Directory.EnumerateFiles(copy).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
            Assert.Equal(files, Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)!).Where(f => f is not ("README.md" or "imports.json")).Order(StringComparer.Ordinal));
            Assert.All(files, f => Assert.True(File.ReadAllText(Path.Combine(folder, f)) == File.ReadAllText(Path.Combine(copy, f)), f + " is not in the form that the program writes"));
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }
}
