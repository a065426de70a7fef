using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Industries;

/// <summary>Turns unserved demand of a run into losses of the industries of each country that has an input-output table.</summary>
/// <param name="package">Industries, what they buy of one another, and what hangs on materials.</param>
/// <param name="years">Length of the run, years.</param>
/// <param name="demands">What each end use of a country draws and lacks, units per year, on average over the run.</param>
/// <param name="solver">Solves the triage.</param>
/// <param name="workers">Who does countries and ranges at the same time.</param>
internal sealed class IndustryLosses(
    Package package, double years, IReadOnlyDictionary<(RegionId Country, MaterialId Material, SectorId Sector), (double Units, double Missing)> demands, ISolver solver, Workers workers)
{
    /// <summary>An end use is short from this share of its demand on.</summary>
    public const double Short = 0.01;

    /// <summary>Rows of countries and of their industries.</summary>
    /// <param name="inFull">Whether industries and the range of the data are wanted too.</param>
    public (IReadOnlyList<GdpLossRow> Countries, IReadOnlyList<IndustryLossRow> Industries) Read(bool inFull)
    {
        RegionId[] countries = [.. package.MaterialDependences.Select(d => d.Region).Distinct()];
        if (countries.Length == 0) { return ([], []); }
        var found = new (GdpLossRow Country, IReadOnlyList<IndustryLossRow> Industries)?[countries.Length];
        workers.For(countries.Length, k => found[k] = OfCountry(countries[k], inFull), CancellationToken.None);
        var made = found.OfType<(GdpLossRow Country, IReadOnlyList<IndustryLossRow> Industries)>().ToArray();
        return ([.. made.Select(m => m.Country)], [.. made.SelectMany(m => m.Industries)]);
    }

    private (GdpLossRow, IReadOnlyList<IndustryLossRow>)? OfCountry(RegionId country, bool inFull)
    {
        if (LeontiefModel.Of(package, country) is not { } table) { return null; }
        Industry[] industries = [.. package.Industries.Where(i => i.Region == country)];
        var at = industries.Select((industry, k) => (industry.Id, k)).ToDictionary(pair => pair.Id, pair => pair.k);
        MaterialDependence[] rows = [.. package.MaterialDependences.Where(d => d.Region == country)];
        var named = rows.Select(d => (country, d.Material, d.Sector)).ToHashSet();
        IReadOnlyList<IReadOnlyList<MaterialUse>> Uses(Func<MaterialDependence, double> shareOf) =>
        [
            .. rows.Where(d => shareOf(d) > 0 && demands.GetValueOrDefault((country, d.Material, d.Sector)).Units > 0).GroupBy(d => d.Material).Select(material => (IReadOnlyList<MaterialUse>)
            [
                .. material.GroupBy(d => d.Sector).SelectMany(sector =>
                {
                    // Industries that share an end use draw it by the output that hangs on it.
                    (double units, double missing) = demands[(country, material.Key, sector.Key)];
                    double whole = sector.Sum(d => shareOf(d) * table.Output[at[d.Industry]]);
                    return sector.Select(d => new MaterialUse(at[d.Industry], shareOf(d), units * shareOf(d) * table.Output[at[d.Industry]] / whole, Math.Clamp(missing / units, 0, 1)));
                }),
            ]),
        ];
        double value = industries.Sum(i => i.ValueAddedUsdPerYear);
        Func<MaterialDependence, double>[] shares = inFull ? [d => d.Share, d => d.LowShare, d => d.HighShare] : [d => d.Share];
        var losses = new IndustryLoss[shares.Length];
        workers.For(shares.Length, k => losses[k] = IndustryBracket.Of(table, Uses(shares[k]), solver), CancellationToken.None);
        IndustryLoss loss = losses[0];
        double low = loss.ValueAddedLow.Sum() * years, high = loss.ValueAddedHigh.Sum() * years;
        var row = new GdpLossRow
        {
            Country = country,
            Year = industries.Max(i => i.Year),
            GdpUsdPerYear = value,
            BestTriageUsd = low,
            RationedUsd = high,
            BestTriageShare = low / (value * years),
            RationedShare = high / (value * years),
            LeastUsd = inFull ? losses[1].ValueAddedLow.Sum() * years : null,
            MostUsd = inFull ? losses[2].ValueAddedHigh.Sum() * years : null,
            DemandsLeftOut = demands.Count(d => d.Key.Country == country && d.Value.Missing >= Short * d.Value.Units && !named.Contains(d.Key)),
        };
        return (row, inFull ? [.. IndustryRows(country, industries, loss)] : []);
    }

    private IEnumerable<IndustryLossRow> IndustryRows(RegionId country, Industry[] industries, IndustryLoss loss) => industries
        .Select((industry, j) => new IndustryLossRow
        {
            Country = country,
            Industry = industry.Id,
            OutputUsd = industry.GrossOutputUsdPerYear * years,
            DirectLowUsd = loss.DirectLow[j] * years,
            DirectHighUsd = loss.DirectHigh[j] * years,
            IndirectLowUsd = Math.Max(0, loss.OutputLow[j] - loss.DirectLow[j]) * years,
            IndirectHighUsd = Math.Max(0, loss.OutputHigh[j] - loss.DirectHigh[j]) * years,
            BestTriageUsd = loss.ValueAddedLow[j] * years,
            RationedUsd = loss.ValueAddedHigh[j] * years,
        })
        .Where(row => Math.Max(row.BestTriageUsd, row.RationedUsd) > 0)
        .OrderByDescending(row => row.RationedUsd)
        .ThenBy(row => row.Industry.Value, StringComparer.Ordinal);
}
