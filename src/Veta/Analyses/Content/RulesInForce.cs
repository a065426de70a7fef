using Veta.Data;

namespace Veta.Analyses.Content;

/// <summary>Which dated row of each rule holds in a year.</summary>
internal static class RulesInForce
{
    /// <summary>One row a rule at most: the last that has begun and not ended. Rules that ended before the year, and templates among them, stand with their last row only where nothing newer of the same id is there.</summary>
    public static IEnumerable<ContentRule> In(Package package, int year)
    {
        ArgumentNullException.ThrowIfNull(package);
        return package.ContentRules.GroupBy(r => r.Id).Select(g => g.Where(r => r.FirstYear <= year).MaxBy(r => r.FirstYear)).OfType<ContentRule>().Where(r => r.LastYear is not { } last || last >= year || r.Status == ContentRuleStatus.Ended);
    }
}
