using System.Globalization;
using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>
/// Reads levers: the id of a row of the table levers, or words: <c>stock:MATERIAL@REGION=UNITS</c>, <c>plant:FACILITY=CAPACITY</c>, <c>substitution:MATERIAL=SHARE</c>,
/// <c>floor:MATERIAL@REGION=USD</c>; each may end in <c>,cost=USD</c>, a substitution in <c>,penalty=RATIO</c>, the price over the usual one from which it pays.
/// </summary>
public static class LeverReading
{
    /// <summary>The lever of a text.</summary>
    /// <exception cref="ArgumentException">It is neither a row that works within months nor such words; the message says what is.</exception>
    public static ShockLever Parse(Package package, string text)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(text);
        if (package.Levers.FirstOrDefault(l => l.Id.Value == text) is { } row) { return OfRow(package, row); }
        string[] parts = text.Split(',');
        double? cost = null, penalty = null;
        foreach (string option in parts.Skip(1))
        {
            if (option.StartsWith("cost=", StringComparison.Ordinal)) { cost = Number(option[5..]); }
            else if (option.StartsWith("penalty=", StringComparison.Ordinal) && parts[0].StartsWith("substitution:", StringComparison.Ordinal)) { penalty = Number(option[8..]); }
            else { throw Unknown(); }
        }

        string[] halves = parts[0].Split('=', 2);
        string[] what = halves[0].Split(':', 2);
        if (halves.Length != 2 || what.Length != 2) { throw Unknown(); }
        string[] where = what[1].Split('@', 2);
        double amount = Number(halves[1]);
        RegionId? region = where.Length == 2 ? Region(where[1]) : null;
        return what[0] switch
        {
            "stock" => new ShockLever(text, ShockLeverKind.Stock, Material(where[0]), region, null, amount, cost),
            "plant" => new ShockLever(text, ShockLeverKind.Plant, null, null, Facility(where[0]), amount, cost),
            "substitution" => new ShockLever(text, ShockLeverKind.Substitution, Material(where[0]), region, null, Math.Min(1, amount), cost) { PenaltyRatio = penalty },
            "floor" => new ShockLever(text, ShockLeverKind.Floor, Material(where[0]), region, null, amount, cost),
            _ => throw Unknown(),
        };

        ArgumentException Unknown() => new($"--lever {text} is neither a row of levers that works within months (stockpile, border-price-floor, recycling-programme apart) nor of the form stock:MATERIAL@REGION=UNITS, plant:FACILITY=CAPACITY, substitution:MATERIAL=SHARE or floor:MATERIAL@REGION=USD, with ,cost=USD and for a substitution ,penalty=RATIO when wanted.");

        double Number(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= 0 ? number : throw Unknown();

        MaterialId Material(string id) => package.Materials.Any(m => m.Id.Value == id) ? new MaterialId(id) : throw new ArgumentException($"--lever {text}: there is no material '{id}' in the package.");

        RegionId Region(string id) => package.Regions.Any(x => x.Id.Value == id || x.Blocs.Contains(id)) ? new RegionId(id) : throw new ArgumentException($"--lever {text}: there is no region or bloc '{id}' in the package.");

        FacilityId Facility(string id) => package.Facilities.Any(f => f.Id.Value == id) ? new FacilityId(id) : throw new ArgumentException($"--lever {text}: there is no facility '{id}' in the package.");
    }

    private static ShockLever OfRow(Package package, Lever row)
    {
        MaterialId? material = row.Materials.Count > 0 ? row.Materials[0] : null;
        RegionId? region = row.Regions.Count > 0 ? row.Regions[0] : null;
        switch (row.Kind)
        {
            case LeverKind.Stockpile when material is not null && (row.QuantityPerYear ?? (row.AmountUsd / row.PriceUsdPerUnit)) is { } units:
                return new ShockLever(row.Id.Value, ShockLeverKind.Stock, material, region, null, units * Math.Max(1, row.Years ?? 1), row.AmountUsd);
            case LeverKind.BorderPriceFloor when material is not null && row.PriceUsdPerUnit is { } floor:
                return new ShockLever(row.Id.Value, ShockLeverKind.Floor, material, region, null, floor, row.AmountUsd);
            default:
                if (row.Facilities.Count > 0 && package.Facilities.First(f => f.Id == row.Facilities[0]) is { } plant && (plant.BuildMaximumPerYear ?? row.QuantityPerYear) is { } capacity)
                {
                    return new ShockLever(row.Id.Value, ShockLeverKind.Plant, null, null, plant.Id, capacity, row.AmountUsd);
                }

                throw new ArgumentException($"levers[{row.Id}] ({row.Kind}) does nothing within months as it stands: it names no material with a quantity or a price, and no facility with a size. Write stock:MATERIAL@REGION=UNITS, plant:FACILITY=CAPACITY, substitution:MATERIAL=SHARE or floor:MATERIAL@REGION=USD instead.");
        }
    }
}
