using Veta.Analyses.Industries;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>The measures by which shocks are set side by side, for each country at home, home together and the world. They are read from the other tables of the shock, so that none says another thing.</summary>
internal sealed class ShockOutcomes(Package package, IReadOnlyList<ShockedPart> parts, Geography geography)
{
    /// <summary>Share of the lines of a loss, signs aside, that it may be off: equal optima share gains between countries differently. A working assumption.</summary>
    public const double EqualOptima = 1e-3;

    /// <summary>The rows: countries in the package's order, then home where it has several, then the world.</summary>
    /// <param name="result">Everything else that the shock says.</param>
    /// <param name="prices">Its prices.</param>
    public IEnumerable<OutcomeRow> Rows(ShockResult result, IReadOnlyList<MarketPriceRow> prices)
    {
        var home = new Home(package, geography);
        Use[] uses = [.. Uses(result.Shortages)];
        foreach (RegionId country in home.Countries) { yield return Row(country.Value, c => c == country.Value, r => geography.CountryOf(r) == country, result, prices, uses); }
        if (home.IsKnown && home.Countries.Count > 1)
        {
            HashSet<string> countries = [.. home.Countries.Select(c => c.Value)];
            yield return Row(OutcomeRow.Home, countries.Contains, home.Counts, result, prices, uses);
        }

        OutcomeRow world = Row(OutcomeRow.World, _ => true, _ => true, result, prices, uses);
        yield return world with { LossUsd = result.LossUsd, RestLossUsd = result.LossUsd - world.LossUsd };
    }

    private OutcomeRow Row(string place, Func<string, bool> holds, Func<RegionId, bool> within, ShockResult result, IReadOnlyList<MarketPriceRow> prices, Use[] uses)
    {
        GainRow[] gains = [.. result.Gains.Where(g => holds(g.Country))];
        GdpLossRow[] lost = [.. result.GdpLosses.Where(g => holds(g.Country.Value))];
        Use[] here = [.. uses.Where(u => holds(u.Country.Value))];
        Use? deepest = Foremost.In(here.Where(u => SectorMeasures.IsShort(u.Shares.Max())), u => u.Shares.Max());
        int first = here.Select(u => Array.FindIndex(u.Shares, SectorMeasures.IsShort)).Where(t => t >= 0).DefaultIfEmpty(-1).Min(), last = here.Select(u => Array.FindLastIndex(u.Shares, SectorMeasures.IsShort)).DefaultIfEmpty(-1).Max();
        MarketPriceRow? peak = ShockPrices.HighestOf(prices.Where(p => within(p.Region)));
        return new OutcomeRow
        {
            Place = place,
            LossUsd = -gains.Sum(g => g.TotalUsd),
            UsersLossUsd = -gains.Sum(g => g.ConsumersUsd),
            ProducersLossUsd = -gains.Sum(g => g.ProducersUsd),
            LicencesLossUsd = -gains.Sum(g => g.LicencesUsd),
            TreasuriesLossUsd = -gains.Sum(g => g.TreasuryUsd),
            StocksLossUsd = -gains.Sum(g => g.StocksUsd),
            RestLossUsd = 0,
            ToleranceUsd = (EqualOptima * gains.Sum(g => Math.Abs(g.ConsumersUsd) + Math.Abs(g.ProducersUsd) + Math.Abs(g.LicencesUsd) + Math.Abs(g.TreasuryUsd) + Math.Abs(g.StocksUsd))) + LeftOpen(holds),
            FirstShortMonth = first < 0 ? null : result.Request.Start.Plus(first).ToString(),
            FirstShortMaterial = first < 0 ? null : Foremost.In(here, u => u.Shares[first])!.Material,
            DepthShare = here.Select(u => u.Shares.Max()).DefaultIfEmpty(0).Max(),
            DepthMaterial = deepest?.Material,
            DepthSector = deepest?.Sector,
            MonthsToRecover = first < 0 ? 0 : last == result.Request.Months - 1 ? null : last + 1 - first,
            PeakRatio = peak?.Ratio ?? 1,
            PeakMaterial = peak?.Material,
            PeakRegion = peak?.Region,
            PeakMonth = peak?.Month,
            ValueAddedLowUsd = lost.Length > 0 ? lost.Sum(g => g.BestTriageUsd) : null,
            ValueAddedHighUsd = lost.Length > 0 ? lost.Sum(g => g.RationedUsd) : null,
        };
    }

    /// <summary>What an end use of a country lacks of a material, month by month, as the table of sectors has it.</summary>
    private IEnumerable<Use> Uses(IReadOnlyList<ShortageRow> shortages)
    {
        string[] months = [.. shortages.Select(s => s.Month).Distinct().Order(StringComparer.Ordinal)];
        foreach (var group in shortages.Where(s => s.Sector is not null).GroupBy(s => (Country: geography.CountryOf(s.Region), s.Material, Sector: s.Sector!.Value))
            .OrderBy(g => g.Key.Country.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Material.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Sector.Value, StringComparer.Ordinal))
        {
            yield return new Use(group.Key.Country, group.Key.Material, group.Key.Sector, SectorMeasures.Shares([.. group], months));
        }
    }

    /// <summary>What the solver left open in the money of some countries, USD.</summary>
    private double LeftOpen(Func<string, bool> holds) =>
        parts.Sum(p => p.Months.Concat(p.Calm).Sum(m => m.ComplementarityResidual * m.Accounts.Where(a => holds(a.Actor)).Sum(a => Math.Abs(a.Usd))));

    private sealed record Use(RegionId Country, MaterialId Material, SectorId Sector, double[] Shares);
}
