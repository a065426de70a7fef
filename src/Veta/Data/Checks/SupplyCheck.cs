namespace Veta.Data.Checks;

/// <summary>What must be taken has a quantity.</summary>
internal sealed class SupplyCheck : IPackageCheck
{
    public string Name => "supplies";

    public string Proves => "Every supply that must be taken says how much arrives.";

    public IEnumerable<Finding> Run(Package package) =>
        from supply in package.Supplies
        where supply.MustTake && supply.QuantityPerYear is null
        select CheckFinding.Error("must-take", supply, "quantity_per_year", "It must be taken, and has no quantity.", "Give the quantity that arrives, or set must_take to false.");
}
