using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>Puts levers into a package or a prepared market as rows. A floor is not here: its levy follows prices, month by month.</summary>
internal static class LeverEffects
{
    private static readonly SourceId Asked = new("lever");

    /// <summary>The package with the levers that touch it.</summary>
    public static Package Apply(Package package, IReadOnlyList<ShockLever> levers, BaseMarket market)
    {
        foreach (ShockLever lever in levers)
        {
            package = lever.Kind switch
            {
                ShockLeverKind.Stock => WithStock(package, lever, market),
                ShockLeverKind.Substitution => WithSubstitution(package, lever),
                _ => package,
            };
        }

        return package;
    }

    /// <summary>The place of a material in a region where most of it is used, or could be sold on: where a stock or a floor stands.</summary>
    public static RegionId? PlaceOf(ShockLever lever, BaseMarket market)
    {
        var geography = new Geography(market.Package);
        bool Inside(RegionId region) => lever.Region is null || geography.IsInGroup(geography.Index.Of(region), lever.Region.Value.Value);
        var used = market.Used.Where(u => u.Key.Material == lever.Material && u.Value > 1e-9 && Inside(u.Key.Region)).OrderByDescending(u => u.Value).ThenBy(u => u.Key.Region.Value, StringComparer.Ordinal).ToArray();
        return used.Length > 0 ? used[0].Key.Region : null;
    }

    private static Package WithStock(Package package, ShockLever lever, BaseMarket market)
    {
        if (lever.Material is not { } material || PlaceOf(lever, market) is not { } place) { return package; }
        var id = new StockId($"lever-{place}-{material}");
        return package with
        {
            Stocks = [.. package.Stocks, new Stock { Id = id, Region = place, Material = material, Owner = StockOwner.Public, InitialUnits = lever.Amount, Source = Asked }],
            StockRules = [.. package.StockRules, new StockRule { Stock = id, WorkingUnits = lever.Amount, ScarcityPremium = 0, ReleaseRatio = 1.1, Source = Asked }],
        };
    }

    /// <summary>The package in which the plants of levers stand from before the first month; the others as they are.</summary>
    public static Package WithPlants(Package package, IReadOnlyList<ShockLever> levers)
    {
        Dictionary<FacilityId, double> capacity = levers.Where(l => l.Kind == ShockLeverKind.Plant).ToDictionary(l => l.Facility!.Value, l => l.Amount);
        return capacity.Count == 0 ? package : package with
        {
            Facilities = [.. package.Facilities.Select(f => capacity.TryGetValue(f.Id, out double amount)
                ? f with { CapacityPerYear = amount, Status = FacilityStatus.Operating, Availability = f.Availability > 0 ? f.Availability : 1, OpensYear = null, ClosesYear = null }
                : f)],
            FacilityYears = [.. package.FacilityYears.Where(y => !capacity.ContainsKey(y.Facility))],
        };
    }

    private static Package WithSubstitution(Package package, ShockLever lever)
    {
        if (lever.Material is not { } material || package.Demands.All(d => d.Material != material)) { return package; }
        Substitution? row = package.Substitutions.FirstOrDefault(s => s.Material == material && s.Kind == SubstitutionKind.Substitute);
        var added = new Substitution
        {
            Material = material,
            Sector = null,
            Kind = SubstitutionKind.Substitute,
            PenaltyRatio = lever.PenaltyRatio ?? row?.PenaltyRatio ?? 2,
            MaximumShare = Math.Min(1, (row?.MaximumShare ?? 0) + lever.Amount),
            RampSharePerMonth = Math.Min(1, (row?.RampSharePerMonth ?? 0) + (lever.Amount / 6)),
            Source = Asked,
        };
        return package with { Substitutions = [.. package.Substitutions.Where(s => !(s.Material == material && s.Kind == SubstitutionKind.Substitute)), added] };
    }
}
