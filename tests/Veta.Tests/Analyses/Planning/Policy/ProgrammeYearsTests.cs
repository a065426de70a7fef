using Veta.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Planning.Policy;

/// <summary>A programme that begins and ends within a plan sells in its years and in no other.</summary>
[Trait("Category", "Hand")]
public sealed class ProgrammeYearsTests
{
    [Theory]
    [InlineData("2030", "2034", 2030, 2034)]
    [InlineData("2030", "", 2030, 2045)]
    [InlineData("", "2034", 2026, 2034)]
    [InlineData("", "", 2026, 2045)]
    public void It_sells_what_it_adds_from_its_first_year_to_its_last(string from, string to, int first, int last)
    {
        string levers = $"# levers\nid,kind,materials,regions,price_usd_per_unit,quantity_per_year,first_year,last_year\nmore,recycling-programme,metal,us,10,25,{from},{to}\n";
        PlanResult plan = OnePlant.Plan(levers, "system");
        Assert.Equal(Enumerable.Range(first, last - first + 1), plan.Purchases.Where(p => p.Supply.Value.StartsWith("more", StringComparison.Ordinal) && p.QuantityPerYear > 1e-6).Select(p => p.Year));
        Assert.All(plan.Purchases.Where(p => p.Supply.Value.StartsWith("more", StringComparison.Ordinal) && p.QuantityPerYear > 1e-6), p => Assert.Equal(25, p.QuantityPerYear, 1e-6));
    }
}
