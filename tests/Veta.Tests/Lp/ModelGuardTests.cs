using Veta.Lp;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>What an engine would misread is refused with the name of the place.</summary>
public sealed class ModelGuardTests
{
    public static TheoryData<string, LpModel, string> Broken => new()
    {
        { "cost", Model(cost: double.NaN), "x0: cost is NaN" },
        { "infinite cost", Model(cost: double.PositiveInfinity), "x0: cost is Infinity" },
        { "coefficient", Model(value: double.NaN), "x0: coefficient in row r0 is NaN" },
        { "crossed bounds", Model(upper: -1), "x0: lower bound 0 is above upper bound -1" },
        { "bound", Model(upper: double.NaN), "x0: a bound is not a number" },
        { "row index", Model(row: 5), "column x0: row index 5 is outside 0..0" },
        { "crossed row", Model(rowLower: 3), "r0: lower bound 3 is above upper bound 2" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void A_broken_number_is_named(string kind, LpModel model, string message)
    {
        LpModelException refused = Assert.Throws<LpModelException>(() => ModelGuard.Check(model));
        Assert.True(refused.Message.Contains(message, StringComparison.Ordinal), $"{kind}: {refused.Message}");
    }

    [Fact]
    public void A_sound_model_and_sound_changes_pass()
    {
        ModelGuard.Check(Model());
        ModelGuard.CheckCosts(2, [1], [3.5]);
        ModelGuard.CheckBounds(2, [0, 1], [0, double.NegativeInfinity], [0, 5]);
        Assert.Throws<LpModelException>(() => ModelGuard.CheckCosts(2, [2], [3.5]));
        Assert.Throws<LpModelException>(() => ModelGuard.CheckCosts(2, [0, 1], [3.5]));
        Assert.Throws<LpModelException>(() => ModelGuard.CheckBounds(2, [0], [1], [0]));
        Assert.Throws<LpModelException>(() => ModelGuard.CheckBasis(new Basis([BasisStatus.Basic], [BasisStatus.Basic]), 1, 1));
    }

    private static LpModel Model(double cost = 1, double value = 1, double upper = 4, int row = 0, double rowLower = 0) => new()
    {
        Cost = [cost],
        ColumnLower = [0],
        ColumnUpper = [upper],
        RowLower = [rowLower],
        RowUpper = [2],
        Starts = [0, 1],
        Rows = [row],
        Values = [value],
    };
}
