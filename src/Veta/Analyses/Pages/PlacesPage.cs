using System.Globalization;
using Veta.Analyses.Sources;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what is known of a place and what stands in the way there; without a place, of how many something is known.</summary>
internal static class PlacesPage
{
    /// <summary>The parts of the page.</summary>
    public static IEnumerable<PagePart> Of(KnownOfPlaces known, RegionId? region, Language language)
    {
        if (region is not { } place)
        {
            yield return new PagePart.Paragraph(Say.SourcesPagePlaces(places: known.Places.Count, facts: known.Package.RegionalFacts.Count, obstacles: known.Package.Obstacles.Count).In(language));
            yield break;
        }

        Dictionary<RegionId, Region> regions = known.Package.Regions.ToDictionary(r => r.Id);
        string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;
        string Name(RegionId id) => Pick(regions[id].NameEn, regions[id].NameEs);
        IReadOnlyList<RegionalFact> facts = known.Facts(place);
        if (facts.Count > 0)
        {
            yield return new PagePart.Table(
                Say.SourcesPageFactsOf(Name(place)).In(language),
                [Say.HeadRegion.In(language), Say.SourcesPageFact.In(language), ">" + Say.HeadYear.In(language), ">" + Say.SourcesPageFigure.In(language), Say.HeadUnit.In(language), Say.HeadGrade.In(language), Say.HeadSource.In(language)],
                [.. facts.Select(f => (IReadOnlyList<string>)[Name(f.Region), Pick(f.NameEn, f.NameEs), f.Year.ToString(), f.ValueUnits.ToString("#,0.###", CultureInfo.InvariantCulture), f.Unit, GradeOf(known, f.Source, f.Grade), f.Source.Value])]);
        }

        IReadOnlyList<Obstacle> obstacles = known.Obstacles(place);
        if (obstacles.Count > 0)
        {
            yield return new PagePart.Table(
                Say.SourcesPageObstaclesOf(Name(place)).In(language),
                [Say.HeadRegion.In(language), Say.SourcesPageObstacle.In(language), Say.SourcesPageSince.In(language), Say.HeadGrade.In(language), Say.HeadSource.In(language)],
                [.. obstacles.Select(o => (IReadOnlyList<string>)[Name(o.Region), Pick(o.NameEn, o.NameEs), o.Since?.ToString() ?? "-", GradeOf(known, o.Source, o.Grade), o.Source.Value])]);
        }
    }

    private static string GradeOf(KnownOfPlaces known, SourceId source, Grade? grade) => (grade ?? known.Package.Sources.First(s => s.Id == source).Grade).ToString();
}
