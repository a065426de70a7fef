namespace Veta.Data.Checks;

/// <summary>Uncertain figures can be found, and their ranges are not crossed.</summary>
internal sealed class UncertaintyCheck : IPackageCheck
{
    public string Name => "uncertainty";

    public string Proves => "Every uncertain figure is a number of a table, its low value is not above its high value, and its most likely value lies between; reported ranges of intensities are not crossed.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (Uncertainty row in package.Uncertainties)
        {
            if (TableList.Named(row.Table) is not { } table)
            {
                yield return CheckFinding.Error("unknown-table", row, "table", Say.CheckChangeTargetThereIsNoTable(CellFindings.Shorten(row.Table)), Nearest.Suggestion(row.Table, TableList.All.Select(t => t.Name), Say.CheckColumnSourceNameATableOfThe));
            }
            else if (table.Column(row.Column) is not { IsNumeric: true })
            {
                string[] numbers = [.. table.Columns.Where(c => c.IsNumeric && !c.IsKey).Select(c => c.Name)];
                yield return CheckFinding.Error("unknown-column", row, "column", Say.CheckColumnSourceHasNoNumber(table.Name, CellFindings.Shorten(row.Column)), Nearest.Suggestion(row.Column, numbers, Say.CheckAdviceNumbersAre(Said.Words(numbers))));
            }

            if (row.LowRatio > row.HighRatio)
            {
                yield return CheckFinding.Error("crossed-range", row, "low_ratio", Say.CheckUncertaintyTheLowValueIsAbove, Say.CheckUncertaintyExchangeLowRatioAndHigh);
            }
            else if (row.Distribution is DistributionKind.Triangular or DistributionKind.Pert && (row.ModeRatio < row.LowRatio || row.ModeRatio > row.HighRatio))
            {
                yield return CheckFinding.Error("crossed-range", row, "mode_ratio", Say.CheckUncertaintyTheMostLikelyValueDoes, Say.CheckUncertaintyCorrectOneOfTheThree);
            }
        }
    }
}
