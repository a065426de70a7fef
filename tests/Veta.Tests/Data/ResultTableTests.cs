using Veta.Analyses.Depend.Rows;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class ResultTableTests
{
    [Theory]
    [InlineData(double.NaN, null)]
    [InlineData(double.PositiveInfinity, null)]
    [InlineData(double.NegativeInfinity, null)]
    [InlineData(-0.0, 0.0)]
    [InlineData(1e300, 1e300)]
    public void What_is_no_finite_number_is_blank_in_a_table(double value, double? cell)
    {
        var row = (RelianceRow)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(RelianceRow));
        typeof(RelianceRow).GetProperty(nameof(RelianceRow.ReliancePercent))!.SetValue(row, value);
        ResultTable table = ResultTable.Of([row]);
        int column = table.Columns.Select((c, k) => (c.Name, k)).Single(c => c.Name == "reliance_percent").k;

        Assert.Equal(cell, table.Cell(row, column));
        Assert.Equal(cell is null, table.Text(row, column).Length == 0);
    }
}
