using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

public sealed class CertificateTests
{
    private const double Inf = double.PositiveInfinity;

    [Fact]
    public void A_Farkas_ray_is_believed_in_one_sign_only()
    {
        // x + y ≥ 10 with x ≤ 4 and y ≤ 5: multiplier 1 gives 10 > 9.
        LpModel model = Short(5);
        Assert.True(Certificate.ProvesInfeasibility(model, [1.0]));
        Assert.True(Certificate.ProvesInfeasibility(model, [1e6]));
        Assert.False(Certificate.ProvesInfeasibility(model, [-1.0]));
        Assert.False(Certificate.ProvesInfeasibility(model, [0.0]));
        Assert.False(Certificate.ProvesInfeasibility(model, [double.NaN]));
        Assert.False(Certificate.ProvesInfeasibility(model, []));
    }

    [Fact]
    public void No_ray_proves_a_feasible_model_infeasible() => Assert.False(Certificate.ProvesInfeasibility(Short(6), [1.0]));

    [Fact]
    public void A_column_without_the_bound_it_would_need_breaks_the_proof() => Assert.False(Certificate.ProvesInfeasibility(Short(Inf), [1.0]));

    [Fact]
    public void A_descent_ray_must_fall_and_stay_inside()
    {
        // min −x − y with x − y ≤ 2.
        Sketch sketch = new();
        int row = sketch.Row(-Inf, 2);
        sketch.Column(-1, 0, Inf, (row, 1));
        sketch.Column(-1, 0, Inf, (row, -1));
        LpModel model = sketch.Model();
        Assert.True(Certificate.IsDescentRay(model, [1, 1]));
        Assert.True(Certificate.IsDescentRay(model, [0, 3]));
        Assert.False(Certificate.IsDescentRay(model, [1, 0]));
        Assert.False(Certificate.IsDescentRay(model, [-1, -1]));
        Assert.False(Certificate.IsDescentRay(model, [0, 0]));
        Assert.False(Certificate.IsDescentRay(model, [double.NaN, 1]));
    }

    private static LpModel Short(double upper)
    {
        Sketch sketch = new();
        int row = sketch.Row(10, Inf);
        sketch.Column(1, 0, 4, (row, 1));
        sketch.Column(1, 0, upper, (row, 1));
        return sketch.Model();
    }
}
