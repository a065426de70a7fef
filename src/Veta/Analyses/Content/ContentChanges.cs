using Veta.Analyses.Content.Rows;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Content;

/// <summary>What would close the gap of a test: inputs bought from plants that comply, in order of what a dollar of gap costs at the difference of modelled prices with freight; duties and margins are left out. Where a rule looks behind the maker, a plant complies whose own goods do, traced.</summary>
internal sealed class ContentChanges(PlanResult plan, ContentPrices prices, ContentJudge judge)
{
    // A supplier complies whose goods count against a product with no more than rounding.
    private const double Clean = 1e-6;

    private readonly ContentFreight _freight = new(plan.Model.Context);
    private readonly NetworkData _data = plan.Model.Context.Data;

    /// <summary>The changes; none where the rule is met or the gap lies in what is not known.</summary>
    public IEnumerable<ContentChangeRow> Of(ContentRule rule, ContentPlant plant, ContentTestRow test, IReadOnlyList<ContentWeight> weights)
    {
        double gap = test.GapUsdPerUnit;
        if (double.IsNaN(gap) || gap <= 1e-9) { yield break; }
        var offers = weights.Where(w => w is { Line.Kind: ContentLineKind.Input, Against: > 1e-9 } && w.Line.Price.UsdPerUnit > 0).Select(w => (Weight: w, Offer: OfferOf(rule, w.Line.Material!.Value, plant.Row.Region)))
            .OrderBy(o => Difference(o.Offer) is { } usd ? usd / o.Weight.Line.Price.UsdPerUnit : double.PositiveInfinity);
        foreach ((ContentWeight weight, (double made, RegionId? from, double? here, double? there, double? freight)) in offers)
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
                FreightUsdPerUnit = freight,
                CostUsdPerUnit = there + freight - here is { } usd ? Math.Max(0, usd * shifted) : null,
                ClosesGap = gap <= 1e-9,
            };
        }
    }

    private static double? Difference((double Made, RegionId? From, double? Here, double? There, double? Freight) offer) => offer.There + offer.Freight - offer.Here;

    private (double Made, RegionId? From, double? Here, double? There, double? Freight) OfferOf(ContentRule rule, MaterialId material, RegionId region)
    {
        double made = 0;
        RegionId? from = null;
        double? least = null, freight = null, here = prices.Modelled(material, region);
        int user = Place(material, region);
        foreach (ActivityRow activity in plan.Activity.Where(a => a.ActivityPerYear > 1e-6))
        {
            int f = _data.Facilities.Of(activity.Facility);
            double output = _data.Package.Recipes.Where(r => r.Process == _data.Package.Facilities[f].Process && r.Material == material && r.QuantityPerUnit > 0).Sum(r => r.QuantityPerUnit) * activity.ActivityPerYear;
            RegionId place = _data.Package.Facilities[f].Region;
            bool inGroup = rule.Groups.Any(g => _data.Geography.IsInGroup(_data.FacilityRegion[f], g) || (rule.Owners && _data.Geography.IsInGroup(_data.FacilityOwner[f], g)));
            bool complies = rule.Basis == ShareBasis.Maker && rule.Kind != ContentRuleKind.QualifyingValue ? inGroup != rule.GroupHurts() : judge.Against(rule, material, place) <= Clean;
            if (output <= 0 || !complies) { continue; }
            made += output;
            if (prices.Modelled(material, place) is not { } price || user < 0 || _freight.Of(Place(material, place), user) is not { } carried || price + carried >= least + freight) { continue; }
            (least, freight, from) = (price, carried, place);
        }

        return (made, from, here, least, freight);
    }

    private int Place(MaterialId material, RegionId region) => plan.Model.Context.Places.Find(_data.Materials.Of(material), _data.Geography.Index.Of(region));
}
