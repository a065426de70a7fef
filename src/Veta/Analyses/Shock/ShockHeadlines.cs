using Veta.Analyses.Industries;
using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>The headlines of a shock whose ranges are told: the loss of the world's markets, what each country at home gains or loses, value added at risk, and the price that rises most.</summary>
internal static class ShockHeadlines
{
    /// <summary>Loss of the world's markets, USD.</summary>
    public const string Loss = "loss_usd";

    /// <summary>What a country gains, USD; below nought a loss.</summary>
    public const string Gain = "gain_usd";

    /// <summary>Value added at risk when the uses of least value stop first, USD.</summary>
    public const string ValueAddedLow = "value_added_low_usd";

    /// <summary>Value added at risk when all uses are cut alike, USD.</summary>
    public const string ValueAddedHigh = "value_added_high_usd";

    /// <summary>The highest price at home over the usual one.</summary>
    public const string Peak = "peak_ratio";

    /// <summary>The highest price at home of each month over the usual one of that month.</summary>
    public const string MonthlyPeak = "monthly_peak_ratio";

    /// <summary>All names, in the order of telling.</summary>
    public static IReadOnlyList<string> Names { get; } = [Loss, Gain, ValueAddedLow, ValueAddedHigh, Peak];

    /// <summary>The headlines, in the order of telling; all of them in every answer on the same regions.</summary>
    public static IReadOnlyList<Headline> Of(ShockResult result)
    {
        var home = new Home(result.Request.Package);
        var made = new List<Headline> { new(Loss, "world", "USD", result.LossUsd) { IsSigned = true } };
        made.AddRange(home.Countries.Select(c => new Headline(Gain, c.Value, "USD", result.Gains.FirstOrDefault(g => g.Country == c.Value)?.TotalUsd ?? 0) { IsSigned = true }));
        foreach (GdpLossRow row in result.GdpLosses.Where(g => home.Countries.Contains(g.Country)))
        {
            made.Add(new Headline(ValueAddedLow, row.Country.Value, "USD", row.BestTriageUsd));
            made.Add(new Headline(ValueAddedHigh, row.Country.Value, "USD", row.RationedUsd));
        }

        made.Add(new Headline(Peak, home.IsKnown ? string.Join(';', home.Groups) : "world", "1", result.PeakRatio) { Named = result.Peak?.Material.Value ?? "" });
        Sentence? flaw = result.UsuallyShort.Count == 0 ? null : Say.RangeUsuallyShort(Said.Words(result.UsuallyShort));
        return [.. made.Select(headline => headline with { Flaw = flaw })];
    }
}
