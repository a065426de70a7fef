using System.Text;
using Veta.Analyses.Sampling;
using Veta.Data;

namespace Veta.Tests.Docs;

/// <summary>Tells in what share of members sites are built, as it is and secure by 2032.</summary>
internal sealed class HowSureSites
{
    private const double Mostly = 0.75, Sometimes = 0.25;
    private static readonly string[] _groups = ["always", "mostly", "sometimes", "hardly", "never"];
    private static readonly string[] _home = ["us", "mx", "ca"];
    private readonly Dictionary<FacilityId, Facility> _facilities;
    private readonly Package _package;
    private readonly string[] _policies;
    private readonly Site[] _sites;

    /// <summary>Takes the sites of an ensemble of two plans.</summary>
    public HowSureSites(HowSureTables tables, Package package)
    {
        (_package, _policies) = (package, [.. tables.Cases.Select(c => c.Policy)]);
        _facilities = package.Facilities.ToDictionary(f => f.Id);
        _sites =
        [
            .. tables.Decisions.GroupBy(d => d.About).Select(g => new Site(_facilities[new FacilityId(g.Key)], Country(_facilities[new FacilityId(g.Key)].Region), [.. _policies.Select(p => g.Single(d => d.Policy == p))]))
                .OrderBy(s => Array.IndexOf(_home, s.Country)).ThenByDescending(s => s.Rows[^1].Share).ThenByDescending(s => s.Rows[0].Share).ThenBy(s => s.Facility.Id.Value, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Site> Home => _sites.Where(s => _home.Contains(s.Country));

    private Site[] Bought => [.. Home.Where(s => Group(s.Rows[^1]) == "always" && Group(s.Rows[0]) is "hardly" or "never")];

    /// <summary>The one sentence.</summary>
    public string Plainly()
    {
        Site[] home = [.. Home];
        return FormattableString.Invariant($"- **Of {home.Length} sites in North America that any member builds, the plan secure by 2032 builds {home.Count(s => Group(s.Rows[^1]) == "always")} in every member, whatever the figures**, {home.Count(s => Group(s.Rows[^1]) == "mostly")} in most, {home.Count(s => Group(s.Rows[^1]) == "sometimes")} sometimes and {home.Count(s => Group(s.Rows[^1]) == "hardly")} hardly ever. {Bought.Length} of those built always are built hardly ever, or never, as it is: they are what the caps buy.\n");
    }

    /// <summary>Groups, what security buys, and sites that hang on figures.</summary>
    public string Print()
    {
        var text = new StringBuilder(FormattableString.Invariant($"A site counts as built in a member when it gets at least a tenth of the most that any member gives it. *Always* is every member with an answer, *mostly* {100 * Mostly:N0} % or more, *sometimes* {100 * Sometimes:N0} % or more, *hardly* less. Sites that no member of either plan builds are not counted.\n\n| plan, where | {string.Join(" | ", _groups)} |\n|---|---:|---:|---:|---:|---:|\n"));
        for (int k = 0; k < _policies.Length; k++)
        {
            foreach (bool home in (bool[])[true, false])
            {
                string[] groups = [.. _sites.Where(s => _home.Contains(s.Country) == home).Select(s => Group(s.Rows[k]))];
                text.Append(FormattableString.Invariant($"| {_policies[k]}, {(home ? "North America" : "elsewhere")} | {string.Join(" | ", _groups.Select(g => groups.Count(x => x == g)))} |\n"));
            }
        }

        text.Append("\n**Built always when secure, hardly ever or never as it is:** ").Append(Bought.Length == 0 ? "none" : string.Join("; ", Bought.Select(Name))).Append(".\n\n")
            .Append("Sites at home that hang on figures: built mostly or sometimes in either plan, or of another group in one than in the other; in brackets the range that holds the share with 95 % confidence:\n\n| site | where | ").Append(string.Join(" | ", _policies)).Append(" |\n|---|---|---:|---:|\n");
        foreach (Site site in Home.Where(Hangs))
        {
            text.Append($"| {Name(site)} | {site.Country} | {string.Join(" | ", site.Rows.Select(Share))} |\n");
        }

        int rest = Home.Count(s => !Hangs(s) && s.Rows.Any(r => Group(r) == "hardly"));
        return text.Append(FormattableString.Invariant($"\n{rest} more are hardly ever built in either plan and stand in [the table](../ensembles/secure/ensemble_decisions.csv)")).Append(", as do sites elsewhere. Mines of one country elsewhere stand for many: which of two equal ones is built is no answer.\n").ToString();
    }

    private static bool Hangs(Site site) => site.Rows.Any(r => Group(r) is "mostly" or "sometimes") || (site.Rows.Select(Group).Distinct().Count() > 1 && !site.Rows.All(r => Group(r) is "hardly" or "never"));

    private static string Name(Site site) => site.Facility.NameEn;

    private static string Share(EnsembleDecisionRow row) => FormattableString.Invariant($"{Group(row)}, {100 * row.Share:N0} % ({100 * row.ShareLow:N0}–{100 * row.ShareHigh:N0})");

    private static string Group(EnsembleDecisionRow row) => row.Share switch { null => "unknown", 1 => "always", >= Mostly => "mostly", >= Sometimes => "sometimes", > 0 => "hardly", _ => "never" };

    private string Country(RegionId id)
    {
        Region at = _package.Regions.Single(r => r.Id == id);
        while (at.Kind != RegionKind.Country && at.Parent is { } parent) { at = _package.Regions.Single(r => r.Id == parent); }
        return at.Id.Value;
    }

    private sealed record Site(Facility Facility, string Country, IReadOnlyList<EnsembleDecisionRow> Rows);
}
