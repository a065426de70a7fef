using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells how many projects one begins at home to have those that a plan builds.</summary>
internal static class BetsPage
{
    private const int Most = 12;

    /// <summary>Parts for a plan's page: the processes at home with most at stake; none where the package knows no chances.</summary>
    public static IReadOnlyList<PagePart> Of(PlanResult plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.HasPlan) { return []; }
        Package package = plan.Model.Context.Data.Package;
        HashSet<string> home = [.. package.Info.Home];
        CompletionBetRow[] rows = [.. plan.CompletionBets.Where(b => home.Contains(b.Country.Value)).OrderByDescending(b => (b.Bets ?? 0) - b.Projects).ThenBy(b => b.Process.Value, StringComparer.Ordinal).Take(Most)];
        if (rows.Length == 0) { return []; }
        Dictionary<ProcessId, string> names = package.Processes.ToDictionary(p => p.Id, p => language == Language.Spanish ? p.NameEs : p.NameEn);
        return
        [
            new PagePart.Table(
                Say.BetsPageTitle.In(language),
                [Say.HeadProcess.In(language), Say.HeadCountry.In(language), ">" + Say.HeadPlanned.In(language), ">" + Say.HeadAllOfThem.In(language), ">" + Say.HeadToBegin.In(language)],
                [.. rows.Select(r => (IReadOnlyList<string>)[names[r.Process], r.Country.Value, Number(r.Projects), Say.RangeCell(Said.Share(r.AllChance)).In(language), r.Bets is { } bets ? Number(bets) : ""])]),
        ];
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
