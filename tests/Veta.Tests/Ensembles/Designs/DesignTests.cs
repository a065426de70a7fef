using Veta.Ensembles.Designs;
using Xunit;

namespace Veta.Tests.Ensembles.Designs;

public sealed class DesignTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void The_design_of_indices_has_A_then_B_then_A_with_one_column_of_B_each()
    {
        var basis = new SobolSequence(4, 6);
        var design = new SaltelliDesign(basis);
        Assert.Equal((4, 3, 20), (design.Rows, design.Drivers, design.Members));
        Assert.Equal([basis.At(2, 0), basis.At(2, 1), basis.At(2, 2)], Row(design, SaltelliDesign.A(2)));
        Assert.Equal([basis.At(2, 3), basis.At(2, 4), basis.At(2, 5)], Row(design, design.B(2)));
        Assert.Equal([basis.At(2, 0), basis.At(2, 4), basis.At(2, 2)], Row(design, design.Mixed(2, 1)));
        Assert.Equal((2, 6, 14), (SaltelliDesign.A(2), design.B(2), design.Mixed(2, 1)));
        Assert.Throws<ArgumentException>(() => new SaltelliDesign(new SobolSequence(4, 5)));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void A_trajectory_moves_every_driver_once_by_half_of_the_levels_and_stays_on_the_grid()
    {
        foreach (bool ends in new[] { false, true })
        {
            var design = new MorrisDesign(40, 5, 4, 17, ends);
            Assert.Equal(240, design.Members);
            double[] levels = ends ? [0, 1.0 / 3, 2.0 / 3, Math.BitDecrement(1.0)] : [0.125, 0.375, 0.625, 0.875];
            for (int t = 0; t < design.Trajectories; t++)
            {
                MorrisMove[] moves = [.. Enumerable.Range(0, 5).Select(place => design.Move(t, place))];
                Assert.Equal([0, 1, 2, 3, 4], moves.Select(move => move.Driver).Order());
                foreach (MorrisMove move in moves)
                {
                    Assert.Equal(move.Step, design.At(move.To, move.Driver) - design.At(move.From, move.Driver), 1e-15);
                    Assert.Equal(ends ? 2.0 / 3 : 0.5, Math.Abs(move.Step), 1e-15);
                    Assert.All(Enumerable.Range(0, 5).Where(d => d != move.Driver), d => Assert.Equal(design.At(move.From, d), design.At(move.To, d)));
                    Assert.All(Enumerable.Range(0, 5), d => Assert.Contains(design.At(move.To, d), levels));
                }
            }

            Assert.True(design.Members == Enumerable.Range(0, design.Members).Count(m => Row(design, m).All(x => x is >= 0 and < 1)));
            Assert.Contains(Enumerable.Range(0, 40), t => design.Move(t, 0).Step < 0);
            Assert.Contains(Enumerable.Range(0, 40), t => design.Move(t, 0).Step > 0);
        }
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_full_factorial_has_every_choice_with_every_other_the_last_running_fastest()
    {
        var design = new FactorialDesign([2, 3]);
        Assert.Equal([(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)], Enumerable.Range(0, design.Members).Select(m => (design.Choice(m, 0), design.Choice(m, 1))));
        Assert.Equal([0.25, 0.5], Row(design, 1));
        Assert.Equal([0.75, 5.0 / 6], Row(design, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactorialDesign([2, 0]));
    }

    private static double[] Row(IDesign design, int member) => [.. Enumerable.Range(0, design.Drivers).Select(driver => design.At(member, driver))];
}
