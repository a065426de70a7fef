using Veta.Analyses.Industries;
using Veta.Data;
using Veta.Lp;
using Veta.Solvers;
using Veta.Tests.Golden;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Industries;

[Trait("Category", "Hand")]
public sealed class IndustryBracketTests
{
    private static readonly ISolver Solver = SolverCatalog.Find("highs");

    [Fact]
    public void One_industry_loses_what_hangs_on_the_material_and_by_rationing_what_it_sells_itself_too()
    {
        // Output 100, of which 20 is bought of itself, value added 60. Half needs the material, of which 40 % is missing: 0.5 x 0.4 = 0.2 of output, 0.2 x 60 = 12.
        // Rationing: rho = 0.2 + 0.2 rho = 0.25, 0.25 x 60 = 15.
        var table = new LeontiefModel(new double[,] { { 20 } }, [100], [60]);
        IndustryLoss loss = IndustryBracket.Of(table, [[new MaterialUse(0, 0.5, 10, 0.4)]], Solver);
        Assert.Equal(12, loss.ValueAddedLow[0], 1e-6);
        Assert.Equal(20, loss.DirectLow[0], 1e-6);
        Assert.Equal(15, loss.ValueAddedHigh[0], 1e-6);
        Assert.Equal(20, loss.DirectHigh[0], 1e-6);
        Assert.Equal(25, loss.OutputHigh[0], 1e-6);
    }

    [Fact]
    public void The_triage_takes_from_the_use_of_least_value_and_rationing_from_all()
    {
        // Two industries that buy nothing of each other draw one unit each; half of two is missing. The second adds 10, the first 50: low 10, high 25 + 5.
        var table = new LeontiefModel(new double[2, 2], [100, 100], [50, 10]);
        IndustryLoss loss = IndustryBracket.Of(table, [[new MaterialUse(0, 1, 1, 0.5), new MaterialUse(1, 1, 1, 0.5)]], Solver);
        Assert.Equal([0, 10], loss.ValueAddedLow.Select(v => Math.Round(v, 6)));
        Assert.Equal([25, 5], loss.ValueAddedHigh.Select(v => Math.Round(v, 6)));
        Assert.Equal(100, loss.DirectLow[1], 1e-6);
    }

    [Fact]
    public void Output_that_can_do_without_goes_on()
    {
        var table = new LeontiefModel(new double[2, 2], [100, 100], [50, 10]);
        IndustryLoss loss = IndustryBracket.Of(table, [[new MaterialUse(0, 0.1, 1, 1)]], Solver);
        Assert.Equal(5, loss.ValueAddedLow.Sum(), 1e-6);
        Assert.Equal(5, loss.ValueAddedHigh.Sum(), 1e-6);
    }

    [Fact]
    public void Parts_that_need_two_materials_overlap_in_the_triage_and_add_up_in_rationing()
    {
        var table = new LeontiefModel(new double[,] { { 0 } }, [100], [60]);
        IndustryLoss loss = IndustryBracket.Of(table, [[new MaterialUse(0, 0.4, 1, 0.5)], [new MaterialUse(0, 0.3, 1, 0.5)]], Solver);
        Assert.Equal(0.2 * 60, loss.ValueAddedLow[0], 1e-6);
        Assert.Equal(0.35 * 60, loss.ValueAddedHigh[0], 1e-6);
    }

    [Fact]
    public void Sellers_lose_the_orders_of_those_that_stop_and_buyers_their_share_of_the_cost_when_all_are_rationed()
    {
        // Steel (100, value added 80) sells 50 to cars (200, value added 100), which buy nothing else at home. Half of all cars need a material of which 40 % is missing: 0.2 x 200 = 40 of output.
        // Steel loses orders of 40 x 50 / 200 = 10. Low and high: 0.2 x 100 + 0.1 x 80 = 28.
        var table = new LeontiefModel(new double[,] { { 0, 50 }, { 0, 0 } }, [100, 200], [80, 100]);
        IndustryLoss cars = IndustryBracket.Of(table, [[new MaterialUse(1, 0.5, 1, 0.4)]], Solver);
        Assert.Equal(28, cars.ValueAddedLow.Sum(), 1e-6);
        Assert.Equal(28, cars.ValueAddedHigh.Sum(), 1e-6);
        Assert.Equal(10, cars.OutputLow[0], 1e-6);

        // The other way: steel lacks a fifth. Low: 0.2 x 80 = 16. High: cars lose 0.2 x 50 / 200 = 5 % too, 16 + 5.
        IndustryLoss steel = IndustryBracket.Of(table, [[new MaterialUse(0, 0.5, 1, 0.4)]], Solver);
        Assert.Equal(16, steel.ValueAddedLow.Sum(), 1e-6);
        Assert.Equal(21, steel.ValueAddedHigh.Sum(), 1e-6);
    }

