using Veta.Ensembles.Stages;
using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;
using static Veta.Tests.Ensembles.DenseProgram;

namespace Veta.Tests.Ensembles;

public sealed class TwoStageTests
{
    private static readonly StageCase[] Cases =
        [new("normal", 0.79, Plant(90, 100, 100)), new("tight", 0.10, Plant(160, 100, 110)), new("half-ban", 0.08, Plant(95, 50, 105)), new("ban", 0.03, Plant(95, 5, 100))];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 65, 10155.75, 10155.75, 11870)]
    [InlineData(0.02, 65, 10190.035, 10155.75, 11870)]
    [InlineData(0.05, 70, 10238.1, 10168, 11570)]
    [InlineData(0.07, 75, 10264.856, 10189.2, 11270)]
    [InlineData(0.1, 80, 10288.88, 10213.2, 10970)]
    [InlineData(1, 80, 10970, 10213.2, 10970)]
    public void A_plant_and_a_stock_before_a_ban_are_the_same_in_one_program_and_by_cuts(double weight, double capacity, double objective, double expected, double tail)
    {
        var risk = new RiskTerms(weight, 0.9);
        foreach (StageAnswer answer in Answers(risk))
        {
            Assert.Equal(objective, answer.Objective, 1e-4);
            Assert.Equal(tail, answer.Tail, 1e-4);
            if (weight == 1) { continue; } // With the tail alone other decisions are as good.
            Assert.Equal(expected, answer.Expected, 1e-4);
            Assert.Equal(capacity, answer.First[0], 1e-5);
            Assert.Equal(30, answer.First[1], 1e-5);
        }
    }

    [Fact]
    public void Each_case_costs_what_the_decision_makes_it_cost()
    {
        foreach ((double weight, double[] costs) in new (double, double[])[] { (0, [9920, 11870, 10420, 9945]), (0.05, [9970, 11570, 10445, 9970]), (0.1, [10090, 10970, 10530, 10090]) })
        {
            foreach (StageAnswer answer in Answers(new(weight, 0.9))) { Assert.All(costs.Zip(answer.Costs), pair => Assert.Equal(pair.First, pair.Second, 1e-3)); }
        }
    }

    [Theory]
    [InlineData("highs")]
    [InlineData("clp")]
    public void One_cut_a_round_takes_the_rounds_worked_out_apart(string engine)
    {
        double[][] rounds =
        [
            [20, 8, 8916.45, 11439.25, -78.1, -120.1, 10868.45, 8997.25],
            [90, 30, 2143.2, 8923.2, -46, -88, 10333.2, 9833.7794],
            [48.381620, 30, 4441.1040, 10537.25, -61.7, -103.7, 10217.2380, 10126.8688],
            [72.805732, 30, 2987.1638, 9774, -53.76, -95.76, 10179.8963, 10151.5793],
            [66.127204, 30, 3353.1338, 9953, -55.55, -97.55, 10158.5116, 10155.75],
        ];
        StageAnswer answer = new TwoStages(Engines.Get(engine), new SolveOptions(), Cases, 2).ByCuts(RiskTerms.Expectation, [20, 8], cancellationToken: Stop)!;
        Assert.Equal(6, answer.Rounds.Count);
        foreach ((double[] expected, CutRound round) in rounds.Zip(answer.Rounds))
        {
            double[] found = [round.First[0], round.First[1], round.Later, round.Constant, round.Slopes[0], round.Slopes[1], round.Upper, round.Lower];
            Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
        }

        CutRound last = answer.Rounds[5];
        Assert.Equal(3415.75, last.Later, 1e-4);
        Assert.InRange(last.Slopes[0], -61.7 - 1e-9, -55.55 + 1e-9);
        Assert.Equal((10155.75, 10155.75), (Math.Round(last.Upper, 6), Math.Round(last.Lower, 6)));
    }

    [Fact]
    public void Knowing_the_case_is_worth_832_80_and_weighing_them_1133_925()
    {
        TwoStages stages = Stages(Cases, 2);
        StageWorth worth = stages.Worth(stages.Whole(RiskTerms.Expectation, Stop)!, Stop)!;
        Assert.All(new double[] { 9000, 10970, 10220, 9945 }.Zip(worth.WaitAndSee), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
        Assert.All(new double[] { 920, 900, 200, 0 }.Zip(worth.Regrets), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
        Assert.Equal(832.80, worth.Information, 1e-6);
        Assert.Equal(0, worth.MeanFirst[0], 1e-6);
        Assert.Equal(8.25, worth.MeanFirst[1], 1e-6);
        Assert.Equal(9903.5325, worth.MeanValue, 1e-6);
        Assert.Equal(11289.675, worth.MeanExpected!.Value, 1e-6);
        Assert.Equal(1133.925, worth.Stochastic!.Value, 1e-6);
    }

    [Theory]
    [InlineData(0.0122, 25)]
    [InlineData(0.0126, 65)]
    public void The_plant_grows_where_the_ban_passes_1_2381_percent(double ban, double capacity)
    {
        StageCase[] cases = [Cases[0] with { Probability = 0.82 - ban }, Cases[1], Cases[2], Cases[3] with { Probability = ban }];
        StageAnswer answer = Stages(cases, 2).ByCuts(RiskTerms.Expectation, [20, 8], true, cancellationToken: Stop)!;
        Assert.Equal(capacity, answer.First[0], 1e-5);
        Assert.Equal(30, answer.First[1], 1e-5);
    }

    /// <summary>A plant of whole units of 25: all of them tried one by one, against one program and against cuts on a whole master.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    public void Whole_units_of_the_first_stage_are_the_best_of_all_tried(double weight)
    {
        StageCase[] cases = [.. Cases.Select(c => c with { Program = Units(c.Program, 25) })];
        var risk = new RiskTerms(weight, 0.9);
        TwoStages stages = Stages(cases, 2);
        double best = (from units in Enumerable.Range(0, 4) from stock in Enumerable.Range(0, 61) select stages.At([units, stock / 2.0], risk, Stop)!.Objective).Min();
        Assert.Equal(best, stages.Whole(risk, Stop)!.Objective, 1e-4);
        Assert.Equal(best, stages.ByCuts(risk, [0, 0], false, 1e-7, cancellationToken: Stop)!.Objective, 1e-3);
        Assert.Equal(best, stages.ByCuts(risk, [0, 0], true, 1e-7, cancellationToken: Stop)!.Objective, 1e-3);
    }

    /// <summary>Birge and Louveaux, Introduction to Stochastic Programming, 2011, ch. 1; with the tail: the figures of the tests of mpi-sppy.</summary>
    [Fact]
    [Trait("Category", "Published")]
    public void The_farmer_comes_out_to_his_digits()
    {
        StageCase[] cases = [.. new[] { 0.8, 1, 1.2 }.Select(y => new StageCase($"{y}", 1.0 / 3, Farm(y)))];
        TwoStages stages = Stages(cases, 3);
        StageAnswer answer = stages.Whole(RiskTerms.Expectation, Stop)!;
        Assert.Equal(-108390, answer.Expected, 1e-4);
        Assert.All(new double[] { 170, 80, 250 }.Zip(answer.First), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
        Assert.All(new double[] { -48820, -109350, -167000 }.Zip(answer.Costs), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
        foreach (bool several in new[] { false, true }) { Assert.Equal(-108390, stages.ByCuts(RiskTerms.Expectation, [0, 0, 0], several, cancellationToken: Stop)!.Expected, 1e-3); }
        StageWorth worth = stages.Worth(answer, Stop)!;
        Assert.Equal((-118600, -107240, 1150), (Math.Round(worth.MeanValue, 4), Math.Round(worth.MeanExpected!.Value, 4), Math.Round(worth.Stochastic!.Value, 4)));
        Assert.Equal(7015.5556, worth.Information, 1e-4);
        StageAnswer five = stages.Whole(new(5.0 / 6, 0.8), Stop)!, one = stages.Whole(new(0.5, 0.8), Stop)!, worst = stages.Whole(new(1, 0.8), Stop)!;
        Assert.All(new double[] { 100, 80, 320 }.Zip(five.First), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
        Assert.Equal((-103313.3333, -57640), (Math.Round(five.Expected, 4), Math.Round(five.Tail, 4)));
        Assert.Equal((-107100, -56800), (Math.Round(one.Expected, 4), Math.Round(one.Tail, 4)));
        Assert.Equal(-59950, worst.Objective, 1e-4);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.25)]
    [Trait("Category", "Property")]
    public void A_hundred_cases_by_cuts_cost_what_they_cost_in_one_program(int seed, double weight)
    {
        var random = new Random(seed);
        double[] chances = [.. Enumerable.Range(0, 100).Select(_ => 0.1 + random.NextDouble())];
        StageCase[] cases = [.. chances.Select((chance, s) => new StageCase($"case-{s}", chance / chances.Sum(), Plant(80 + (100 * random.NextDouble()), 110 * random.NextDouble(), 90 + (30 * random.NextDouble()))))];
        var risk = new RiskTerms(weight, 0.9);
        TwoStages stages = Stages(cases, 2);
        double whole = stages.Whole(risk, Stop)!.Objective;
        StageAnswer one = stages.ByCuts(risk, [0, 0], false, 1e-8, cancellationToken: Stop)!, several = stages.ByCuts(risk, [0, 0], true, 1e-8, cancellationToken: Stop)!;
        Assert.Equal(whole, one.Objective, 1e-6 * whole);
        Assert.Equal(whole, several.Objective, 1e-6 * whole);
        Assert.True(several.Rounds.Count <= one.Rounds.Count, $"{several.Rounds.Count} rounds with several cuts, {one.Rounds.Count} with one");
    }

    [Fact]
    public void Probabilities_that_do_not_sum_to_one_are_refused() =>
        Assert.Throws<ArgumentException>(() => Stages([Cases[0], Cases[1]], 2));

    private static IReadOnlyList<StageAnswer> Answers(RiskTerms risk)
    {
        TwoStages stages = Stages(Cases, 2);
        return [stages.Whole(risk, Stop)!, stages.ByCuts(risk, [20, 8], false, cancellationToken: Stop)!, stages.ByCuts(risk, [20, 8], true, cancellationToken: Stop)!];
    }

    private static TwoStages Stages(StageCase[] cases, int first) => new(Engines.Get("highs"), new SolveOptions(), cases, first);

    // Capacity, stock; run, import, draw, left over, unserved.
    private static LpModel Plant(double price, double limit, double demand) => Of(
        [58, 99, 42, price, 0, -88, 300], [90, 30, Inf, limit, Inf, Inf, Inf],
        (double.NegativeInfinity, [-1, 0, 1], 0), (0, [0, -1, 0, 0, 1, 1], 0), (demand, [0, 0, 1, 1, 1, 0, 1], demand));

    private static LpModel Units(LpModel plant, double size)
    {
        double[] costs = [.. plant.Cost], values = [.. plant.Values], upper = [.. plant.ColumnUpper];
        costs[0] *= size;
        upper[0] = Math.Floor(upper[0] / size);
        for (int k = plant.Starts[0]; k < plant.Starts[1]; k++) { values[k] *= size; }
        return plant with { Cost = costs, ColumnUpper = upper, Values = values, Integer = [.. Enumerable.Range(0, plant.ColumnCount).Select(j => j == 0)] };
    }

    // Wheat, corn, beets; wheat bought and sold, corn bought and sold, beets sold within and above the quota.
    private static LpModel Farm(double yield) => Of(
        [150, 230, 260, 238, -170, 210, -150, -36, -10], [Inf, Inf, Inf, Inf, Inf, Inf, Inf, 6000, Inf],
        (double.NegativeInfinity, [1, 1, 1], 500), (200, [2.5 * yield, 0, 0, 1, -1], Inf), (240, [0, 3 * yield, 0, 0, 0, 1, -1], Inf), (0, [0, 0, 20 * yield, 0, 0, 0, 0, -1, -1], Inf));
}
