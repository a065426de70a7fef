using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Planning;

[Table("spending", "What is spent on each row of the package: the cost accounts by the figure that they rest on, with investment when it is decided. Not discounted.")]
internal sealed record SpendingRow
{
    [Column("table", "Table of the package.", Key = true)]
    public required string Table { get; init; }

    [Column("key", "Key of the row; of a series over years, without the year.", Key = true)]
    public required string Key { get; init; }

    [Column("actor", "Who pays.", Key = true, References = typeof(Region))]
    public required string Actor { get; init; }

    [Column("category", "For what.", Key = true)]
    public required CostCategory Category { get; init; }

    [Column("year", "First year of the period; blank at the end of the horizon.", Key = true)]
    [Unit("y")]
    public int? Year { get; init; }

    [Column("spent_usd", "Money of the whole period; earnings are negative.")]
    [Unit("USD")]
    public required double SpentUsd { get; init; }
}
