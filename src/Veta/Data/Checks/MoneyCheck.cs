using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>Quantities times their prices stay below what there is in the world.</summary>
internal sealed class MoneyCheck : IPackageCheck
{
    // The product of the world is 1e14 USD a year: a tenth of it in one row is worth a look, and a hundred times as much is a slip.
    private const double Expected = 1e13, Most = 1e16;

    // Each pair in one row is one amount of money.
    internal static readonly (string Table, string Quantity, string Price)[] Pairs =
    [
        ("facilities", "capacity_per_year", "variable_cost_usd_per_unit"),
        ("facilities", "capacity_per_year", "fixed_cost_usd_per_unit_year"),
        ("facilities", "build_maximum_per_year", "capex_usd_per_unit_year"),
        ("facility_years", "capacity_per_year", "variable_cost_usd_per_unit"),
        ("lanes", "capacity_per_year", "cost_usd_per_unit"),
        ("demands", "quantity_per_year", "unserved_value_usd_per_unit"),
        ("supplies", "quantity_per_year", "price_usd_per_unit"),
        ("sales", "quantity_per_year", "price_usd_per_unit"),
        ("disposals", "capacity_per_year", "cost_usd_per_unit"),
        ("stocks", "capacity_units", "holding_cost_usd_per_unit_year"),
        ("plant_rules", "idle_per_year", "restart_cost_usd_per_unit"),
        ("plant_rules", "surge_per_year", "surge_cost_usd_per_unit"),
        ("levers", "quantity_per_year", "price_usd_per_unit"),
        ("contracts", "quantity_per_year", "penalty_usd_per_unit"),
    ];

    public string Name => "money";

    public string Proves => "No quantity times its price in one row is more money than a hundred times the product of the world.";

    public IEnumerable<Finding> Run(Package package) => Pairs.SelectMany(pair => Of(package, TableList.Named(pair.Table)!, pair.Quantity, pair.Price));

    private static IEnumerable<Finding> Of(Package package, TableDefinition table, string quantity, string price)
    {
        ColumnDefinition quantities = table.Column(quantity)!, prices = table.Column(price)!;
        foreach (IRow row in table.RowsOf(package))
        {
            if (quantities.ValueOf(row) is not double units || prices.ValueOf(row) is not double each || Math.Abs(units * each) <= Expected) { continue; }
            yield return new Finding
            {
                Severity = Math.Abs(units * each) > Most ? Severity.Error : Severity.Warning,
                Check = "too-much-money",
                Table = table.Name,
                Row = table.KeyOf(row),
                Column = quantity,
                Value = quantities.TextOf(row),
                Problem = Say.CheckMoneyTooMuch(quantities.TextOf(row), price, prices.TextOf(row), Said.Exact(units * each, 4)),
                Advice = Say.CheckMoneyCorrectOneOfTheTwo,
            };
        }
    }
}
