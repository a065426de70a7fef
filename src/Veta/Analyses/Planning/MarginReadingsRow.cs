using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("margin_readings", "The plan under each reading of the margins of its base year, with whole projects in part: as the package has them (given), never fading (steady), as rent of sellers (rent), and left out with the steps around usual quantities (none).")]
internal sealed record MarginReadingsRow
{
    [Column("reading", "What margins are taken to be.", Key = true)]
    public required MarginReading Reading { get; init; }

    [Column("cost_usd", "Present value of the plan's cost as this reading counts it; blank where there is no plan.", Compared = true)]
    [Unit("USD")]
    public required double? CostUsd { get; init; }

    [Column("resource_usd", "What of it is resources: without what margins and usual suppliers weigh.")]
    [Unit("USD")]
    public required double? ResourceUsd { get; init; }

    [Column("difference_usd", "How much more it costs than the plan that it is measured against, under the same reading; blank without one.")]
    [Unit("USD")]
    public required double? DifferenceUsd { get; init; }

    [Column("difference_resource_usd", "The same in resources.")]
    [Unit("USD")]
    public required double? DifferenceResourceUsd { get; init; }

    [Column("sites", "Sites that it builds.")]
    [Unit("1")]
    public required int Sites { get; init; }
}
