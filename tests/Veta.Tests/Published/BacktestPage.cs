using System.Globalization;
using System.Text;
using Veta.Data;

namespace Veta.Tests.Published;

/// <summary>The page of the back-test.</summary>
internal sealed class BacktestPage
{
    private readonly Package _package;
    private readonly IReadOnlyList<BacktestRun> _fit;
    private readonly IReadOnlyList<BacktestRun> _held;

    /// <summary>Runs all events on a package.</summary>
    public BacktestPage(Package package)
    {
        _package = package;
        Runs = Made(BacktestEvent.All, e => BacktestRun.Of(e, package));
        _fit = [.. Runs.Where(r => !r.Event.Held)];
        _held = [.. Runs.Where(r => r.Event.Held)];
    }

    /// <summary>All events, run.</summary>
    public IReadOnlyList<BacktestRun> Runs { get; }

    /// <summary>The page.</summary>
    public string Print()
    {
        var page = new StringBuilder(BacktestWords.Head);
        page.Append(Text($"Grade D are {Doubtful(_package.Demands, d => d.Grade, d => d.Source)} rows of demand, {Doubtful(_package.Facilities, f => f.Grade, f => f.Source)} of plants and {Doubtful(_package.Events, e => e.Grade, e => e.Source)} of events.\n"));
        page.Append(Behaviour());
        page.Append(Misses());
        page.Append(BacktestWords.Misses);
        page.Append(Events());
        page.Append(Scores("held out", _held)).Append(Scores("fitting", _fit));
        page.Append(BacktestWords.TwoPrices).Append(TwoPrices());
        page.Append(Turned());
        page.Append(Points());
        return page.Append(BacktestWords.Tail).ToString();
    }

    private static IReadOnlyList<T> Made<TKey, T>(IReadOnlyList<TKey> keys, Func<TKey, T> make)
    {
        var made = new T[keys.Count];
        Parallel.For(0, keys.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, k => made[k] = make(keys[k]));
        return made;
    }

    private string Doubtful<T>(IReadOnlyList<T> rows, Func<T, Grade?> grade, Func<T, SourceId> source) =>
        Text($"{rows.Count(r => (grade(r) ?? _package.Sources.Single(s => s.Id == source(r)).Grade) == Grade.D)} of {rows.Count}");

    private string Behaviour()
    {
        BacktestBehaviour b = BacktestBehaviour.Of(_package);
        StockCover cover = _package.StockCovers.Single();
        Surge surge = _package.Surges.Single();
        Elasticity elasticity = _package.Elasticities.Single();
        return Text($"""

            ## Behaviour, the same for all

            | what | value | from |
            |---|---:|---|
            | elasticity of demand within months | {elasticity.DemandElasticity} | median of the literature; quartiles {elasticity.LowElasticity} and {elasticity.HighElasticity} |
            | rise of a product's cost that its users bear | {100 * b.Tolerated:0} % | fitted, of 14 to 120 |
            | so uses with 7, 2 and 0.5 % of the material in their cost end at | {b.Choke("bulk"):0.0}, {b.Choke("ordinary"):0}, {b.Choke("critical"):0} times | 20 is the most that any may pay |
            | thrift: from {_package.Substitutions[0].PenaltyRatio} times the price, at most | {100 * b.ThriftShare:0.#} % | fitted, of 2.5 to 20: at the edge |
            | and more of it each month | {100 * b.ThriftRamp:0.0} % | fitted, of 0.5 to 2: at the edge |
            | restart of a plant that stands still | {b.RestartMonths} months | fitted, of 6 to 18: at the edge |
            | its cost over the usual price; surge of plants at work | 1.25; {100 * surge.Share:0} % after {surge.DelayMonths} months | assumed |
            | stock | {cover.DaysOfUse} days | assumed |
            | what holders miss by an empty stock in a year, over the price | {b.Premium} | fitted, of 1 to 10 |
            | fear: days of use wanted besides while all supply is stopped; months to reach that | {b.FearDays}; {cover.FearMonths} | days fitted, of 0 to 90: at the edge |
            | a licence takes | {_package.Events.First(e => e.Kind == "licensing").LicenceDelayDays} days | the rule: 45 working days (recalled) |
            | licences refused | {100 * b.Refused:0} % | fitted on gallium and germanium, of 25 to 75 |

            """);
    }

    private string Misses()
    {
        var page = new StringBuilder("\n## Misses\n\n| event | half | when | observed, over before | model | what is wrong |\n|---|---|---|---:|---:|---|\n");
        foreach (BacktestRun run in _held.Concat(_fit))
        {
            foreach (BacktestOutcome seen in run.Outcomes.Where(o => o.IsMain))
            {
                if (run.Model(seen) is not { } said) { continue; }
                string[] wrong = [.. new[] { BacktestScore.Sign(said) != BacktestScore.Sign(seen.Ratio) ? "direction" : "", BacktestScore.Near((said, seen.Ratio)) ? "" : "more than a factor of two" }.Where(w => w.Length > 0)];
                if (wrong.Length > 0) { page.Append(Text($"| {run.Event.Title} | {Half(run)} | {seen.When} | {seen.Ratio:0.00} | {said:0.00} | {string.Join(", ", wrong)} |\n")); }
            }
        }

        return page.ToString();
    }

