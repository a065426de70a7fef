using System.Globalization;
using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>A package for a plan of one year alone.</summary>
internal static class OneYear
{
    private static readonly string[] _dropped = ["discount-year", "step-years"];

    /// <summary>The package whose horizon is one year.</summary>
    public static Package Of(Package package, int year)
    {
        ArgumentNullException.ThrowIfNull(package);
        string text = year.ToString(CultureInfo.InvariantCulture);
        Package open = package with { Settings = [.. package.Settings.Where(s => !_dropped.Contains(s.Id.Value))] };
        return open.WithSettings(("first-year", text), ("last-year", text));
    }
}
