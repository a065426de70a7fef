using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Docs.Sample;

/// <summary>The sample of figures is drawn by its seed, and the audit prints its rates of error with exact intervals.</summary>
[Trait("Category", "Guard")]
public sealed class SampleTests
{
    private const string Page = "docs/data-audit.md", Right = "right", Wrong = "wrong", Closed = "cannot be opened";

    [Theory]
    [InlineData("docs/data-sample-2026-11.csv", "3734c8d2")]
    [InlineData("docs/data-sample-2026-12.csv", "36ca950d")]
    public void Figures_of_the_sample_are_drawn_by_its_seed_and_all_have_a_verdict(string file, string seed)
    {
        IReadOnlyList<SampleRow> rows = Drawn(file);
        Assert.True(rows.Count >= 200);
        Assert.All(rows, r => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{r.Table}[{r.Row}].{r.Column}")))[..16], r.Draw));
        Assert.All(rows, r => Assert.Contains(r.Verdict, (string[])[Right, Wrong, Closed]));
        Assert.All(rows, r => Assert.NotEqual("", r.Remark));
        // Within a stratum the first draws come first, and none is drawn twice.
        foreach (IGrouping<(string, Grade), SampleRow> stratum in rows.GroupBy(r => (r.Table, r.Grade)))
        {
            Assert.Equal(stratum.Select(r => r.Draw).Order(StringComparer.Ordinal), stratum.Select(r => r.Draw));
            Assert.Equal(stratum.Count(), stratum.Select(r => (r.Row, r.Column)).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("docs/data-sample-2026-11.csv", "sample")]
    [InlineData("docs/data-sample-2026-12.csv", "second sample")]
    public void The_audit_prints_the_rates_of_the_sample(string file, string mark)
    {
        string page = File.ReadAllText(Repository.File(Page)).ReplaceLineEndings("\n");
        string from = $"<!-- {mark} -->\n", to = $"<!-- end of {mark} -->";
        int start = page.IndexOf(from, StringComparison.Ordinal), end = page.IndexOf(to, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{Page} lacks the marks of the {mark}.");
        GeneratedFile.Check(Page, page[..(start + from.Length)] + "\n" + Table(Drawn(file)) + "\n" + page[end..]);
    }

    [Theory]
    [InlineData(0, 10, 0, 0.3084971)]
    [InlineData(1, 10, 0.0025286, 0.4450161)]
    [InlineData(27, 152, 0.120, 0.248)]
    public void The_interval_is_that_of_Clopper_and_Pearson(int wrong, int of, double low, double high)
    {
        (double lowest, double highest) = Interval(wrong, of);
        Assert.Equal(low, lowest, 5e-4);
        Assert.Equal(high, highest, 5e-4);
    }

    private static IReadOnlyList<SampleRow> Drawn(string file) => ResultRows.Read<SampleRow>(Repository.File(file));

    private static string Table(IReadOnlyList<SampleRow> rows)
    {
        var text = new StringBuilder("| figures | drawn | cannot be opened | checked | wrong | error rate (%) | exact 95 % interval (%) |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (Grade grade in Enum.GetValues<Grade>()) { Line(text, $"grade {grade}", [.. rows.Where(r => r.Grade == grade)]); }
        Line(text, "A to C, which name a source", [.. rows.Where(r => r.Grade != Grade.D)]);
        Line(text, "all", rows);
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, IReadOnlyList<SampleRow> rows)
    {
        int closed = rows.Count(r => r.Verdict == Closed), wrong = rows.Count(r => r.Verdict == Wrong), seen = rows.Count - closed;
        (double low, double high) = Interval(wrong, seen);
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {rows.Count} | {closed} | {seen} | {wrong} | {100.0 * wrong / seen:0.0} | {100 * low:0.0} to {100 * high:0.0} |\n");
    }

    /// <summary>The two shares at which seeing as many or as few has a chance of one in forty (Clopper and Pearson 1934).</summary>
    private static (double Low, double High) Interval(int wrong, int of) =>
        (wrong == 0 ? 0 : Share(p => 1 - AtMost(wrong - 1, of, p) - 0.025), wrong == of ? 1 : Share(p => 0.025 - AtMost(wrong, of, p)));

    /// <summary>Where a rising function passes zero between 0 and 1.</summary>
    private static double Share(Func<double, double> rising)
    {
        (double low, double high) = (0, 1);
        for (int k = 0; k < 60; k++)
        {
            double middle = (low + high) / 2;
            if (rising(middle) < 0) { low = middle; } else { high = middle; }
        }

        return (low + high) / 2;
    }

    private static double AtMost(int count, int of, double p)
    {
        double term = Math.Pow(1 - p, of), sum = term;
        for (int k = 1; k <= count; k++) { sum += term *= (of - k + 1.0) / k * p / (1 - p); }
        return sum;
    }
}
