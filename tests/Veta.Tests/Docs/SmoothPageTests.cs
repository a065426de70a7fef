using System.Globalization;
using System.Text;
using Veta.Tests.Data;
using Veta.Tests.NorthAmerica;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>How losses of the headline events move with demand, stock and capacity, printed from what the benchmark wrote.</summary>
[Trait("Category", "Guard")]
public sealed class SmoothPageTests
{
    // A loss below this share of that of all countries is the difference of larger ones.
    private const double Small = 0.05;

    private static readonly IReadOnlyList<SmoothLoss> _losses = SmoothLoss.Read(Repository.File("bench/results/smooth.csv"));

    [Fact]
    public void The_page_of_smooth_losses_is_current() => GeneratedFile.Check("docs/smoothness.md", Print());

    [Fact]
    public void Every_loss_of_the_magnet_cut_moves_by_less_than_a_factor_of_two() =>
        Assert.All(_losses.Where(l => l.Event == "total-magnet-cut" && !l.IsSmall(_losses, Small)), l => Assert.True(l.Widest < 2, $"{l.Loss} {l.Region}: {l.Widest:F2}"));

    [Fact]
    public void Stocks_move_no_loss_by_a_fifth() =>
        Assert.All(_losses.Where(l => !l.IsSmall(_losses, Small) && l.Usual > 0), l => Assert.All(l.Turned.Where(t => t.Key.StartsWith("stock", StringComparison.Ordinal)), t => Assert.InRange(t.Value / l.Usual, 0.8, 1.2)));

    [Fact]
    public void The_guide_of_shocks_tells_the_cliffs_that_were_measured() =>
        Assert.All(Sentences(), sentence => Assert.Contains(sentence, File.ReadAllText(Repository.File("docs/guide/shocks.md")), StringComparison.Ordinal));

    /// <summary>Factors of the losses that matter, as the guide tells them.</summary>
    private static IEnumerable<string> Sentences()
    {
        foreach (string id in _losses.Select(l => l.Event).Distinct())
        {
            SmoothLoss world = _losses.Single(l => l.Event == id && l.Loss == "shock.loss-world");
            yield return Text($"`{id}` loses {world.Turned.Values.Min() / world.Usual:F2} to {world.Turned.Values.Max() / world.Usual:F2} times its usual {world.Usual / 1e9:0.##} thousand million USD");
        }
    }

    private static string Print()
    {
        string[] variants = [.. _losses[0].Turned.Keys];
        var page = new StringBuilder("# How smooth losses are\n\n");
        page.Append("Printed by a test from [smooth.csv](../bench/results/smooth.csv), which `bench/run smooth` writes: the shocks that `veta run models/north-america` tells, with demand at home for the materials of the event, days of stocks (and stocks of these materials), and capacity for them outside the country that acts ")
            .Append("less and more by 10, 20 and 30 %, one at a time, the rest as it is. The first column is the usual loss in million USD, the others are what it becomes, times the usual one; **bold** moves by a factor of two or more. A loss that is the small difference of larger gains and losses (below a twentieth of the world's, or below 0) has no factor and stands in million USD.\n");
        foreach (string id in _losses.Select(l => l.Event).Distinct())
        {
            page.Append(Text($"\n## {id}\n\n| loss | where | usual |{string.Join('|', variants.Select(v => $" {v} "))}|\n|---|---|---:|{string.Concat(variants.Select(_ => "---:|"))}\n"));
            foreach (SmoothLoss loss in _losses.Where(l => l.Event == id))
            {
                bool small = loss.IsSmall(_losses, Small);
                page.Append(Text($"| {loss.Loss.Replace("shock.", "", StringComparison.Ordinal)} | {loss.Region} | {Million(loss.Usual)} |{string.Join('|', variants.Select(v => " " + Cell(loss, v, small) + " "))}|\n"));
            }
        }

        page.Append(
            """

            ## Where the cliffs stand

            - **The magnet cut has none**: every loss moves by less than a factor of two. The loss of the markets of the United States is a gain of producers less a loss of users, each several times as large, so that it has no factor.
            - **The ban on antimony has one, between the usual and a tenth more demand at home, or a tenth less capacity outside China.** The calm market of 2026 stands at its edge: with a tenth more demand antimony is short before the ban, its price stands where uses give up, and each tonne that the ban takes is worth that price. That is read from value added, which the same turn lowers, and not from a limit that was found. So the loss of the market jumps to 2.7 times and stays there (3.6 in the United States), and value added falls to a third: uses that have stopped in the calm months cannot stop again. With less demand the loss of the market falls step by step, to 0.56.
            - The edge is real as far as room on lanes is: lanes from Belgium, Bolivia, France and Thailand have that of 2021-24 and a quarter more, and no further room is known. It is made by the test as far as nobody balances the base year again: more demand in 2025 had brought more trade in 2025. [The back-test](backtest.md), which balances it, finds no cliff.
            - Mexico's and Canada's losses from antimony are below a twentieth of the world's and change their sign; Mexico's value added at risk doubles with a tenth less demand at home. Both are differences that the package does not hold.

            """);
        return page.ToString();
    }

    private static string Cell(SmoothLoss loss, string variant, bool small)
    {
        if (!loss.Turned.TryGetValue(variant, out double usd)) { return ""; }
        if (small) { return Million(usd); }
        double factor = usd / loss.Usual;
        string text = factor.ToString("F2", CultureInfo.InvariantCulture);
        return factor is >= 2 or <= 0.5 ? $"**{text}**" : text;
    }

    private static string Million(double usd) => (Math.Round(usd / 1e6) + 0.0).ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
