using System.Globalization;

namespace Veta.Data.Planning;

/// <summary>Settings have known ids and allowed values.</summary>
internal sealed class SettingsCheck : IPackageCheck
{
    // A dollar of the first year that counts as a million dollars is discounted to the wrong year.
    private const double MostGrowth = 1e6;

    public string Name => "settings";

    public string Proves => "Every setting is known, its value is allowed, the last year is not before the first, and money of the first year does not count a million times in the discount year.";

    public IEnumerable<Finding> Run(Package package)
    {
        Finding[] values = [.. Values(package)];
        return values.Length > 0 ? values : Growth(package);
    }

    private static IEnumerable<Finding> Growth(Package package)
    {
        double first = NumberOf(package, "first-year", 2026), year = NumberOf(package, "discount-year", first), rate = NumberOf(package, "discount-rate", 0.08);
        double growth = Math.Pow(1 + rate, year - first);
        if (growth > MostGrowth)
        {
            yield return new Finding
            {
                Severity = Severity.Error,
                Check = "setting-value",
                Table = "settings",
                Row = "discount-year",
                Column = "value",
                Problem = Say.CheckSettingsGrowth(Said.Exact(rate, 6), Said.Exact(first), Said.Exact(growth, 3), Said.Exact(year)),
                Advice = Say.CheckSettingsCorrectDiscountYearOrDiscount,
            };
        }
    }

    private static IEnumerable<Finding> Values(Package package)
    {
        string[] ids = [.. PlanningSettings.All.Select(s => s.Id)];
        bool yearsAreSound = true;
        foreach (Setting row in package.Settings)
        {
            SettingDefinition? definition = PlanningSettings.All.FirstOrDefault(s => s.Id == row.Id.Value);
            if (definition is null)
            {
                yield return Of(row, "unknown-setting", Say.CheckSettingsUnknown, Nearest.Suggestion(row.Id.Value, ids, Say.CheckSettingsAre(Said.Words(ids))), null);
            }
            else if (!definition.Allows(row.Value))
            {
                yearsAreSound &= definition.Id is not ("first-year" or "last-year");
                yield return Of(row, "setting-value", Say.CheckSettingsIsNotAllowed(CellFindings.Shorten(row.Value)), AdviceFor(definition), "value");
            }
        }

        if (yearsAreSound && NumberOf(package, "first-year", 2026) > NumberOf(package, "last-year", 2040))
        {
            yield return new Finding
            {
                Severity = Severity.Error,
                Check = "setting-value",
                Table = "settings",
                Problem = Say.CheckTaxTheLastYearIsBefore,
                Advice = Say.CheckSettingsCorrectFirstYearOrLast,
            };
        }
    }

    private static Sentence AdviceFor(SettingDefinition definition)
    {
        if (definition.AllowedWords.Count > 0) { return Say.CheckSettingsWriteOneOf(Said.Words(definition.AllowedWords)); }
        Said low = Said.Exact(definition.Minimum), high = Said.Exact(definition.Maximum);
        return definition.IsWhole ? Say.CheckSettingsWriteWhole(low, high) : Say.CheckSettingsWriteNumber(low, high);
    }

    private static double NumberOf(Package package, string id, double otherwise) =>
        package.Settings.FirstOrDefault(s => s.Id.Value == id) is { } row ? double.Parse(row.Value, CultureInfo.InvariantCulture) : otherwise;

    private static Finding Of(Setting row, string check, Sentence problem, Sentence advice, string? column) => new()
    {
        Severity = Severity.Error,
        Check = check,
        Table = "settings",
        Row = row.Id.Value,
        Column = column,
        Value = row.Value,
        Problem = problem,
        Advice = advice,
    };
}
