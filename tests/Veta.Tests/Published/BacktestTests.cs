using System.Globalization;
using System.Text;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Lp;
using Veta.Solvers;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Published;

/// <summary>
/// What the analysis of shocks says of the Chinese controls on gallium, germanium (2023) and antimony (2024) with data from before them, against prices that came. Prints
/// <c>docs/guide/backtest.md</c>; what it got wrong stands there.
/// </summary>
[Trait("Category", "Published")]
public sealed class BacktestTests
{
    private static readonly Package Before = Checkout.Model("backtest");

    [Fact]
    public void The_page_of_the_backtest_is_current() => Checkout.AssertFile("docs/guide/backtest.md", Print(), "VETA_UPDATE_DOCS");

    [Theory]
    [InlineData("gallium", 2023, 6, 30)]
    [InlineData("germanium", 2023, 6, 30)]
    [InlineData("antimony", 2024, 7, 17)]
    public void Prices_outside_China_rise_and_the_United_States_run_short_after_the_news(string material, int year, int month, int months)
    {
        ShockResult result = Run(material, new Month(year, month), months);
        double first = PriceRatio(result, new Month(year, month)), top = Enumerable.Range(0, months).Max(t => PriceRatio(result, new Month(year, month).Plus(t)));
        Assert.Equal(1, first, 1e-3); // calm before the announcement
        Assert.True(top > 1.2, $"{material}: {top}");
        Assert.InRange(result.MassResidual, 0, 1e-6);
        Assert.Contains(result.TwoPrices, b => b.BasisUsdPerUnit - b.UsualBasisUsdPerUnit > 0.1 * b.InsideUsdPerUnit);
        Assert.Contains(result.Trade, t => t.Origin.Value == "cn" && t.Destination.Value != "cn" && t.ChangePerYear < 0);
    }

    private static ShockResult Run(string material, Month start, int months)
    {
        // All figures are those of before: the run's months begin in the year of the data's horizon and carry the calendar of the events.
        Package package = Before.With(new Change[] { Change.Parse($"settings[first-year].value={start.Year}"), Change.Parse($"settings[last-year].value={start.Year + 1}") });
        return Shock.Run(
            new ShockRequest
            {
                Package = package,
                Solver = new ScalingSolver(SolverCatalog.Find("highs")),
                Events = [.. new[] { $"{material}-licensing", $"{material}-us-ban" }.SelectMany(id => EventCase.AllOf(package, id))],
                Start = start,
                Months = months,
            },
            TestContext.Current.CancellationToken);
    }

    private static double PriceRatio(ShockResult result, Month month) =>
        result.Prices.Single(p => p.Region.Value == "us" && p.Month == month.ToString()).Ratio!.Value;

