using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Network;

namespace Veta.Analyses.Content;

/// <summary>Works out for the plants of a product what a unit costs: inputs and utilities of the recipe at their prices, running cost, yearly cost and depreciation.</summary>
internal sealed class ContentPlants(PlanResult plan, ContentPrices prices)
{
    // An investment whose life is not given is written off over so many years. Source: assumption.
    private const double UsualLife = 20;

    private readonly Package _package = plan.Model.Context.Data.Package;
    private readonly NetworkData _data = plan.Model.Context.Data;
    private readonly SiteCosts _costs = new(plan.Model.Context.Data.Package);

    /// <summary>The plants that make a product in the modelled year.</summary>
    public IEnumerable<ContentPlant> Of(MaterialId product) => plan.Activity.Where(a => a.ActivityPerYear > 1e-6).Select(a => Of(product, a)).OfType<ContentPlant>();

    private ContentPlant? Of(MaterialId product, ActivityRow activity)
    {
        int f = _data.Facilities.Of(activity.Facility);
        Facility row = _costs.Filled(_package.Facilities[f]);
        Recipe[] recipe = [.. _package.Recipes.Where(r => r.Process == row.Process)];
        double made = recipe.Where(r => r.Material == product && r.QuantityPerUnit > 0).Sum(r => r.QuantityPerUnit);
        if (made <= 0) { return null; }
        double part = PartOf(product, recipe, row.Region) / made;
        var lines = new List<ContentLine>();
        foreach (Recipe input in recipe.Where(r => r.QuantityPerUnit < 0))
        {
            bool utility = _package.Materials[_data.Materials.Of(input.Material)].Stage == Stage.Utility;
            double quantity = -input.QuantityPerUnit * part;
            ContentPrice price = prices.Of(input.Material, row.Region);
            lines.Add(new ContentLine(utility ? ContentLineKind.Utility : ContentLineKind.Input, input.Material, quantity, price, price.Times(quantity)));
        }

        double running = _data.VariableCost(f, 0) * part, other = running * (Share(row, ContentCostItem.Materials) ?? 1);
        double use = activity.CapacityPerYear > 0 ? Math.Clamp(activity.ActivityPerYear / activity.CapacityPerYear, 0.01, 1) : 1;
        Add(ContentLineKind.OtherMaterials, other);
        Add(ContentLineKind.Running, running - other);
        Add(ContentLineKind.Fixed, row.FixedCostUsdPerUnitYear * part / use);
        Add(ContentLineKind.Depreciation, (row.CapexUsdPerUnitYear ?? 0) / (row.LifeYears ?? UsualLife) * part / use);
        Add(ContentLineKind.Excluded, -(Share(row, ContentCostItem.Excluded) ?? 0) * lines.Sum(l => l.Value.UsdPerUnit));
        return new ContentPlant(f, row, product, activity.ActivityPerYear * made, prices.Of(product, row.Region), lines) { Labour = wage => LabourOf(row, wage, part) };

        void Add(ContentLineKind kind, double usd)
        {
            if (usd == 0) { return; }
            var money = new ContentPrice(usd, usd, usd, "package", row.Grade);
            lines.Add(new ContentLine(kind, null, double.NaN, money, money));
        }
    }

    /// <summary>The product's part of the costs of a process with several outputs: by value at the place; 1 where it is alone or prices are missing.</summary>
    private double PartOf(MaterialId product, Recipe[] recipe, RegionId region)
    {
        Recipe[] outputs = [.. recipe.Where(r => r.QuantityPerUnit > 0)];
        if (outputs.Length == 1) { return 1; }
        double Worth(Recipe r) => prices.Of(r.Material, region).UsdPerUnit is var usd && double.IsNaN(usd) ? 0 : usd * r.QuantityPerUnit;
        double all = outputs.Sum(Worth);
        return all > 0 ? outputs.Where(r => r.Material == product).Sum(Worth) / all : 1;
    }

    private double? Share(Facility row, ContentCostItem item) => Cost(row, item)?.Share;

    // The row of the smallest place that holds the plant.
    private ContentCost? Cost(Facility row, ContentCostItem item)
    {
        int here = _data.Geography.Index.Of(row.Region);
        return _package.ContentCosts.Where(c => c.Process == row.Process && c.Item == item && (c.Region is not { } region || _data.Geography.IsInside(here, _data.Geography.Index.Of(region))))
            .OrderBy(c => c.Region is null ? 2 : c.Region == row.Region ? 0 : 1).FirstOrDefault();
    }

    private (double HighWageUsd, double Technology, double Assembly) LabourOf(Facility row, double wage, double part)
    {
        ContentCost? labour = Cost(row, ContentCostItem.Labour);
        double paid = labour?.WageUsdPerHour >= wage ? labour.WageUsdPerHour.Value * (labour.HoursPerUnit ?? 0) * part : 0;
        return (paid, Share(row, ContentCostItem.Technology) ?? 0, Share(row, ContentCostItem.Assembly) ?? 0);
    }
}
