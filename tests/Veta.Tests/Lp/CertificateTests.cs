using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>Proofs are accepted when they prove and refused when they do not.</summary>
public sealed class CertificateTests
{
    private const double Inf = double.PositiveInfinity;

    [Fact]
    public void Multipliers_prove_infeasibility_only_with_the_right_sign_and_enough_difference()
    {
        // x + y ≥ 10 with x ≤ 4 and y ≤ 5: the row asks for 10, the bounds allow 9.
        LpModel model = Pair(10, Inf, 4, 5);
        Assert.True(Certificate.ProvesInfeasibility(model, [1]));
        Assert.True(Certificate.ProvesInfeasibility(model, [1e6]));
        Assert.False(Certificate.ProvesInfeasibility(model, [-1]));
        Assert.False(Certificate.ProvesInfeasibility(model, [0]));
        Assert.False(Certificate.ProvesInfeasibility(model, [double.NaN]));
        Assert.False(Certificate.ProvesInfeasibility(model, []));
        Assert.False(Certificate.ProvesInfeasibility(Pair(9, Inf, 4, 5), [1])); // exactly possible
        Assert.False(Certificate.ProvesInfeasibility(Pair(10, Inf, 4, Inf), [1])); // y has no bound
        Assert.True(Certificate.ProvesInfeasibility(Pair(-Inf, -1, 4, 5), [-1])); // x + y ≤ −1 with both ≥ 0
    }

    [Fact]
    public void A_direction_must_fall_and_meet_no_bound()
    {
        LpModel model = Pair(0, Inf, Inf, Inf, -1, 0.5);
        Assert.True(Certificate.IsDescentRay(model, [1, 0]));
        Assert.False(Certificate.IsDescentRay(model, [0, 1])); // rises
        Assert.False(Certificate.IsDescentRay(model, [-1, 0])); // leaves x ≥ 0
        Assert.False(Certificate.IsDescentRay(model, [1]));
        Assert.False(Certificate.IsDescentRay(Pair(0, Inf, 7, Inf, -1, 0.5), [1, 0])); // x is bounded above
        Assert.False(Certificate.IsDescentRay(Pair(0, 3, Inf, Inf, -1, 0.5), [1, 0])); // the row is
        Assert.False(Certificate.IsDescentRay(model, [double.NaN, 1]));
    }

    private static LpModel Pair(double lower, double upper, double firstUpper, double secondUpper, double firstCost = 1, double secondCost = 1)
    {
        Sketch sketch = new();
        int row = sketch.Row(lower, upper);
        sketch.Column(firstCost, 0, firstUpper, (row, 1));
        sketch.Column(secondCost, 0, secondUpper, (row, 1));
        return sketch.Model();
    }
}
