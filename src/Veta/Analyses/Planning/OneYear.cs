using System.Globalization;
using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>A package for a plan of one year alone.</summary>
internal static class OneYear
{
    private static readonly string[] _replaced = ["first-year", "last-year", "discount-year", "step-years"];

    /// <summary>The package whose horizon is one year.</summary>
    public static Package Of(Package package, int year)
    {
        ArgumentNullException.ThrowIfNull(package);
        string text = year.ToString(CultureInfo.InvariantCulture);
        SourceId source = package.Sources[0].Id;
        return package with
        {
            Settings =
            [
                .. package.Settings.Where(s => !_replaced.Contains(s.Id.Value)),
                new Setting { Id = new SettingId("first-year"), Value = text, Source = source },
                new Setting { Id = new SettingId("last-year"), Value = text, Source = source },
            ],
        };
    }
}
