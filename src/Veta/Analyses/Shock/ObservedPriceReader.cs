using System.Globalization;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Data.Provenance;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>Lays the last price observed beside each price of a shocked market.</summary>
internal static class ObservedPriceReader
{
    /// <summary>One row for each material and place that the market prices.</summary>
    /// <param name="request">What was asked: prices after its first month are not known yet.</param>
    /// <param name="prices">Prices of the market by month.</param>
    public static IEnumerable<ObservedPriceRow> Rows(ShockRequest request, IReadOnlyList<MarketPriceRow> prices)
    {
        var grades = new RowGrades(request.Package);
        var observations = new ObservedPrices(request.Package, request.Start);
        foreach (MarketPriceRow first in prices.DistinctBy(p => (p.Region, p.Material)))
        {
            Price? observed = observations.Near(first.Material, first.Region);
            yield return new ObservedPriceRow
            {
                Region = first.Region,
                Material = first.Material,
                UsualUsdPerUnit = first.UsualUsdPerUnit,
                ObservedUsdPerUnit = observed?.PriceUsdPerUnit,
                ObservedRegion = observed?.Region,
                ObservedMarket = observed?.Place,
                ObservedDate = observed is null ? null : DateOf(observed),
                ObservedSource = observed?.Source,
                Grade = observed is null ? null : grades.Of(observed),
            };
        }
    }

    private static string DateOf(Price price) => price.Month is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{price.Year.Value:0000}-{month:00}")
        : price.Year.Value.ToString("0000", CultureInfo.InvariantCulture);
}