    private string Events()
    {
        var page = new StringBuilder("""

            ## Six events, seven markets

            Price outside China over before, in the series by which each is judged: of those outside China the one with most observations (lithium: inside, the market is one). The highest of the model is that of all its months; "x" is the share of supply outside China that the measure cuts (for lithium what is lacking of what is wanted at the usual price), e_D = −0.133, e_S = 0.2 (assumed).

            | event | half | observed: furthest from before | model, the same months | within a factor of two | direction | observed month | model: highest | its month | x | no change | rule of thumb | nearest |
            |---|---|---:|---:|---|---|---|---:|---|---:|---:|---:|---|

            """.ReplaceLineEndings("\n"));
        foreach (BacktestRun run in Runs)
        {
            BacktestOutcome seen = run.Observed;
            double said = run.Model(seen)!.Value;
            Month peak = run.Peak(run.MainPlace);
            string nearest = BacktestRule.All.MinBy(rule => Math.Abs(Math.Log(rule.Price(run, seen)!.Value / seen.Ratio)))!.ShortName;
            page.Append(Text($"| {run.Event.Title} | {Half(run)} | {seen.Ratio:0.00} | {said:0.00} | {(BacktestScore.Near((said, seen.Ratio)) ? "yes" : "**no**")} | {(BacktestScore.Sign(said) == BacktestScore.Sign(seen.Ratio) ? "right" : "**wrong**")} | {seen.When} | {run.Ratio(run.MainPlace, peak):0.00} | {peak} | {run.Cut:0.00} | 1.00 | {run.RuleOfThumb:0.00} | {nearest} |\n"));
        }

        page.Append("\nPrice outside over price inside, each over before:\n\n| event | when | observed | model | no change | rule of thumb |\n|---|---|---:|---:|---:|---:|\n");
        foreach (BacktestRun run in Runs)
        {
            foreach ((BacktestOutcome outside, BacktestOutcome inside) in run.Gaps)
            {
                page.Append(Text($"| {run.Event.Title} | {outside.When} | {outside.Ratio / inside.Ratio:0.00} | {BacktestRule.All[0].Gap(run, (outside, inside)):0.00} | 1.00 | {BacktestRule.All[2].Gap(run, (outside, inside)):0.00} |\n"));
            }
        }

        page.Append(Text($"\nThe highest price of all, at any place in any month: {string.Join(", ", Runs.Select(r => Text($"{r.Event.Title} {r.Highest:0.0}")))} times. Heavy rare earths reach the twenty that the rows allow (and the hair above it by which those who pay alike are ranked): magnets pay that, of whose cost they are 2 %, and capacitors. No other event comes near it.\n"));
        return page.ToString();
    }

    private static string Scores(string half, IReadOnlyList<BacktestRun> runs)
    {
        BacktestScore[] scores = [.. BacktestRule.All.Select(rule => new BacktestScore(rule, runs))];
        var page = new StringBuilder(Text($"\n## Beside the naive rules: the {half} half\n\n| rule | {string.Join(" | ", scores[0].Columns.Select(c => c.Column))} |\n|---|{string.Concat(scores[0].Columns.Select(_ => "---:|"))}\n"));
        foreach (BacktestScore score in scores) { page.Append(Text($"| {score.Rule.Name} | {string.Join(" | ", score.Columns.Select(c => c.Text))} |\n")); }
        page.Append(Text($"\nMean squared logarithm of model over observed: {runs.Average(r => r.Error):0.00} ({string.Join(", ", runs.Select(r => Text($"{r.Event.Material} {r.Error:0.00}")))}).\n\n"));
        for (int c = 0; c < scores[0].Columns.Count; c++)
        {
            (string column, double figure, _, bool less) = scores[0].Columns[c];
            string[] better = [.. scores.Skip(1).Where(s => less ? s.Columns[c].Figure < figure - 1e-9 : s.Columns[c].Figure > figure + 1e-9).Select(s => s.Rule.Name)];
            page.Append(better.Length == 0 ? Text($"- {column}: the model is at least as good as both.\n") : Text($"- {column}: **worse than** {string.Join(" and ", better)}.\n"));
        }

        return page.ToString();
    }

    private string TwoPrices()
    {
        var page = new StringBuilder("| event | whose price | when | observed | model |\n|---|---|---|---:|---:|\n");
        foreach (BacktestRun run in Runs)
        {
            foreach (BacktestOutcome seen in run.Outcomes.Where(o => o.Measure != "exports" && (o.Measure == "contract" || o.Note.Contains("nit value") || o.Note.Contains("Few deals") || o.Note.Contains("contracts"))))
            {
                page.Append(Text($"| {run.Event.Title} | {seen.Source}: {seen.Note} | {seen.When} | {seen.Ratio:0.00} | {run.Model(seen):0.00} |\n"));
            }
        }

        return page.ToString();
    }

