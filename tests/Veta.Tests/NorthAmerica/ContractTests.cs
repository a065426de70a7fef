using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>Plants that are financed because somebody has promised to buy run as contracted in the base plan of models/north-america, or the plan says what was missing.</summary>
public sealed class ContractTests
{
    private static readonly Package Package = Checkout.Model("north-america");

    [Theory]
    [InlineData("us-tx-northlake-magnets", 11)]
    [InlineData("us-nv-thacker-pass-carbonate", 13)]
    [InlineData("ca-sk-saskatoon-metal", 5)]
    [InlineData("my-kuantan-separation", 15)]
    [InlineData("us-il-metropolis-uranium-conversion", 4)]
    [Trait("Category", "Case")]
    public void A_financed_plant_delivers_what_it_has_promised_in_the_base_plan(string facility, int years)
    {
        DeliveryRow[] rows = [.. BasePlan.Result.Deliveries.Where(d => d.Facility.Value == facility)];
        Assert.Equal(years, rows.Length);
        Assert.All(rows, r => Assert.InRange(r.DeliveredPerYear, 0.99 * r.PromisedPerYear, r.PromisedPerYear));
    }

    [Fact]
    [Trait("Category", "Case")]
    public void What_is_not_delivered_has_a_named_cause()
    {
        DeliveryRow[] missed = [.. BasePlan.Result.Deliveries.Where(d => d.DamagesUsdPerYear > 0)];
        Assert.NotEmpty(missed);
        Assert.All(missed, r => Assert.NotNull(r.Lack));
        Assert.Contains(missed, r => r is { Contract.Value: "chattanooga-powerco", Lack: DeliveryLack.Capacity });
    }

    [Theory]
    [InlineData("fort-worth-gm")]
    [InlineData("white-mesa-vulcan")]
    [InlineData("vidalia-tesla")]
    [InlineData("chattanooga-stellantis")]
    [InlineData("kellyton-sk-on")]
    public void What_was_announced_or_has_no_published_quantity_binds_no_plan(string contract) => Assert.False(Package.Contracts.Single(c => c.Id.Value == contract).Binds());

    [Fact]
    public void Damages_that_nobody_published_are_graded_as_assumptions() =>
        Assert.All(Package.Contracts.Where(c => c.PenaltyUsdPerUnit is not null), c => Assert.Equal(Grade.D, c.Grade));
}
