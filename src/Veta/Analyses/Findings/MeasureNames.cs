using Veta.Analyses.Ranges;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>What the measures of members are called inside a sentence.</summary>
internal sealed class MeasureNames(Package package)
{
    private readonly HeadlineNames _headlines = new(package);
    private readonly SentenceNames _names = new(package);

    /// <summary>The name of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="about">Whom or what it is about.</param>
    public Said Of(string measure, string about) => measure switch
    {
        "objective_usd" => Say.NameCostOfPlan,
        "resource_usd" => Say.NameResourcesOfPlan,
        "yearly_cost_usd" => Say.NameResourcesOfYear,
        "peak_ratio" or "monthly_peak_ratio" => Say.NameHighestPrice,
        "npv_equity_usd" => Say.NameWorthToOwners(_names.Facility(about)),
        _ => _headlines.Of(new RangesRow { Headline = measure, About = about, Unit = "", Usual = 0, Lowest = 0, Highest = 0, Figures = 0, EndsWithoutAnswer = 0, MovedMostBy = "", Named = "", Flips = false }, 1),
    };

    /// <summary>The name of a measure as a title; null where it has none.</summary>
    public static Said? Title(string measure) => Named("name.measure-" + measure.Replace('_', '-'));

    /// <summary>What a headline names as the most.</summary>
    public static Said Question(string decision) => Named("name.most-" + decision.Replace('_', '-')) ?? decision;

    /// <summary>What a decision is about: a site, or what a headline names.</summary>
    public Said Decided(string about) => _headlines.Named(about);

    private static Said? Named(string key) => Catalogue.Of(Language.English).Has(key) ? (Said)new Sentence(key) : null;
}
