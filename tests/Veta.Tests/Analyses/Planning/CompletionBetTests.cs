using Veta.Analyses.Planning;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>How many projects one begins to have some; figures by all ways in which projects may come out.</summary>
[Trait("Category", "Hand")]
public sealed class CompletionBetTests
{
    [Fact]
    public void Plants_of_more_than_the_use_cover_it_in_little_more_than_half_of_all_cases()
    {
        // 10,000 with 0.6, 7,000 and 3,850 with 0.8: all three 0.384, the first with either of the others 0.096 each.
        (double, double)[] plants = [(10000, 0.6), (7000, 0.8), (3850, 0.8)];
        Assert.Equal(0.576, CompletionBetRow.Reached(plants, 12100), 1e-9);
        Assert.Equal(0.384, CompletionBetRow.Reached(plants, 20850), 1e-9);
        Assert.Equal(1, CompletionBetRow.Reached(plants, 0));
        Assert.Equal(1 - (0.4 * 0.2 * 0.2), CompletionBetRow.Reached(plants, 3000), 1e-9);
    }

    [Theory]
    [InlineData(2, 0.85, 3)] // 0.939
    [InlineData(2, 0.8, 4)] // three give 0.896
    [InlineData(1, 0.45, 4)] // 1 - 0.55^4 = 0.908
    [InlineData(1, 0.2, 11)] // 1 - 0.8^11 = 0.914
    [InlineData(3, 1, 3)]
    [InlineData(1, 0, null)]
    public void One_begins_as_many_as_give_nine_of_ten(int wanted, double chance, int? bets) => Assert.Equal(bets, CompletionBetRow.BetsFor(wanted, chance));

    [Fact]
    public void A_plan_tells_them_by_process_and_country_where_it_knows_chances()
    {
        string text = Veta.Tests.Analyses.Planning.Policy.OnePlant.TextOf("", "system");
        Assert.Empty(Plans.Sound(text).CompletionBets);
        CompletionBetRow row = Assert.Single(Plans.Sound(text + "# completion_terms\nwork,status,chance,chance_low,chance_high,time_ratio\nplant,candidate,0.45,0.25,0.65,1.25\n").CompletionBets);
        Assert.Equal((new ProcessId("making"), new RegionId("us"), 1, 4), (row.Process, row.Country, row.Projects, row.Bets!.Value));
        Assert.Equal((60, 27), (Math.Round(row.CapacityPerYear, 6), Math.Round(row.ExpectedPerYear, 6)));
        Assert.Equal((0.45, 0.45), (row.AllChance, row.HalfChance));
    }
}
