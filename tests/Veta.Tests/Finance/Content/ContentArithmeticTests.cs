using Veta.Finance.Content;
using Xunit;

namespace Veta.Tests.Finance.Content;

public sealed class ContentArithmeticTests
{
    // A car: total cost 30,000 of which 1,500 is excluded, so net cost 28,500; non-originating materials 6,700; price 33,000.
    [Fact]
    [Trait("Category", "Hand")]
    public void The_car_passes_75_by_net_cost_and_fails_85_by_transaction_value()
    {
        double net = RegionalContent.NetCost(30_000, 1_500);
        Assert.Equal(28_500, net, 1e-9);
        Assert.Equal(76.4912, Math.Round(100 * RegionalContent.Of(net, 6_700), 4));
        Assert.Equal(79.6970, Math.Round(100 * RegionalContent.Of(33_000, 6_700), 4));
        Assert.Equal(7_125, RegionalContent.MostForeign(net, 0.75), 1e-9);
    }

    [Theory]
    [Trait("Category", "Hand")]
    [InlineData(10_000, 2_400, 76.0)]
    [InlineData(10_000, 2_500, 75.0)]
    [InlineData(12_000, 1_900, 84.1667)]
    [InlineData(800, 262, 67.25)]
    [InlineData(1_000, 300, 70.0)]
    public void Content_is_what_is_left_of_the_value(double value, double foreign, double percent) => Assert.Equal(percent, Math.Round(100 * RegionalContent.Of(value, foreign), 4));

    // 7,400 of 28,500 is 25.9649; technology and assembly add their most, 10 and 5, however much is claimed.
    [Theory]
    [Trait("Category", "Hand")]
    [InlineData(28_500, 7_400, 0.10, 0.05, 40.9649)]
    [InlineData(28_500, 7_400, 0.25, 0.20, 40.9649)]
    [InlineData(28_500, 7_400, 0, 0, 25.9649)]
    [InlineData(10_000, 4_100, 0, 0, 41)]
    public void Labour_value_adds_credits_up_to_their_most(double net, double high, double technology, double assembly, double percent) => Assert.Equal(percent, Math.Round(100 * LabourValue.Of(net, high, technology, assembly), 4));

    [Theory]
    [InlineData(16, true)]
    [InlineData(15.99, false)]
    public void An_hour_counts_from_16_dollars_on(double wage, bool counts) => Assert.Equal(counts, LabourValue.Counts(wage));

    // Lithium hydroxide 1,400 (extraction 450 of 600, processing 320 of 800), nickel 2,100 (mined in a partner, refined in China), graphite 700 (nothing), recycled cobalt 300 (all).
    // By halves (1,400 + 2,100 + 300) / 4,500; traced (1,050 + 2,100 + 300) / 4,500.
    [Fact]
    [Trait("Category", "Hand")]
    public void Minerals_pass_by_halves_what_they_miss_when_traced()
    {
        MineralChain[] chains =
        [
            new(1_400) { ExtractionUsd = 600, QualifyingExtractionUsd = 450, ProcessingUsd = 800, QualifyingProcessingUsd = 320 },
            new(2_100) { ExtractionUsd = 900, QualifyingExtractionUsd = 900, ProcessingUsd = 1_200 },
            new(700) { ExtractionUsd = 200, ProcessingUsd = 500 },
            new(300) { RecyclingUsd = 300, QualifyingRecyclingUsd = 300 },
        ];
        Assert.Equal(84.44, Math.Round(100 * QualifyingValue.ByHalves(chains), 2));
        Assert.Equal(76.67, Math.Round(100 * QualifyingValue.Traced(chains), 2));
    }

    [Theory]
    [Trait("Category", "Hand")]
    [InlineData(100, 40, 60)]
    [InlineData(120, 42, 65)]
    [InlineData(100, 39, 61)]
    [InlineData(100, 45, 55)]
    [InlineData(1_000, 430, 57)]
    public void Material_assistance_is_the_share_of_others(double direct, double prohibited, double percent) => Assert.Equal(percent, Math.Round(100 * MaterialAssistance.CostRatio(direct, prohibited), 4));

    [Fact]
    public void One_quarter_two_fifths_together_or_15_percent_of_the_debt_make_a_maker_influenced()
    {
        Assert.True(MaterialAssistance.IsInfluenced([0.20, 0.15, 0.06], 0));
        Assert.True(MaterialAssistance.IsInfluenced([0.25], 0));
        Assert.True(MaterialAssistance.IsInfluenced([], 0.15));
        Assert.False(MaterialAssistance.IsInfluenced([0.24, 0.15], 0.149));
    }

    // Cell 60 with cathode 30 that does not originate, pack made from the cell: with roll-up the cell counts with nothing, traced with 30; undesignated and made by the producer with 30, bought and not originating with 60.
    [Fact]
    [Trait("Category", "Hand")]
    public void A_material_that_originates_rolls_up_and_one_that_does_not_counts_whole()
    {
        ContentInput other = new(10, 0, Originates: true);
        Assert.Equal(0, ForeignMaterials.RolledUp([new(60, 30, Originates: true), other]));
        Assert.Equal(30, ForeignMaterials.Traced([new(60, 30, Originates: true), other]));
        Assert.Equal(60, ForeignMaterials.RolledUp([new(60, 30, Originates: false), other]));
        Assert.Equal(30, ForeignMaterials.RolledUp([new(60, 30, Originates: false, MadeByProducer: true), other]));
        Assert.True(ForeignMaterials.Intermediate(60, 24, 0.6).Originates);
        Assert.False(ForeignMaterials.Intermediate(60, 24.1, 0.6).Originates);
    }

    // Engine 2,000 with 300 foreign is 85; battery 6,000 with 2,400 is 60 and fails alone; together 2,700 of 8,000 is 66.25.
    [Fact]
    [Trait("Category", "Hand")]
    public void Core_parts_may_be_averaged()
    {
        (double, double)[] parts = [(2_000, 300), (6_000, 2_400)];
        Assert.Equal(0.6625, CoreParts.Averaged(parts), 1e-12);
        Assert.Equal(1, CoreParts.Passing(parts, 0.75));
    }

    [Theory]
    [Trait("Category", "Hand")]
    [InlineData(0.10, 100, true)]
    [InlineData(0.0999, 100, false)]
    [InlineData(4_000, 80_000, true)]
    public void A_licence_is_needed_from_one_thousandth_on(double controlled, double item, bool needed) => Assert.Equal(needed, ControlledContent.NeedsLicence(ControlledContent.Share(controlled, item), 0.001));

    [Fact]
    public void Sums_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RegionalContent.NetCost(10, 11));
        Assert.Throws<ArgumentOutOfRangeException>(() => RegionalContent.Of(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MaterialAssistance.CostRatio(10, 11));
        Assert.Throws<ArgumentOutOfRangeException>(() => ForeignMaterials.Traced([new(10, 11, false)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => QualifyingValue.Traced([]));
    }
}
