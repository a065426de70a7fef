using System.Globalization;
using System.Text.RegularExpressions;
using Veta.Analyses;
using Veta.Analyses.Appraise;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Data.Scenarios;
using Veta.Network;
using Veta.Tests.Data;

namespace Veta.Tests.Docs.Mexico;

/// <summary>
/// Prints the page on Mexico in one language: its words stand in a template, and what stands in braces there is filled from the package, from its plan as it is
/// and from the kept headlines. A name in braces that nothing fills fails.
/// </summary>
internal sealed partial class MexicoPage(Package package, PlanResult plan, IReadOnlyList<HeadlineRow> headlines, Language language)
{
    private readonly MexicoTables _tables = new(package, plan, language);
    private readonly Dictionary<SourceId, Source> _sources = package.Sources.ToDictionary(s => s.Id);

    /// <summary>The template of a language.</summary>
    public static string Template(Language language) => File.ReadAllText(Repository.File($"tests/Veta.Tests/Docs/Mexico/mexico.{(language == Language.Spanish ? "es" : "en")}.txt")).ReplaceLineEndings("\n");

    /// <summary>The page.</summary>
    public string Print() => Blank().Replace(Template(language), match => Fill(match.Groups[1].Value.Split(' ')));

    /// <summary>What a uranium deposit is worth to its owners under Mexican taxes when it may be mined, at observed prices.</summary>
    public static AppraisalRow Uranium(Package package, string facility) => Appraisal.Run(
        new AppraiseRequest { Package = package.With(ScenarioReader.Read(Repository.File("models/north-america"), "mexican-uranium-opens")), Facilities = [new FacilityId(facility)] }, new Workplace())
        .Appraisals.Single(a => a.OwnRegime);

    private string Fill(string[] words) => words switch
    {
        ["facts"] => Number(package.RegionalFacts.Count),
        ["places"] => Number(package.RegionalFacts.Select(f => f.Region).Distinct().Count()),
        ["fact", var region, var fact, var year] => Number(Fact(region, fact, year).ValueUnits),
        ["grade", var region, var fact, var year] => GradeOf(Fact(region, fact, year)).ToString(),
        ["obstacle", var id, "price"] => Number(package.Obstacles.Single(o => o.Id.Value == id).PriceUsdPerUnit!.Value),
        ["obstacles", "mx"] => Number(_tables.Obstacles.Count),
        ["levers", "mx"] => Number(_tables.Levers.Count),
        ["sites", "mines"] => Number(_tables.Mines.Select(f => f.Region).Distinct().Count()),
        ["count", "mines", "all"] => Number(_tables.Mines.Count),
        ["count", "mines", "at-work"] => Number(_tables.Mines.Count(f => f.Status is FacilityStatus.Operating or FacilityStatus.Ramping)),
        ["count", "mines", "candidate"] => Number(_tables.Mines.Count(f => f.Status == FacilityStatus.Candidate)),
        ["count", "mines", "suspended"] => Number(_tables.Mines.Count(f => f.Status == FacilityStatus.Suspended)),
        ["count", "lithium", "candidate"] => Number(_tables.InMexico.Count(f => f.Status == FacilityStatus.Candidate && (f.Process.Value.Contains("lithium", StringComparison.Ordinal) || f.Process.Value.Contains("battery", StringComparison.Ordinal)))),
        ["count", "industries", "mx"] => Number(package.Industries.Count(i => i.Region.Value == "mx")),
        ["count", "demands", "mx"] => Number(package.Demands.Where(d => _tables.IsMexico(d.Region)).Select(d => (d.Material, d.Sector)).Distinct().Count()),
        ["count", "parks", "sites"] => Number(_tables.Parks.Count),
        ["grades", "mines", "at-work"] => string.Join(", ", _tables.Mines.Where(f => f.Status is FacilityStatus.Operating or FacilityStatus.Ramping).GroupBy(f => f.Grade ?? _sources[f.Source].Grade).OrderBy(g => g.Key).Select(g => $"{g.Key} ({g.Count()})")),
        ["longest-lead"] => Number(_tables.Mines.Max(f => f.LeadTimeYears)),
        ["last-year"] => _tables.LastYear.ToString(CultureInfo.InvariantCulture),
        ["activity", var facility] => Number(plan.Activity.Single(a => a.Facility.Value == facility && a.Year == _tables.LastYear).ActivityPerYear),
        ["demand", var material] => Number(package.Demands.Where(d => _tables.IsMexico(d.Region) && d.Material.Value == material && d.Year?.Value == _tables.LastYear).Sum(d => d.QuantityPerYear)),
        ["price", var utility] => Number(_tables.Prices(utility).Distinct().Single()),
        ["headline", var part, var key, var about] => Number(headlines.Single(h => h.Part == part && h.Key == key && h.About == about).Value!.Value / 1e9),
        ["october", "events"] => Number(package.EventStates.Where(s => s.Date.ToString() == "2025-10-09").Select(s => s.Event).Distinct().Count()),
        ["question", var id] => Taken(id),
        ["uranium", "break-even", var facility] => Number(Math.Round(Uranium(package, facility).BreakEvenPriceUsdPerUnit)),
        ["uranium", "observed"] => Number(Math.Round(Uranium(package, "mx-chh-pena-blanca-uranium-mine").PriceUsdPerUnit)),
        ["builds", "sites"] => Number(_tables.Builds.Select(b => b.Region).Distinct().Count()),
        ["builds", "usd"] => Number(_tables.Builds.Sum(b => b.InvestmentUsd) / 1e9),
        ["table", var name] => _tables.Print(name),
        _ => throw new InvalidOperationException($"Nothing fills {{{string.Join(' ', words)}}} of the page on Mexico."),
    };

    private RegionalFact Fact(string region, string fact, string year) => package.RegionalFacts.Single(f => f.Region.Value == region && f.Fact == fact && f.Year.ToString() == year);

    private Grade GradeOf(RegionalFact fact) => fact.Grade ?? _sources[fact.Source].Grade;

    private string Taken(string question)
    {
        OpenQuestion taken = package.OpenQuestions.Single(q => q.Question == question && q.Taken);
        return language == Language.Spanish ? taken.OutcomeEs : taken.OutcomeEn;
    }

    private static string Number(double value) => MexicoTables.Number(value);

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Blank();
}
