using Veta.Analyses.Planning;
using Veta.Analyses.Suspects;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>What the suspects of a plan say: one sentence a kind, with how many there are, the largest by its name, and what to look at.</summary>
internal static class SuspectFindings
{
    /// <summary>The sentences, kinds in their order; none where nothing was found.</summary>
    /// <param name="rows">The table <c>suspects</c> of a plan.</param>
    /// <param name="package">What was planned.</param>
    public static IReadOnlyList<Sentence> Of(IReadOnlyList<SuspectRow> rows, Package package)
    {
        var names = new SentenceNames(package);
        return [.. Largest(rows).Select(row => Told(row, What(row, names), Size(row, package)))];
    }

    /// <summary>The same in one sentence, for a page that tells of several plans; null where nothing was found.</summary>
    public static Sentence? Brief(IReadOnlyList<SuspectRow> rows, Package package)
    {
        var names = new SentenceNames(package);
        Said[] items = [.. Largest(rows).Select(row => (Said)Say.SuspectsBriefItem(new Sentence("word." + EnumWords.Of(row.Kind)), Said.Count(row.Found), What(row, names), Measured(row, package)))];
        return items.Length == 0 ? null : Say.SuspectsBrief(Said.List(items));
    }

    private static IEnumerable<SuspectRow> Largest(IReadOnlyList<SuspectRow> rows) => rows.Where(r => r.Rank == 1);

    private static Sentence Told(SuspectRow row, Said what, Said size)
    {
        Said found = Said.Count(row.Found);
        return row.Kind switch
        {
            SuspectKind.CrossesBothWays => Say.SuspectsCrossesBothWays(found, what, size),
            SuspectKind.SoldNotMade => Say.SuspectsSoldNotMade(found, what, size),
            SuspectKind.NeverRuns => Say.SuspectsNeverRuns(found, what, size),
            SuspectKind.ForcedRunning => Say.SuspectsForcedRunning(found, Said.Money(row.TotalSize ?? row.Size), what, size),
            SuspectKind.PriceOfZero => Say.SuspectsPriceOfZero(found, what, size),
            SuspectKind.PriceFarFromObserved => Say.SuspectsPriceFarFromObserved(found, what, size),
            SuspectKind.ShareJumps => Say.SuspectsShareJumps(found, what, size),
            SuspectKind.CapPassedOn => Say.SuspectsCapPassedOn(found, what, size),
            SuspectKind.RestsOnOneGuess => Say.SuspectsRestsOnOneGuess(found, what, size),
            _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, "A kind of suspect without a sentence; add one under suspects. in the catalogue."),
        };
    }

    /// <summary>The plant, or the material with its places, by their names.</summary>
    private static Said What(SuspectRow row, SentenceNames names) => row switch
    {
        { Facility: { } facility } => names.Facility(facility.Value),
        { Material: { } material, Region: { } origin, Destination: { } destination } => Say.SuspectsGoodsWay(names.Material(material), names.Place(origin.Value), names.Place(destination.Value)),
        { Material: { } material, Region: { } place } => Say.SuspectsGoodsPlace(names.Material(material), names.Place(place.Value)),
        { Material: { } material } => names.Material(material),
        { Region: { } origin, Destination: { } destination } => Say.SuspectsWay(names.Place(origin.Value), names.Place(destination.Value)),
        _ => Say.SuspectsRowOf(row.LookAt.ToString().Split('/', ':') is [_, var table, ..] ? table : row.LookAt),
    };

    private static Said Size(SuspectRow row, Package package) => row.Measure switch
    {
        SuspectMeasure.UnitsPerYear => Said.Quantity(row.Size, row.Material is { } id && package.Materials.FirstOrDefault(m => m.Id == id) is { } material ? material.Unit.ToString() : ""),
        SuspectMeasure.PresentUsd => Said.Money(row.Size),
        SuspectMeasure.Share => Said.Share(row.Size),
        SuspectMeasure.PlacesAndYears => Said.Count((long)row.Size),
        _ => Said.Quantity(row.Size),
    };

    private static Said Measured(SuspectRow row, Package package) => row.Measure switch
    {
        SuspectMeasure.UnitsPerYear => Say.SuspectsAYear(Size(row, package)),
        SuspectMeasure.Ratio => Say.SuspectsTimes(Size(row, package)),
        SuspectMeasure.PlacesAndYears => Say.SuspectsPlaces(Size(row, package)),
        _ => Size(row, package),
    };
}
