namespace Veta.Data.Planning;

/// <summary>Packages in which no plant has to run.</summary>
internal static class PackageFloors
{
    /// <summary>The package without least utilisations; itself when it has none.</summary>
    public static Package WithoutLeastUtilisation(this Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return package.Facilities.All(f => f.MinimumUtilisation == 0)
            ? package
            : package with { Facilities = [.. package.Facilities.Select(f => f.MinimumUtilisation == 0 ? f : f with { MinimumUtilisation = 0 })] };
    }
}
