using Veta.Data;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>Reads what contracts got, and what was missing, from a solved program.</summary>
internal static class DeliveryReader
{
    private const double Least = 1e-6;

    // Goods that fetch less than this share of what they cost find nobody who takes them.
    private const double NothingPaid = 0.01;

    /// <summary>All contracts that bind, by year.</summary>
    /// <param name="context">The program's ledgers.</param>
    /// <param name="point">The solution.</param>
    /// <param name="prices">Prices of the plan, by which the input that lacks is found; empty where they are not known.</param>
    public static IReadOnlyList<DeliveryRow> Read(NetworkContext context, double[] point, IReadOnlyList<PriceRow> prices)
    {
        NetworkData data = context.Data;
        if (data.Package.Contracts.Count == 0) { return []; }
        ContractBook book = data.Contracts;
        double[] running = context.Running.Evaluate(point), capacity = context.Capacity.Evaluate(point);
        Dictionary<(RegionId, MaterialId, int), double> priced = prices.ToDictionary(p => (p.Region, p.Material, p.Year), p => p.PriceUsdPerUnit);
        var rows = new List<DeliveryRow>();
        foreach ((int column, ContractAt at) in context.Of(ContractedOutput.Missed).All)
        {
            Contract contract = data.Package.Contracts[at.Contract];
            int facility = data.Facilities.Of(contract.Facility), entry = context.At(facility, at.Period);
            double promised = book.Promised(at.Contract, at.Period), missed = point[column] <= Least * promised ? 0 : point[column];
            var row = new DeliveryRow
            {
                Contract = contract.Id,
                Facility = contract.Facility,
                Region = data.Package.Facilities[facility].Region,
                Material = contract.Material,
                Year = data.Horizon.FirstYear(at.Period),
                PromisedPerYear = promised,
                DeliveredPerYear = promised - missed,
                DamagesUsdPerYear = missed * (contract.PenaltyUsdPerUnit ?? 0),
            };
            bool full = running[entry] >= capacity[entry] * (1 - Least) - Least;
            rows.Add(missed == 0 ? row : full ? row with { Lack = DeliveryLack.Capacity } : WithLoss(row, data, facility, at.Period, priced));
        }

        return rows;
    }

    /// <summary>Names what weighs most in what a further unit would lose.</summary>
    private static DeliveryRow WithLoss(DeliveryRow row, NetworkData data, int facility, int period, Dictionary<(RegionId, MaterialId, int), double> prices)
    {
        if (prices.Count == 0) { return row; }
        double cost = data.VariableCost(facility, period), spent = cost, earned = 0, most = 0, unit = 0;
        MaterialId? lacking = null;
        foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[facility]])
        {
            double price = prices.GetValueOrDefault((row.Region, data.Materials[material], row.Year));
            if (quantity < 0 && -quantity * price > most) { (most, lacking, unit) = (-quantity * price, data.Materials[material], price); }
            if (quantity > 0) { earned += quantity * price; }
            else { spent -= quantity * price; }
        }

        DeliveryLack lack = earned <= NothingPaid * spent ? DeliveryLack.Outlet : lacking is not null && most >= cost ? DeliveryLack.Input : DeliveryLack.Running;
        return row with { Lack = lack, Lacking = lack == DeliveryLack.Input ? lacking : null, LackingPriceUsdPerUnit = lack == DeliveryLack.Input ? unit : null, LossUsdPerUnit = spent - earned };
    }
}
