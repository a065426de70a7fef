using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Depend;

/// <summary>
/// The headlines of dependence whose ranges are told: the traced share of the end use where most is hidden and of the main end use of each of the two most critical materials; the loss in a year without the
/// costliest supplier of a material; and, with removals, what end uses lack on average without the country outside that costs them most.
/// </summary>
internal sealed class DependHeadlines
{
    /// <summary>Share of an end use that passes through those asked about.</summary>
    public const string Touched = "touched_share";

    /// <summary>Loss in a year without a supplier when the uses of least value stop first, USD.</summary>
    public const string StopLow = "stop_loss_low_usd";

    /// <summary>The same when all uses are cut alike, USD.</summary>
    public const string StopHigh = "stop_loss_high_usd";

    /// <summary>Share that end uses lack on average without a country.</summary>
    public const string Removal = "removal_mean_lost_share";

    /// <summary>All names, in the order of telling.</summary>
    public static IReadOnlyList<string> Names { get; } = [Touched, StopLow, StopHigh, Removal];

    private readonly DisruptionRow? _stop;
    private readonly string? _removed;

    /// <summary>Chooses the headlines of an answer; they stay the same for the answers that it is compared with.</summary>
    public DependHeadlines(DependResult usual)
    {
        string importer = usual.Importers[0];
        EndUseRow[] uses = [.. usual.EndUses.Where(r => r.Importer == importer)];
        EndUseRow?[] ranked = [.. usual.Ranking.Where(r => r.Importer == importer).OrderBy(r => r.MeanRank).Take(2).Select(r => uses.Where(u => u.Material == r.Material).MaxBy(u => u.ElementTonnesPerYear))];
        EndUses = [.. new[] { MostHidden(usual) }.Concat(ranked).OfType<EndUseRow>().DistinctBy(Key)];
        _stop = Costliest(usual);
        _removed = Removals(usual).Select(r => r.Country).FirstOrDefault();
    }

    /// <summary>The end uses whose traced shares are told.</summary>
    public IReadOnlyList<EndUseRow> EndUses { get; }

    /// <summary>The year without a supplier that costs most; null where none is known.</summary>
    public DisruptionRow? Stop => _stop;

    /// <summary>The country outside without which end uses lack most; null without removals.</summary>
    public string? Removed => _removed;

    /// <summary>The headlines of an answer, in the order of telling; what it does not have is left out.</summary>
    /// <exception cref="SolveFailedException">The network of its year has no solution.</exception>
    public IReadOnlyList<Headline> Of(DependResult result)
    {
        if (result.ModelledStatus != SolveStatus.Optimal) { throw new SolveFailedException(result.ModelledStatus, Say.RangeYearUnsolved(new Sentence("word." + EnumWords.Of(result.ModelledStatus)))); }
        Dictionary<string, EndUseRow> uses = result.EndUses.ToDictionary(Key);
        string hidden = MostHidden(result)?.Material.Value ?? "";
        var made = new List<Headline>();
        foreach ((EndUseRow row, int k) in EndUses.Select((row, k) => (row, k)))
        {
            if (uses.TryGetValue(Key(row), out EndUseRow? here)) { made.Add(new Headline(Touched, Key(row), "1", here.TouchedShare) { Named = k == 0 ? hidden : "" }); }
        }

        DisruptionRow? same = _stop is null ? null : result.Disruptions.FirstOrDefault(r => (r.Importer, r.Material, r.Supplier) == (_stop.Importer, _stop.Material, _stop.Supplier));
        if (same is { LossLowUsd: { } low, LossHighUsd: { } high } && Costliest(result) is { } costliest)
        {
            string about = $"{same.Importer},{same.Material},{same.Supplier}";
            Sentence missing = Say.RangeNoExports;
            made.Add(new Headline(StopLow, about, "USD", low) { Missing = missing });
            made.Add(new Headline(StopHigh, about, "USD", high) { Named = $"{costliest.Material},{costliest.Supplier}", Missing = missing });
        }

        if (_removed is { } removed)
        {
            (string Country, double Share)[] removals = [.. Removals(result)];
            made.Add(new Headline(Removal, removed, "1", removals.FirstOrDefault(r => r.Country == removed).Share) { Named = removals.Select(r => r.Country).FirstOrDefault() ?? "" });
        }

        return made;
    }

    private static string Key(EndUseRow row) => $"{row.Importer},{row.Material},{row.Sector},{row.Element}";

    /// <summary>
    /// The end use of the first importer whose dependence is hidden most: of those whose sellers are observed, where there are such, because elsewhere who finishes a good is the model's choice; null without end uses.
    /// </summary>
    public static EndUseRow? MostHidden(DependResult result)
    {
        EndUseRow[] uses = [.. result.EndUses.Where(r => r.Importer == result.Importers[0])], observed = [.. uses.Where(r => r.DirectObserved)];
        return Foremost.In(observed.Length > 0 ? observed : uses, r => r.TouchedShare - r.DirectShare);
    }

    private static DisruptionRow? Costliest(DependResult result) => result.Disruptions.Where(r => r.Importer == result.Importers[0] && r.LossHighUsd is not null && r.LossLowUsd is not null).OrderByDescending(r => r.LossHighUsd).FirstOrDefault();

    /// <summary>Countries outside all importers, with the share that the end uses of importers lack on average without them, the largest first.</summary>
    private static IEnumerable<(string Country, double Share)> Removals(DependResult result) => result.RemovalEndUses == 0 ? [] : result.Removals
        .Where(r => r is { Kind: "country", State: RowState.Answered, Importer: not "all" } && !result.AtHome.Contains(r.Removed))
        .GroupBy(r => r.Removed).Select(g => (g.Key, g.Sum(r => (r.BaseShare - r.ServedShare) ?? 0) / result.RemovalEndUses))
        .OrderByDescending(r => r.Item2).ThenBy(r => r.Key, StringComparer.Ordinal);
}
