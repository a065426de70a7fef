using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>Where a kind of spending stands in the tables of a package.</summary>
internal static class SpendingColumn
{
    /// <summary>The column of a table in which a kind of spending stands; null where a row has none of its own.</summary>
    public static string? Of(string table, CostCategory category) => (table, category) switch
    {
        ("facilities" or "facility_years", CostCategory.VariableOperation) => "variable_cost_usd_per_unit",
        ("facilities", CostCategory.FixedOperation) => "fixed_cost_usd_per_unit_year",
        ("facilities" or "facility_years", CostCategory.Capital) => "capex_usd_per_unit_year",
        ("supplies", CostCategory.Purchases) => "price_usd_per_unit",
        ("lanes", CostCategory.Transport) => "cost_usd_per_unit",
        ("modes", CostCategory.Transport) => "cost_usd_per_unit_km",
        _ => null,
    };
}
