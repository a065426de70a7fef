using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>Packages with other settings.</summary>
internal static class PackageSettings
{
    /// <summary>The package with some settings replaced or added; their source is the first of the package.</summary>
    public static Package With(this Package package, params (string Id, string Value)[] settings)
    {
        SourceId source = package.Sources.Count > 0 ? package.Sources[0].Id : new SourceId("example");
        return package with
        {
            Settings =
            [
                .. package.Settings.Where(row => settings.All(s => s.Id != row.Id.Value)),
                .. settings.Select(s => new Setting { Id = new SettingId(s.Id), Value = s.Value, Source = source }),
            ],
        };
    }
}
