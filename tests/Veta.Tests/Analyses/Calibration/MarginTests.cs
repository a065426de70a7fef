using Veta.Analyses.Calibration;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Calibration;

public sealed class MarginTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void The_difference_fades_in_equal_steps_and_the_common_part_moves_to_its_long_run_value()
    {
        var row = new Margin
        {
            Material = new MaterialId("metal"), Buyer = new RegionId("us"), Seller = new RegionId("mx"), Year = new Year(2025), QuantityPerYear = 1, PriceUsdPerUnit = 75,
            MarginUsdPerUnit = 18, CommonUsdPerUnit = 12, LongRunUsdPerUnit = 8, FadesBy = 2035, Source = new SourceId("x"),
        };
        Assert.Equal([18, 18, 13, 8, 8], new[] { 2024, 2025, 2030, 2035, 2040 }.Select(year => MarginCurve.At(row, year)));
        Assert.Equal(12, MarginCurve.At(row with { LongRunUsdPerUnit = null }, 2040));
        Assert.Equal(18, MarginCurve.At(row with { FadesBy = null }, 2040));
        Assert.Equal([18, 0], new[] { 2025, 2026 }.Select(year => MarginCurve.At(row with { LastYear = 2025 }, year)));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void Steps_cover_the_observed_quantity_and_rise_by_price_over_elasticity()
    {
        Assert.Equal([(0.98, -0.26), (0.02, -0.01), (0.02, 0.01), (double.PositiveInfinity, 0.26)], MarginCurve.Steps(4, 0).Select(s => (Math.Round(s.Width, 9), Math.Round(s.Position, 9))));
        Assert.Equal([(0.8, -0.35), (0.195, -0.1), (0.005, -0.0025), (0.005, 0.0025), (0.195, 0.1), (double.PositiveInfinity, 0.35)],
            MarginCurve.Steps(1, 0).Select(s => (Math.Round(s.Width, 9), Math.Round(s.Position, 9))));
        Assert.Equal([(0.5, -0.5), (0.25, -0.375), (0.25, -0.125), (0.25, 0.125), (0.25, 0.375), (double.PositiveInfinity, 0.5)], MarginCurve.Steps(4, 2));
        foreach (double elasticity in new[] { 0.1, 1, 4, 30, 200 })
        {
            Assert.Equal(1, MarginCurve.Steps(elasticity, 0).Where(s => s.Position < 0).Sum(s => s.Width), 1e-12);
            Assert.Equal(MarginCurve.Steps(elasticity, 0).Select(s => s.Position), MarginCurve.Steps(elasticity, 0).Select(s => s.Position).Order());
        }
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_market_that_grows_takes_more_of_its_usual_suppliers_at_usual_prices()
    {
        // The example grows from 70 to 84, by a fifth; 60 and 10 become 72 and 12. Near has 62 and may build; what is built bears no margin of the plant, but that of the lane.
        PlanResult plan = Plans.Sound(BlockExamples.Calibrated);
        Assert.Equal([60, 10], plan.Flows.Where(f => f.Year == 2025).Select(f => f.QuantityPerYear), (a, b) => Math.Abs(a - b) < 1e-6);
        // One more from Near costs 50 to make, 5 to move, 60 / 20 a year of capital, and 8 of margin; Far costs 71 and 4.
        FlowRow[] last = [.. plan.Flows.Where(f => f.Year == 2027)];
        Assert.Equal(84, last.Sum(f => f.QuantityPerYear), 1e-6);
        Assert.InRange(last.Single(f => f.Lane.Value == "mx-us").QuantityPerYear, 72 - 1e-6, 84);
        Assert.Contains(plan.Builds, b => b.Facility.Value == "near");
        Assert.Equal(0, plan.CostByCategory[CostCategory.Margin], 1e-9);
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void Margins_below_zero_there_and_back_earn_for_observed_quantities_and_not_for_ever()
    {
        string text = BlockExamples.Calibrated[..BlockExamples.Calibrated.IndexOf("mx-us,,metal,us", StringComparison.Ordinal)].With("cl-us,cl,us,metal,9\n", "cl-us,cl,us,metal,9\nus-mx,us,mx,metal,5\n")
            + "mx-us,,metal,us,mx,2025,60,75,-20,-20,,,4\nus-mx,,metal,mx,us,2025,10,75,-20,-20,,,\n";
        PlanResult plan = Plans.Sound(text);
        // There and back earns 10 a unit as long as the lane to the market has its margin, for half as much again as the observed 60, grown by a fifth: 84 are wanted, 24 go round.
        Assert.Equal(1.5 * 60 * 84 / 70, plan.Flows.Where(f => f.Lane.Value == "mx-us").Max(f => f.QuantityPerYear), 1e-6);
        Assert.Equal(24, plan.Flows.Where(f => f.Lane.Value == "us-mx").Max(f => f.QuantityPerYear), 1e-6);
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_control_in_force_explains_the_wedge_on_its_lanes_and_ends_with_it()
    {
        string text = Calibrations.Bilateral + "\n# events\nid,kind,name_en,name_es,actor,materials,target,severity\nban,export-ban,Ban,Veto,one,metal,a,0.5\n# event_states\nevent,date,state\nban,2024-06-01,effective\nban,2026-03-01,suspended\n";
        CalibrateResult result = Calibrations.Of(text);
        Margin banned = result.Margins.Single(m => m.Lane?.Value == "1a");
        Assert.Equal(("ban", 2026), (banned.Cause, banned.LastYear));
        Assert.DoesNotContain(result.Suspects, s => s.Lane?.Value == "1a");
        Assert.All(result.Margins.Where(m => m.Lane?.Value != "1a"), m => Assert.Null(m.Cause));
    }

    [Theory]
    [InlineData("effective:2024-01-01", 2025, true, null)]
    [InlineData("effective:2024-01-01;suspended:2025-11-10", 2025, true, 2025)]
    [InlineData("effective:2024-01-01;suspended:2024-11-10", 2025, false, null)]
    [InlineData("effective:2024-01-01;suspended:2024-11-10;expires:2025-11-10", 2025, true, null)]
    [InlineData("announced:2025-01-01", 2025, false, null)]
    [InlineData("effective:2026-01-01", 2025, false, null)]
    [InlineData("effective:2024-01-01;expires:2025-06-01", 2025, true, 2025)]
    public void A_history_says_whether_a_measure_was_in_force_and_when_that_ended(string history, int year, bool inForce, int? last)
    {
        EventState[] states = [.. history.Split(';').Select(s => s.Split(':')).Select(s => new EventState
        {
            Event = new EventId("x"), Date = new Date(DateOnly.Parse(s[1], System.Globalization.CultureInfo.InvariantCulture)), Source = new SourceId("x"),
            State = EnumWords.TryParse(s[0], out EventPhase phase) ? phase : throw new ArgumentException(s[0]),
        })];
        Assert.Equal(inForce, MeasureInForce.InForce(new EventCase { Row = new Event { Id = new EventId("x"), Kind = "ban", NameEn = "x", NameEs = "x", Source = new SourceId("x") }, States = states }, year, out int? until));
        Assert.Equal(last, until);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Sparse_factors_solve_what_dense_ones_solve()
    {
        for (int seed = 1; seed <= 20; seed++)
        {
            var random = new Random(seed);
            int n = 3 + random.Next(30);
            var entries = new List<(int Row, int Column, double Value)>();
            double[,] dense = new double[n, n];
            for (int k = 0; k < 3 * n; k++)
            {
                // A square of a combination of two unknowns keeps the matrix positive.
                (int i, int j, double a, double b) = (random.Next(n), random.Next(n), random.NextDouble() - 0.5, random.NextDouble() - 0.5);
                Put(i, i, a * a);
                if (i != j) { Put(Math.Max(i, j), Math.Min(i, j), a * b); Put(j, j, b * b); }
            }

            for (int i = 0; i < n; i++) { Put(i, i, 0.1); }
            var factors = new SparseCholesky(n, entries.Select(e => (e.Row, e.Column)));
            factors.Factor(entries);
            double[] right = [.. Enumerable.Range(0, n).Select(_ => random.NextDouble())];
            Assert.Equal(LinearSystem.Solve(dense, right), factors.Solve(right), (a, b) => Math.Abs(a - b) < 1e-9 * (1 + Math.Abs(a)));

            void Put(int row, int column, double value)
            {
                entries.Add((row, column, value));
                dense[row, column] += value;
                if (row != column) { dense[column, row] += value; }
            }
        }
    }
}
