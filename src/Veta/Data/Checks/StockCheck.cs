namespace Veta.Data.Checks;

/// <summary>Stocks can hold what they must hold.</summary>
internal sealed class StockCheck : IPackageCheck
{
    public string Name => "stocks";

    public string Proves => "The initial and the least levels of every stock fit into its capacity.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (Stock stock in package.Stocks)
        {
            (string Column, double? Level)[] levels = [("initial_units", stock.InitialUnits), ("minimum_units", stock.MinimumUnits), ("final_minimum_units", stock.FinalMinimumUnits)];
            foreach ((string column, double? level) in levels)
            {
                if (level > stock.CapacityUnits)
                {
                    yield return CheckFinding.Error(
                        "stock-level",
                        stock,
                        column,
                        Say.CheckStockIsAboveCapacityUnits(CellFindings.Number(level.Value), CellFindings.Number(stock.CapacityUnits.Value)),
                        Say.CheckStockCorrectOneOfTheTwo);
                }
            }
        }
    }
}