    private string Turned()
    {
        var page = new StringBuilder(BacktestWords.Turned);
        IReadOnlyList<(BacktestVariant Variant, BacktestRun Run, BacktestRun Made)> turned = Tried([.. BacktestVariant.Turned.SelectMany(v => Runs.Select(r => (v, r)))]);
        page.Append(Table(BacktestVariant.Turned, turned, (made, run) => Text($"{Top(made) / Top(run):0.00} / {made.LossUsd / run.LossUsd:0.00}")));
        page.Append(BacktestWords.Cliffs).Append(Steps([.. turned.Where(t => Math.Abs(Math.Log(Top(t.Made) / Top(t.Run))) > Math.Log(1.5))]));
        page.Append("\n## Other behaviour\n\nHighest price over before:\n\n");
        page.Append(Table(BacktestVariant.Behaving, Tried([.. BacktestVariant.Behaving.SelectMany(v => Runs.Where(r => BacktestVariant.Acts(v, _package, r.Event)).Select(r => (v, r)))]), (made, _) => Text($"{Top(made):0.00}")));
        page.Append(BacktestWords.Missing);
        foreach ((BacktestVariant variant, BacktestRun run, BacktestRun made) in Tried([.. BacktestVariant.Missing.Select(m => (m.Variant, Runs.Single(r => r.Event.Set == m.Set)))]))
        {
            BacktestOutcome seen = run.Observed;
            page.Append(Text($"| {run.Event.Title} | {variant.Name} | {seen.When} | {seen.Ratio:0.00} | {run.Model(seen):0.00} | {made.Model(seen):0.00} |\n"));
        }

        return page.ToString();
    }

    private static double Top(BacktestRun run) => run.Ratio(run.MainPlace, run.Peak(run.MainPlace));

    private IReadOnlyList<(BacktestVariant Variant, BacktestRun Run, BacktestRun Made)> Tried(IReadOnlyList<(BacktestVariant Variant, BacktestRun Run)> keys) =>
        Made(keys, k => (k.Variant, k.Run, BacktestRun.Of(k.Run.Event, k.Variant.In(_package, k.Run.Event))));

    private string Table(IReadOnlyList<BacktestVariant> variants, IReadOnlyList<(BacktestVariant Variant, BacktestRun Run, BacktestRun Made)> tried, Func<BacktestRun, BacktestRun, string> cell)
    {
        var table = new StringBuilder(Text($"| event | {string.Join(" | ", variants.Select(v => v.Name))} |\n|---|{string.Concat(variants.Select(_ => "---:|"))}\n"));
        foreach (BacktestRun run in Runs)
        {
            table.Append(Text($"| {run.Event.Title} | {string.Join(" | ", variants.Select(v => tried.Where(t => t.Variant == v && t.Run == run).Select(t => cell(t.Made, run)).SingleOrDefault() ?? ""))} |\n"));
        }

        return table.ToString();
    }

    private string Steps(IReadOnlyList<(BacktestVariant Variant, BacktestRun Run, BacktestRun Made)> steep)
    {
        double[] amounts = [0.05, 0.1, 0.2];
        IReadOnlyList<(BacktestVariant Variant, BacktestRun Run, BacktestRun Made)> between = Tried([.. steep.SelectMany(s => amounts.Select(a => (BacktestVariant.Step(s.Variant, s.Variant.Name.Contains('+') ? a : -a), s.Run)))]);
        var table = new StringBuilder("| event | turned | by 5 % | by 10 % | by 20 % | by 30 % |\n|---|---|---:|---:|---:|---:|\n");
        for (int k = 0; k < steep.Count; k++)
        {
            string Cell(BacktestRun made) => Text($"{Top(made) / Top(steep[k].Run):0.00} / {made.LossUsd / steep[k].Run.LossUsd:0.00}");
            table.Append(Text($"| {steep[k].Run.Event.Title} | {steep[k].Variant.Name} | {string.Join(" | ", amounts.Select((_, a) => Cell(between[(amounts.Length * k) + a].Made)))} | {Cell(steep[k].Made)} |\n"));
        }

        return table.Append(BacktestWords.Steep).ToString();
    }

    private string Points()
    {
        var page = new StringBuilder("\n## Every observation\n\nPrices over before; exports of China to all over before.\n\n| event | half | what | place | when | observed | model | source |\n|---|---|---|---|---|---:|---:|---|\n");
        foreach (BacktestRun run in Runs)
        {
            foreach (BacktestOutcome seen in run.Outcomes.Where(o => o.Measure != "contract" && run.Model(o) is not null))
            {
                page.Append(Text($"| {run.Event.Title} | {Half(run)} | {seen.Measure} | {seen.Place} | {seen.When} | {seen.Ratio:0.00} | {run.Model(seen):0.00} | {seen.Source}: {seen.Note} |\n"));
            }
        }

        return page.ToString();
    }

    private static string Half(BacktestRun run) => run.Event.Held ? "held out" : "fits";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture).ReplaceLineEndings("\n");
}
