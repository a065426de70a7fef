using Veta.Analyses.Content.Rows;
using Veta.Data;
using Veta.Finance.Content;

namespace Veta.Analyses.Content;

/// <summary>Judges a plant's product by a rule: weighs its lines, adds them up by the arithmetic of the rule, and compares with the threshold.</summary>
internal sealed class ContentJudge(ContentShares shares, Package package, int year)
{
    private readonly Dictionary<SourceId, Grade> _grades = package.Sources.ToDictionary(s => s.Id, s => s.Grade);

    /// <summary>The test and the lines on which it rests.</summary>
    public (ContentTestRow Test, IReadOnlyList<ContentWeight> Weights) Of(ContentRule rule, ContentPlant plant)
    {
        ContentWeight[] weights = [.. plant.Lines.Select(line => Weigh(rule, plant, line))];
        ContentRatio ratio = rule.Kind == ContentRuleKind.LabourValue ? ByLabour(rule, plant, weights) : ContentRatio.Of(weights, IsOfPrice(rule.Kind) ? plant.Price : null);
        bool least = rule.IsLeast();
        (double share, double low, double high) = least ? (1 - ratio.Share, 1 - ratio.Most, 1 - ratio.Least) : (ratio.Share, ratio.Least, ratio.Most);
        double allowed = (least ? 1 - rule.Threshold : rule.Threshold) * ratio.Whole;
        double? cost = rule.CostUsdPerUnit(plant.Price.UsdPerUnit) is { } usd && !double.IsNaN(usd) ? usd : null;
        return (new ContentTestRow
        {
            Rule = rule.Id,
            Product = plant.Product,
            Facility = plant.Row.Id,
            Year = year,
            Kind = rule.Kind,
            Status = rule.Status,
            AtLeast = least,
            Threshold = rule.Threshold,
            CountedShare = share,
            CountedShareLow = low,
            CountedShareHigh = high,
            Verdict = Verdict(rule, low, high),
            CountedUsdPerUnit = ratio.Whole,
            AgainstUsdPerUnit = ratio.Against,
            GapUsdPerUnit = Math.Max(0, ratio.Against - allowed),
            OutputPerYear = plant.OutputPerYear,
            Consequence = rule.Consequence,
            ConsequenceUsdPerUnit = cost,
            ConsequenceUsdPerYear = cost * plant.OutputPerYear,
            Grade = Worst(rule, weights),
        }, weights);
    }

    /// <summary>Rows of the lines of a test.</summary>
    public static IEnumerable<ContentLineRow> Rows(ContentRule rule, ContentPlant plant, IReadOnlyList<ContentWeight> weights) => weights.Select((weight, k) => new ContentLineRow
    {
        Rule = rule.Id,
        Product = plant.Product,
        Facility = plant.Row.Id,
        LineNumber = k + 1,
        CostItem = EnumWords.KebabCase(weight.Line.Kind.ToString()),
        Material = weight.Line.Material?.Value,
        QuantityPerUnit = weight.Line.QuantityPerUnit,
        PriceUsdPerUnit = weight.Line.Material is null ? double.NaN : weight.Line.Price.UsdPerUnit,
        PriceBasis = weight.Line.Price.Basis,
        ValueUsdPerUnit = weight.Line.Value.UsdPerUnit,
        ValueLowUsdPerUnit = weight.Line.Value.LowUsdPerUnit,
        ValueHighUsdPerUnit = weight.Line.Value.HighUsdPerUnit,
        InWhole = weight.InWhole,
        AgainstShare = weight.Line.IsMaterial ? weight.Against : null,
        AgainstUsdPerUnit = weight.Against * weight.Line.Value.UsdPerUnit,
        OriginKnown = weight.Line.IsMaterial ? weight.Known : null,
        Grade = weight.Line.Material is null ? null : weight.Line.Price.Grade,
    });

    private static bool IsOfPrice(ContentRuleKind kind) => kind is ContentRuleKind.UsmcaTransactionValue or ContentRuleKind.DeMinimis;

    private ContentWeight Weigh(ContentRule rule, ContentPlant plant, ContentLine line)
    {
        bool whole = rule.Kind is ContentRuleKind.UsmcaNetCost or ContentRuleKind.LabourValue || (line.IsMaterial && Counts(rule, line));
        if (!line.IsMaterial || !Counts(rule, line)) { return new ContentWeight(line, whole && !IsOfPrice(rule.Kind), 0, 0); }
        if (line.Kind == ContentLineKind.OtherMaterials) { return new ContentWeight(line, whole && !IsOfPrice(rule.Kind), 1, 0); }
        double against = Against(rule, line.Material!.Value, plant.Row.Region);
        return new ContentWeight(line, whole && !IsOfPrice(rule.Kind), double.IsNaN(against) ? 1 : against, double.IsNaN(against) ? 0 : against);
    }

    // What no recipe names is judged only where a rule counts every material.
    private static bool Counts(ContentRule rule, ContentLine line) => line.Material is { } material
        ? rule.Parts.Count == 0 || rule.Parts.Contains(material)
        : rule.Parts.Count == 0 && rule.Kind is ContentRuleKind.UsmcaNetCost or ContentRuleKind.UsmcaTransactionValue or ContentRuleKind.MaterialAssistance;

    /// <summary>Part of a material at a place that counts against a product; NaN where none of it is there.</summary>
    public double Against(ContentRule rule, MaterialId material, RegionId region)
    {
        double Share(ShareBasis basis) => shares.Of(rule.Groups, basis, rule.Owners && basis == ShareBasis.Maker, material, region);
        if (rule.Kind == ContentRuleKind.QualifyingValue) { return 1 - Math.Max(Share(ShareBasis.Mined), Share(ShareBasis.Refined)); }
        return rule.GroupHurts() ? Share(rule.Basis) : 1 - Share(rule.Basis);
    }

    private static ContentRatio ByLabour(ContentRule rule, ContentPlant plant, ContentWeight[] weights)
    {
        double net = weights.Sum(w => w.Line.Value.UsdPerUnit);
        (double paid, double technology, double assembly) = plant.Labour(rule.WageUsdPerHour ?? LabourValue.LeastWage);
        double share = net > 0 ? 1 - LabourValue.Of(net, paid, technology, assembly) : double.NaN;
        return new ContentRatio(net, net * share, share, share, share);
    }

    private static string Verdict(ContentRule rule, double low, double high)
    {
        if (double.IsNaN(low) || double.IsNaN(high)) { return "open"; }
        (bool lowPasses, bool highPasses) = (Passes(rule, low), Passes(rule, high));
        return lowPasses && highPasses ? "passes" : lowPasses || highPasses ? "open" : "fails";
    }

    // The end of a range that stands on the threshold meets it, rounding aside; de minimis must stay below.
    private static bool Passes(ContentRule rule, double share) => rule.IsLeast()
        ? share >= rule.Threshold - 1e-12
        : rule.Kind == ContentRuleKind.DeMinimis ? !ControlledContent.NeedsLicence(share, rule.Threshold) : share <= rule.Threshold + 1e-12;

    private Grade Worst(ContentRule rule, IReadOnlyList<ContentWeight> weights) =>
        weights.Where(w => w.InWhole || w.Against > 0).Select(w => w.Line.Price.Grade).OfType<Grade>().Append(rule.Grade ?? _grades[rule.Source]).Max();
}
