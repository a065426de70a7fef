using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Published;

/// <summary>
/// The parameters of behaviour of the back-test are those of the least error on the earlier half, of those tried: shares of 0.3 and 0.6, 0.025 and 0.05, 0.005 and 0.01, months 12 and 18, refused 0.5
/// and 0.75, premium 3, 6 and 10, fear 60 and 90, all 192 of them, after one turn of each alone over wider ranges.
/// </summary>
[Trait("Category", "Published")]
public sealed class BacktestFitTests
{
    [Fact]
    public void No_step_of_one_parameter_fits_the_earlier_half_better()
    {
        Package package = Checkout.Model("backtest");
        BacktestBehaviour now = BacktestBehaviour.Of(package);
        BacktestBehaviour[] steps =
        [
            now, now with { ThriftShare = 0.05 }, now with { RestartMonths = 12 }, now with { Refused = 0.75 }, now with { Premium = 3 }, now with { FearDays = 60 },
        ];
        double[] errors = new double[steps.Length];
        Parallel.For(0, steps.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, k => errors[k] = BacktestEvent.All.Where(e => !e.Held).Average(e => BacktestRun.Of(e, steps[k].In(package)).Error));
        for (int k = 1; k < steps.Length; k++) { Assert.True(errors[0] <= errors[k] + 1e-9, $"{steps[k]}: {errors[k]:G4}, now {errors[0]:G4}"); }
        Assert.Equal(0.163, errors[0], 0.01);
    }
}
