using Veta.Analyses.Sources;
using Veta.Data;

namespace Veta.Analyses.Suspects;

/// <summary>Rows of which figures of grade D carry a tenth or more of what the plan spends on operation, investment, transport and purchases.</summary>
internal sealed class RestingOnOneGuess : ISuspicion
{
    private const double Large = 0.1;

    /// <inheritdoc/>
    public IEnumerable<SuspectRow> Find(SuspectedPlan plan)
    {
        var grades = new RowGrades(plan.Package);
        (IRow Row, ColumnDefinition? Column, double Usd)[] spent = [.. PlanSpending.Of(plan.Package, plan.Plan.Spending)];
        double all = spent.Sum(s => s.Usd);
        foreach (IGrouping<IRow, (IRow Row, ColumnDefinition? Column, double Usd)> row in spent.Where(s => (s.Column is null ? grades.Of(s.Row) : grades.Of(s.Row, s.Column)) == Grade.D).GroupBy(s => s.Row))
        {
            double usd = row.Sum(s => s.Usd);
            if (usd < Large * all || all <= 0) { continue; }
            TableDefinition table = TableList.All.First(t => t.RowType == row.Key.GetType());
            yield return new SuspectRow
            {
                Kind = SuspectKind.RestsOnOneGuess, Facility = (row.Key as Facility)?.Id, Material = MaterialOf(row.Key), Region = RegionOf(row.Key), Destination = (row.Key as Lane)?.Destination, Size = usd / all, Measure = SuspectMeasure.Share, SizeUsd = usd, LookAt = Say.LookInput(table.Name, table.KeyOf(row.Key)),
            };
        }
    }

    private static MaterialId? MaterialOf(IRow row) => row switch
    {
        Supply supply => supply.Material,
        Stock stock => stock.Material,
        Demand demand => demand.Material,
        Lane { Materials: [var only] } => only,
        _ => null,
    };

    private static RegionId? RegionOf(IRow row) => row switch
    {
        Facility facility => facility.Region,
        Supply supply => supply.Region,
        Stock stock => stock.Region,
        Demand demand => demand.Region,
        Lane lane => lane.Origin,
        _ => null,
    };
}
