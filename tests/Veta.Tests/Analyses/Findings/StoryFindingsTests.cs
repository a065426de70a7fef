using Veta.Analyses.Findings;
using Xunit;

namespace Veta.Tests.Analyses.Findings;

public sealed class StoryFindingsTests
{
    // The first search stopped with 27 million open, the second with 274 million: a difference of 254 million is noise, one of 7.26 billion is not.
    private static readonly ToldPlan First = new(0, "As it is", "Como está", 6_463_000e6, 6_462_973e6, null);

    [Fact]
    public void Difference_inside_what_the_search_left_open_is_no_finding()
    {
        (_, FindingRow row) = Assert.Single(StoryFindings.Of([First, new ToldPlan(1, "Prospects sooner", "Prospectos antes", 6_463_254e6, 6_462_980e6, null)]));
        Assert.Equal("“Prospects sooner” against “As it is”: no difference in cost that the plan can tell (less than ± 274 million USD).", row.SentenceEn);
        Assert.Equal("«Prospectos antes» frente a «Como está»: ninguna diferencia de costo que el plan pueda distinguir (menos de ± 274 millones de USD).", row.SentenceEs);
        Assert.Null(row.Value);
        Assert.Equal(274e6, row.Tolerance!.Value, 1.0);
    }

    [Fact]
    public void Difference_beyond_it_is_told_with_its_tolerance_its_share_and_no_digit_too_many()
    {
        (_, FindingRow row) = Assert.Single(StoryFindings.Of([First, new ToldPlan(1, "Secure", "Seguro", 6_470_263e6, 6_469_989e6, null)]));
        Assert.Equal("“Secure” costs 7.3 billion USD more than “As it is” (± 274 million USD), 0.11 % of the cost of all supply, at home and abroad, in present value.", row.SentenceEn);
        Assert.Equal(7_263e6, row.Value!.Value, 1.0);
        Assert.True(row.Discounted);
    }

    [Fact]
    public void Plan_that_knows_no_bound_has_no_difference_to_tell() =>
        Assert.Contains("is not known", Assert.Single(StoryFindings.Of([First, new ToldPlan(1, "Stopped", "Detenido", 6e12, double.NaN, null)])).Row.SentenceEn, StringComparison.Ordinal);
}
