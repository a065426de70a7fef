using Veta.Analyses.Content.Rows;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Content;

/// <summary>What would close the gap of a test: inputs bought from plants that comply, in order of what a dollar of gap costs at the difference of modelled prices, freight aside.</summary>
internal sealed class ContentChanges(PlanResult plan, ContentPrices prices)
{
    private readonly NetworkData _data = plan.Model.Context.Data;

    /// <summary>The changes; none where the rule is met or the gap lies in what is not known.</summary>
    public IEnumerable<ContentChangeRow> Of(ContentRule rule, ContentPlant plant, ContentTestRow test, IReadOnlyList<ContentWeight> weights)
    {
        double gap = test.GapUsdPerUnit;
        if (double.IsNaN(gap) || gap <= 1e-9) { yield break; }
        var offers = weights.Where(w => w is { Line.Kind: ContentLineKind.Input, Against: > 1e-9 } && w.Line.Price.UsdPerUnit > 0).Select(w => (Weight: w, Offer: OfferOf(rule, w.Line.Material!.Value, plant.Row.Region)))
            .OrderBy(o => o.Offer.Difference is { } usd ? usd / o.Weight.Line.Price.UsdPerUnit : double.PositiveInfinity);
        foreach ((ContentWeight weight, (double made, RegionId? from, double? here, double? there, double? difference)) in offers)
        {
            if (gap <= 1e-9) { yield break; }
            double price = weight.Line.Price.UsdPerUnit, most = weight.Against * weight.Line.QuantityPerUnit, shifted = Math.Min(most, gap / price);
            bool has = there is not null && shifted * plant.OutputPerYear <= made;
            if (has) { gap -= shifted * price; }
            yield return new ContentChangeRow
            {
                Rule = rule.Id,
                Product = plant.Product,
                Facility = plant.Row.Id,
                Material = weight.Line.Material!.Value,
                ShiftedPerUnit = shifted,
                ShiftedPerYear = shifted * plant.OutputPerYear,
                MadePerYear = made,
                From = from,
                PriceHereUsdPerUnit = here,
                PriceThereUsdPerUnit = there,
                CostUsdPerUnit = difference is { } usd ? Math.Max(0, usd * shifted) : null,
                ClosesGap = gap <= 1e-9,
            };
        }
    }

    private (double Made, RegionId? From, double? Here, double? There, double? Difference) OfferOf(ContentRule rule, MaterialId material, RegionId region)
    {
        double made = 0;
        RegionId? from = null;
        double? least = null, here = prices.Modelled(material, region);
        foreach (ActivityRow activity in plan.Activity.Where(a => a.ActivityPerYear > 1e-6))
        {
            int f = _data.Facilities.Of(activity.Facility);
            double output = _data.Package.Recipes.Where(r => r.Process == _data.Package.Facilities[f].Process && r.Material == material && r.QuantityPerUnit > 0).Sum(r => r.QuantityPerUnit) * activity.ActivityPerYear;
            bool inGroup = rule.Groups.Any(g => _data.Geography.IsInGroup(_data.FacilityRegion[f], g) || (rule.Owners && _data.Geography.IsInGroup(_data.FacilityOwner[f], g)));
            if (output <= 0 || inGroup == rule.GroupHurts()) { continue; }
            made += output;
            RegionId place = _data.Package.Facilities[f].Region;
            if (prices.Modelled(material, place) is not { } price || price >= least) { continue; }
            (least, from) = (price, place);
        }

        return (made, from, here, least, least - here);
    }
}
