using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Findings;

/// <summary>On whom the first importer depends, and how well it is hidden.</summary>
internal static class DependFindings
{
    /// <summary>The findings.</summary>
    public static IReadOnlyList<Statement> Of(DependResult result, Package package)
    {
        ArgumentNullException.ThrowIfNull(result);
        string importer = result.Importers[0];
        return [.. Found(result, package, importer).Select(finding => Placed(finding with { About = importer }, result, package))];
    }

    /// <summary>What the ranges of its headlines say.</summary>
    public static HeadlineFindings RangesOf(DependResult result, Package package, HeadlineRanges ranges) => new(package, ranges, "depend.range", finding => Placed(finding, result, package));

    /// <summary>Its headlines under each reading of margins.</summary>
    public static ReadingFindings ReadingsOf(DependResult result, Package package, HeadlineReadings readings) => new(package, readings, "depend.margins", finding => Placed(finding, result, package));

    private static Statement Placed(Statement finding, DependResult result, Package package) => finding with { Page = "dependence", Years = (result.Year, result.Year), Grade = GradeOfPackage.Of(package) };

    private static IEnumerable<Statement> Found(DependResult result, Package package, string importer)
    {
        var names = new SentenceNames(package);
        EndUseRow? hidden = DependHeadlines.MostHidden(result);
        if (hidden is not null) { yield return Hidden(hidden, result, names); }
        RankRow[] ranked = [.. result.Ranking.Where(r => r.Importer == importer).OrderBy(r => r.MeanRank).Take(2)];
        if (ranked.Length == 2) { yield return new Statement("depend.rank", Say.DependRank(names.Place(importer), names.Material(ranked[0].Material), names.Material(ranked[1].Material))); }
        var geography = new Geography(package);
        bool IsForeign(string country) => country != importer && !(geography.Index.Find(new RegionId(country)) is >= 0 and int at && geography.IsInGroup(at, importer));
        StageShareRow? stage = Foremost.In(result.StageShares.Where(r => r.Importer == importer && IsForeign(r.Country)), r => r.Share);
        if (stage is not null)
        {
            Said share = Said.Share(stage.Share).From(Reference.Most("stage_shares.share", ("importer", importer), ("element", stage.Element), ("stage", EnumWords.Of(stage.Stage)), ("country", stage.Country)));
            yield return new Statement("depend.stage", Say.DependStage(SentenceNames.Element(stage.Element), SentenceNames.StageOf(stage.Stage), share, names.Place(stage.Country))) { Value = stage.Share, Unit = "1" };
        }

        DisruptionRow? stop = Foremost.In(result.Disruptions.Where(r => r.Importer == importer && r.LossHighUsd is not null && r.LossLowUsd is not null), r => r.LossHighUsd!.Value);
        if (stop is not null)
        {
            string Of(string column) => Reference.Most("disruptions." + column, ("importer", importer), ("material", stop.Material.Value), ("supplier", stop.Supplier));
            yield return new Statement("depend.stop", Say.DependStop(names.Place(stop.Supplier), names.Material(stop.Material), names.Place(importer), Said.Money(stop.LossLowUsd!.Value).From(Of("loss_low_usd")), Said.Money(stop.LossHighUsd!.Value).From(Of("loss_high_usd"))))
            {
                Discounted = false, Value = stop.LossHighUsd, Unit = "USD",
            };
        }

        int accounts = result.Reliance.Count(r => r.Year == result.Year);
        if (accounts > 0)
        {
            Said all = Said.Count(accounts).From(Reference.Summary("accounts")), agree = Said.Count(result.Reliance.Count(r => r.Year == result.Year && r.Agrees == true)).From(Reference.Summary("accounts_that_agree"));
            yield return new Statement("depend.accounts", Say.DependAccounts(all, agree)) { Value = accounts, Unit = "1" };
        }
    }

    private static Statement Hidden(EndUseRow row, DependResult result, SentenceNames names)
    {
        string Of(string column) => Reference.Most("end_uses." + column, ("importer", row.Importer), ("material", row.Material.Value), ("sector", row.Sector), ("element", row.Element));
        Said who = Said.List(result.Against.Select(names.Place)), direct = Said.Share(row.DirectShare).From(Of("direct_share")), touched = Said.Share(row.TouchedShare).From(Of("touched_share"));
        Said material = names.Material(row.Material), importer = names.Place(row.Importer);

        // Where nothing is hidden the two shares are one, and are said once.
        bool same = row.TouchedShare - row.DirectShare < 0.005;
        Sentence said = (same, row.Sector.Length > 0) switch
        {
            (true, true) => Say.DependSeenFor(material, names.Sector(row.Sector), importer, touched, who),
            (true, false) => Say.DependSeen(material, importer, touched, who),
            (false, true) => Say.DependHiddenFor(material, names.Sector(row.Sector), importer, direct, who, touched),
            _ => Say.DependHidden(material, importer, direct, who, touched),
        };
        return new Statement("depend.hidden", said) { Value = row.TouchedShare, Unit = "1" };
    }
}
