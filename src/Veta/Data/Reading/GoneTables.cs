namespace Veta.Data.Reading;

/// <summary>Tables that packages once had and no analysis ever read; a package that still brings one is read without it.</summary>
internal static class GoneTables
{
    private static readonly string[] _names = ["products", "product_volumes", "intensities"];

    /// <summary>Whether a name is that of a table of the past.</summary>
    public static bool Has(string? name) => _names.Contains(name);
}
