using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Pages;

/// <summary>Tells which part of a plan's money is margin, and what is built or not as margins are costs or rent.</summary>
internal static class MarginsPage
{
    /// <summary>Parts for a plan's page; none without margins.</summary>
    public static IReadOnlyList<PagePart> Of(PlanResult plan, IReadOnlyList<UndecidedRow>? undecided, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (MarginSums.Of(plan) is not { } sums) { return []; }
        (string unit, double size) = plan.MoneyUnit;
        HomeGroup home = HomeGroup.Of(plan.Model.Context.Data.Package);
        Geography geography = plan.Model.Context.Data.Geography;
        CostRow[] own = [.. plan.Costs.Where(c => c.Category is not (CostCategory.MarginWeight or CostCategory.Habit) && geography.Index.Find(new RegionId(c.Actor)) >= 0 && home.Holds(new RegionId(c.Actor)))];
        string Text(Sentence sentence) => sentence.In(language);
        string Money(double usd) => (Math.Round(usd / size, 1) + 0.0).ToString("N1", CultureInfo.InvariantCulture);
        var parts = new List<PagePart>
        {
            new PagePart.Paragraph(Text(Say.MarginsPageMoney(Money(sums.ResourceUsd), unit, Money(own.Sum(c => c.PresentUsd)), Money(own.Where(c => c.Category == CostCategory.Margin).Sum(c => c.PresentUsd)), Money(sums.WeightUsd), Money(sums.HabitUsd)))),
        };
        if (undecided is null) { return parts; }
        if (undecided.Count == 0) { parts.Add(new PagePart.Paragraph(Text(Say.MarginsPageDecided))); }
        else
        {
            parts.Add(new PagePart.Table(
                Text(Say.MarginsPageUndecided(undecided.Count.ToString(CultureInfo.InvariantCulture))),
                [Text(Say.HeadFacility), Text(Say.HeadRegion), ">" + Text(Say.HeadAsCost), ">" + Text(Say.HeadAsRent)],
                [.. undecided.Select(u => (IReadOnlyList<string>)[u.Facility.Value, u.Region.Value, u.AsCostPerYear.ToString("N0", CultureInfo.InvariantCulture), u.AsRentPerYear.ToString("N0", CultureInfo.InvariantCulture)])]));
        }

        return parts;
    }

    /// <summary>What hangs on what margins are: the sentences, the plan under each reading, and sites that only some build; none where no readings were asked for.</summary>
    public static IReadOnlyList<PagePart> Of(MarginFindings read, Package package, Language language)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read.Readings.Rows.Count == 0) { return []; }
        string Text(Sentence sentence) => sentence.In(language);
        string Money(double? usd) => usd is { } known ? Text(Say.RangeCell(Said.Money(known))) : "";
        string Size(double? size) => size?.ToString("N0", CultureInfo.InvariantCulture) ?? Text(Say.RangeNoPlan);
        string Name(MarginReading reading) => Text(new Sentence("word.margins-" + EnumWords.Of(reading)));
        bool against = read.Readings.Rows.Any(r => r.DifferenceUsd is not null);
        string[] differences = against ? [">" + Text(Say.HeadDifference), ">" + Text(Say.HeadDifferenceResources)] : [];
        var names = new SentenceNames(package);
        string Told(Said said) => Text(Say.RangeCell(said));
        List<PagePart> parts =
        [
            .. FindingRow.Of(read.All).Select(row => new PagePart.Paragraph(row.In(language))),
            new PagePart.Table(
                Text(Say.MarginsPageReadings),
                [Text(Say.HeadMargins), ">" + Text(Say.HeadCost), ">" + Text(Say.HeadResources), .. differences, ">" + Text(Say.HeadSites)],
                [.. read.Readings.Rows.Select(r => (IReadOnlyList<string>)[Name(r.Reading), r.CostUsd is null ? Text(Say.RangeNoPlan) : Money(r.CostUsd), Money(r.ResourceUsd), .. against ? (string[])[Money(r.DifferenceUsd), Money(r.DifferenceResourceUsd)] : [], r.Sites.ToString("N0", CultureInfo.InvariantCulture)])]),
        ];
        if (read.Readings.Builds.Count > 0)
        {
            parts.Add(new PagePart.Table(
                Text(Say.MarginsPageOpenBuilds(read.Readings.Builds.Count)),
                [Text(Say.HeadFacility), Text(Say.HeadRegion), .. MarginReadings.All.Select(r => ">" + Name(r))],
                [.. read.Readings.Builds.Select(b => (IReadOnlyList<string>)[Told(names.Facility(b.Facility.Value)), Told(names.Place(b.Region.Value)), Size(b.GivenPerYear), Size(b.SteadyPerYear), Size(b.RentPerYear), Size(b.NonePerYear)])]));
        }

        return parts;
    }
}
