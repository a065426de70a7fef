namespace Veta.Data.Planning;

/// <summary>Packages with other settings.</summary>
internal static class PackageSettings
{
    /// <summary>The package with some settings replaced or added; their source is the first of the package. Only the settings are checked, since nothing else can have changed.</summary>
    /// <param name="package">The package.</param>
    /// <param name="settings">Ids and values as in the table <c>settings</c>; the later of two with one id holds.</param>
    /// <exception cref="PackageException">A setting is unknown or its value not allowed.</exception>
    public static Package WithSettings(this Package package, params (string Id, string Value)[] settings)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(settings);
        SourceId source = package.Sources.Count > 0 ? package.Sources[0].Id : new SourceId("example");
        Package changed = package with
        {
            Settings =
            [
                .. package.Settings.Where(row => settings.All(s => s.Id != row.Id.Value)),
                .. settings.Reverse().DistinctBy(s => s.Id).Reverse().Select(s => new Setting { Id = new SettingId(s.Id), Value = s.Value, Source = source }),
            ],
        };
        Finding[] wrong = [.. new SettingsCheck().Run(changed).Where(f => f.Severity == Severity.Error)];
        return wrong.Length > 0 ? throw new PackageException(Say.CheckPackageSettingsTheSettings, wrong) : changed;
    }
}