    [Fact]
    public void Two_end_uses_of_one_material_in_an_industry_are_added()
    {
        var table = new LeontiefModel(new double[,] { { 0 } }, [100], [60]);
        IndustryLoss loss = IndustryBracket.Of(table, [[new MaterialUse(0, 0.2, 2, 0.5), new MaterialUse(0, 0.1, 1, 0.2)]], Solver);
        Assert.Equal(((0.2 * 0.5) + (0.1 * 0.2)) * 60, loss.ValueAddedHigh[0], 1e-6);
        Assert.Equal(loss.ValueAddedHigh[0], loss.ValueAddedLow[0], 1e-6);
    }

    [Theory]
    [InlineData(0.1, 113.625)]
    [InlineData(0.2, 227.25)]
    [Trait("Category", "Published")]
    public void Where_all_output_needs_the_material_the_triage_is_the_published_one(double cut, double loss)
    {
        // Miller and Blair's table; 0.002 and 0.0005 units per dollar are 2 and 1 units. Beyond a third the published program stops buyers in fixed proportion, which this one does not.
        var table = new LeontiefModel(new double[,] { { 150, 500 }, { 200, 100 } }, [1000, 2000]);
        IndustryLoss made = IndustryBracket.Of(table, [[new MaterialUse(0, 1, 2, cut), new MaterialUse(1, 1, 1, cut)]], Solver);
        Assert.Equal(loss, made.ValueAddedLow.Sum(), 1e-3);
        Assert.True(made.ValueAddedHigh.Sum() >= loss);
    }

    [Fact]
    [Trait("Category", "Published")]
    public void A_shortfall_goes_down_by_the_rows_of_the_Leontief_inverse()
    {
        // rho = (I - A')^-1 delta: the first row of Miller and Blair's inverse, times 0.1.
        double[] missing = SupplyCascade.Through(new LeontiefModel(new double[,] { { 150, 500 }, { 200, 100 } }, [1000, 2000]), [0.1, 0]);
        Assert.Equal(0.1254125, missing[0], 1e-6);
        Assert.Equal(0.0330033, missing[1], 1e-6);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void The_bracket_is_in_order_rises_with_the_shortage_and_starts_at_nothing()
    {
        var random = new Random(5);
        for (int trial = 0; trial < 40; trial++)
        {
            const int Industries = 5;
            double[,] flows = new double[Industries, Industries];
            double[] output = new double[Industries], value = new double[Industries];
            for (int j = 0; j < Industries; j++)
            {
                output[j] = 1e9 * (1 + (9 * random.NextDouble()));
                value[j] = output[j] * (0.1 + (0.2 * random.NextDouble()));
                for (int i = 0; i < Industries; i++) { flows[i, j] = output[j] * 0.14 * random.NextDouble(); }
            }

            var table = new LeontiefModel(flows, output, value);
            double[] missing = [.. Enumerable.Range(0, 3).Select(_ => random.NextDouble())];
            (int Industry, double Share, double Units)[][] uses = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, Industries).Where(j => j == 0 || random.NextDouble() < 0.5).Select(j => (j, random.NextDouble(), 1 + random.NextDouble())).ToArray())];
            double low = 0, high = 0, whole = value.Sum(), slack = 1e-6 * whole;
            foreach (double severity in new[] { 0, 0.25, 0.5, 1 })
            {
                IndustryLoss loss = IndustryBracket.Of(table, [.. uses.Select((m, k) => (IReadOnlyList<MaterialUse>)[.. m.Select(u => new MaterialUse(u.Industry, u.Share, u.Units, severity * missing[k]))])], Solver);
                Assert.True(loss.ValueAddedLow.Sum() >= low - slack);
                Assert.True(loss.ValueAddedHigh.Sum() >= high - slack);
                (low, high) = (loss.ValueAddedLow.Sum(), loss.ValueAddedHigh.Sum());
                Assert.InRange(low, 0, high + slack);
                Assert.InRange(high, 0, whole + slack);
                if (severity == 0) { Assert.Equal((0.0, 0.0), (low, high)); }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public void Engines_agree_on_a_real_table_to_a_millionth(string engine)
    {
        // Semiconductors, search and navigation, missiles: gallium as a stop leaves it.
        LeontiefModel table = LeontiefModel.Of(Checkout.Model("north-america"), new RegionId("us"))!;
        MaterialUse[] uses = [new(29, 0.05, 19, 0.28), new(31, 0.1, 0.8, 0.19), new(41, 0.06, 0.4, 0.19)];
        IndustryLoss expected = IndustryBracket.Of(table, [uses], Solver), made = IndustryBracket.Of(table, [uses], Engines.Get(engine));
        Assert.True(expected.ValueAddedLow.Sum() > 1e8);
        Assert.Equal(1, made.ValueAddedLow.Sum() / expected.ValueAddedLow.Sum(), 1e-6);
        Assert.Equal(1, made.ValueAddedHigh.Sum() / expected.ValueAddedHigh.Sum(), 1e-6);
    }

    [Fact]
    public void A_share_above_one_is_refused() => Assert.Contains(
        "shares from 0 to 1",
        Assert.Throws<ArgumentException>(() => IndustryBracket.Of(new LeontiefModel(new double[,] { { 0 } }, [100]), [[new MaterialUse(0, 1.2, 1, 0.5)]], Solver)).Message,
        StringComparison.Ordinal);
}
