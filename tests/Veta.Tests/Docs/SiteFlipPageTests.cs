using System.Globalization;
using System.Text;
using Veta.Benchmarks.Sites;
using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>What flips when a headline site is taken away or one more is offered, printed from what the benchmark wrote.</summary>
[Trait("Category", "Guard")]
public sealed class SiteFlipPageTests
{
    private static readonly string[][] _lines = [.. File.ReadAllLines(Repository.File("bench/results/sites.csv")).Skip(1).Select(l => l.Split(','))];

    private static readonly Lazy<Dictionary<string, string>> _names = new(() => PackageReader.Read(Repository.File("models/north-america")).Facilities.ToDictionary(f => f.Id.Value, f => f.NameEn));

    [Fact]
    public void The_page_of_site_flips_is_current() => GeneratedFile.Check("docs/site-flips.md", Print());

    [Fact]
    public void Every_headline_site_was_taken_away_and_added() =>
        Assert.Equal(HeadlineSite.All.SelectMany(s => (string[])[s.Name + ",without", $"{s.Name},one more in {s.Elsewhere}"]).Order(StringComparer.Ordinal), _lines.Select(l => $"{l[0]},{l[1]}").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Taking_away_never_helps_and_one_more_never_harms_beyond_the_gaps() => Assert.All(_lines, l => Assert.True(l[1] == "without" ? Number(l[3]) >= -Number(l[4]) - 1e4 : Number(l[3]) <= Number(l[4]) + 1e4, string.Join(',', l)));

    private static string Print()
    {
        var page = new StringBuilder("# What flips with a site\n\n");
        page.Append("Printed by a test from [sites.csv](../bench/results/sites.csv), which `bench/run sites` writes: the plan `secure-2032` of `models/north-america` without each headline site, and with one more candidate of the same process elsewhere, at the cost of the process times the factors of that place. ")
            .Append("Each site is judged in the part of the network around its goods, the rest at the prices of the plan of the whole, with whole projects in part, so that there is no gap of a search (the plan itself, with whole ones, has one of about 150 million USD, more than most sites are worth). *Weighed* is the difference of all that the plan weighs, margins and habits with it: it cannot fall without a site nor rise with one more. *Resources* is what making, moving and building costs everybody; a plan that has to buy elsewhere may spend less on that and pay more in margins. Present values, million USD of 2025. ")
            .Append("Plants stand with what they make over all years, before and after; **bold** is a plant that one plan runs or builds and the other does not.\n\n| site | variant | weighed | resources | what changes most |\n|---|---|---:|---:|---|\n");
        foreach (IGrouping<(string Site, string Variant), string[]> g in _lines.GroupBy(l => (l[0], l[1])))
        {
            string[] first = g.First();
            string flips = string.Join("; ", g.Where(l => l[5].Length > 0).Select(Flip));
            page.Append(CultureInfo.InvariantCulture, $"| {g.Key.Site} | {g.Key.Variant} | {Million(first[3])} | {Million(first[2])} | {(flips.Length > 0 ? flips : "nothing by a tenth")} |\n");
        }

        return page.ToString();
    }

    private static string Flip(string[] l)
    {
        string name = _names.Value.TryGetValue(l[5], out string? known) ? known : l[5];
        string text = string.Create(CultureInfo.InvariantCulture, $"{name} {Number(l[6]):N0} → {Number(l[7]):N0}");
        return l[10] == "true" ? $"**{text}**" : text;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Million(string text) => (Number(text) / 1e6).ToString("N1", CultureInfo.InvariantCulture);
}