    private static string Print()
    {
        var page = new StringBuilder("""
            # Back-test: the Chinese controls of 2023 and 2024

            *Printed by a test from `models/backtest`. Do not edit: change the package or the analysis, and let the test print this page again.*

            Figures of supply, demand and capacity are of the year before each control (recalled, grade D); elasticities, spare capacity, stocks, severity and delay of licences are those of
            `models/north-america` and were not set to fit. Severity is an input: what is tested is what prices and trade do with it. Prices are over the price of the year or month before; observed ones are those of
            the U.S. Geological Survey (Mineral Commodity Summaries 2026).

            | material | when | observed price (USD/kg) | observed, over before | model, over before | direction | within a factor of two |
            |---|---|---:|---:|---:|---|---|

            """.ReplaceLineEndings("\n"));
        var runs = new Dictionary<string, (ShockResult Result, Month Start, double Before)>
        {
            ["gallium"] = (Run("gallium", new Month(2023, 6), 30), new Month(2023, 6), Observed("gallium", 2022, null)),
            ["germanium"] = (Run("germanium", new Month(2023, 6), 30), new Month(2023, 6), Observed("germanium", 2022, null)),
            ["antimony"] = (Run("antimony", new Month(2024, 7), 17), new Month(2024, 7), Observed("antimony", 2024, 8)),
        };
        foreach (Price price in Before.Prices)
        {
            (ShockResult result, Month start, double before) = runs[price.Material.Value];
            if (price.PriceUsdPerUnit == before) { continue; }
            double[] ratios = price.Month is { } m
                ? [PriceRatio(result, new Month(price.Year.Value, m))]
                : [.. Enumerable.Range(1, 12).Select(k => new Month(price.Year.Value, k)).Where(x => x.Since(start) >= 0 && x.Since(start) < result.Request.Months).Select(x => PriceRatio(result, x))];
            double observed = price.PriceUsdPerUnit / before, model = ratios.Average();
            bool same = Math.Sign(observed - 1.02) == Math.Sign(model - 1.02), near = Math.Abs(Math.Log(model / observed)) <= Math.Log(2);
            string when = price.Month is { } month ? new Month(price.Year.Value, month).ToString() : price.Year.ToString();
            page.Append(CultureInfo.InvariantCulture, $"| {price.Material} | {when} | {price.PriceUsdPerUnit / 1000:N1} | {observed:0.00} | {model:0.00} | {(same ? "right" : "**wrong**")} | {(near ? "yes" : "**no**")} |\n");
        }

        page.Append("\n## Trade and timing in the model\n\n| material | exports of China to others, change over the run | first month in which prices in the United States are 10 % up | peak | peak over before | widest gap outside over inside |\n|---|---:|---|---|---:|---:|\n");
        foreach ((string material, (ShockResult result, Month start, _)) in runs)
        {
            double usual = result.Trade.Where(t => t.Origin.Value == "cn").Sum(t => t.UsualPerYear), mean = result.Trade.Where(t => t.Origin.Value == "cn").Sum(t => t.MeanPerYear);
            Month[] months = [.. Enumerable.Range(0, result.Request.Months).Select(start.Plus)];
            Month? first = months.Where(m => PriceRatio(result, m) >= 1.1).Cast<Month?>().FirstOrDefault();
            Month top = months.MaxBy(m => PriceRatio(result, m));
            page.Append(CultureInfo.InvariantCulture, $"| {material} | {100 * ((mean / usual) - 1):0} % | {first?.ToString() ?? "none"} | {top} | {PriceRatio(result, top):0.00} | {result.TwoPrices.Max(b => b.OutsideUsdPerUnit / b.InsideUsdPerUnit):0.00} |\n");
        }

        page.Append("""

            ## Where the model is wrong

            - **Gallium.** Much too dear in 2024 and 2025, and of the wrong sign in 2023. Half of what China sold, taken for good from a world that buys nine tenths of its gallium there, with an elasticity of -0.1, has no other end than the price at
              which users stop. What came was milder: licences were granted, refiners in third countries went on, users recovered more scrap. And the price at hand is the unit value of American imports, cargo of all purities and contracts.
            - **What is not blind.** The severities of `models/north-america` were assumed after 2024; the note of the germanium licences cites exports that came after them (metal, January to September: 36.7 t in 2023, 18.8 t in 2024, 7.5 t in 2025).
              So quantities are partly given; the test is of prices and timing.
            - **Antimony.** Direction and size are right, but timing is not: the model reaches its peak in August 2025 and stays near it, while prices stood higher in June 2025 and then came down. Buyers in a hurry paid more than scarcity alone explains,
              and substitution and new smelters came sooner than the ramps and delays assumed here.
            - **Round trips.** Goods that went on through third countries reached the United States in spite of the ban; the model lets others sell to it at once, which makes a ban for one country mild, as it was, but does not know the cost of the detour.
            - **Fear.** Buyers who stock up in a crisis are not in it: holders sell when prices rise. So peaks that last a month are missed.
            - **Elasticity.** All rests on elasticities of short-run demand that are orders of magnitude. Run the range.

            """.ReplaceLineEndings("\n"));
        return page.ToString();
    }

    private static double Observed(string material, int year, int? month) => Before.Prices.Single(p => p.Material.Value == material && p.Year.Value == year && p.Month == month).PriceUsdPerUnit;
}
