namespace Veta.Data;

/// <summary>Settings have known ids and allowed values.</summary>
internal sealed class SettingsCheck : IPackageCheck
{
    public string Name => "settings";

    public string Proves => "Every setting is known, its value is allowed, and the last year is not before the first.";

    public IEnumerable<Finding> Run(Package package)
    {
        string[] ids = [.. PlanningSettings.All.Select(s => s.Id)];
        bool yearsAreSound = true;
        foreach (Setting row in package.Settings)
        {
            SettingDefinition? definition = PlanningSettings.All.FirstOrDefault(s => s.Id == row.Id.Value);
            if (definition is null)
            {
                yield return Of(row, "unknown-setting", "There is no such setting.", Nearest.Suggestion(row.Id.Value, ids, "The settings are: " + string.Join(", ", ids) + "."), null);
            }
            else if (!definition.Allows(row.Value))
            {
                yearsAreSound &= definition.Id is not ("first-year" or "last-year");
                yield return Of(row, "setting-value", $"'{CellFindings.Shorten(row.Value)}' is not allowed.", $"Write {definition.Allowed}.", "value");
            }
        }

        if (yearsAreSound && YearOf(package, "first-year", 2026) > YearOf(package, "last-year", 2040))
        {
            yield return new Finding
            {
                Severity = Severity.Error,
                Check = "setting-value",
                Table = "settings",
                Message = "The last year is before the first.",
                NextStep = "Correct first-year or last-year.",
            };
        }
    }

    private static double YearOf(Package package, string id, int otherwise) =>
        package.Settings.FirstOrDefault(s => s.Id.Value == id) is { } row ? double.Parse(row.Value, System.Globalization.CultureInfo.InvariantCulture) : otherwise;

    private static Finding Of(Setting row, string check, string message, string next, string? column) => new()
    {
        Severity = Severity.Error,
        Check = check,
        Table = "settings",
        Row = row.Id.Value,
        Column = column,
        Value = row.Value,
        Message = message,
        NextStep = next,
    };
}
