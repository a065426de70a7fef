using System.Text.Json;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Rerunning;

/// <summary><c>rerun</c>: asks the same of the inputs that a run kept, and says which tables come out byte for byte the same.</summary>
internal sealed class RerunAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("rerun", "RerunDescription")
    {
        Package = PackageUse.None,
        NeedsEngine = true,
        Arguments = [new OptionCard("manifest", OptionType.Text, "RerunManifest") { Form = "MANIFEST", NamesRun = true }],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        string named = AskedOptions.Of(Card, request).Required("manifest");
        string folder = Directory.Exists(named) ? named : Path.GetDirectoryName(Path.GetFullPath(named))!;
        (RunRequest before, string? label) = RunManifest.Read(folder, _ => Asked(folder));
        workplace.Begins?.Invoke(new RunHeading("", "", []));

        // The inputs hold scenarios, changes and what a plan builds already, and only the part that a plan was cut to.
        RunRequest again = before with
        {
            Package = Path.Combine(folder, RunManifest.Inputs),
            Scenarios = [],
            Changes = [],
            Options = before.Options.Where(o => o.Key is not (PlannedInputs.PlanName or PlanPart.MaterialsOption or PlanPart.BaseOption)).ToDictionary(),
        };
        string ensemble = before.Analysis == KeptEnsemble.Verb ? HashOf(folder) : "";
        if (ensemble.Length > 0) { again = Kept(folder, before, ensemble); }
        Answer now = AnalysisList.Find(again.Analysis).Run(again, workplace with { Begins = null, Keeps = null, Programs = null }, cancellationToken);
        if (ensemble.Length > 0 && !now.Summary.Contains(new SummaryField.Words(KeptEnsemble.HashName, ensemble))) { throw new RequestException(new Remark("EnsembleNotAsked", again.Options["specification"][0])); }
        bool onPlan = before.Options.ContainsKey(PlannedInputs.PlanName);
        RerunRow[] rows = [.. Rows(folder, ToldColumns.Of(now, label)).Select(r => onPlan && r.Table == PlannedInputs.BesideTable ? r with { State = RerunState.NotKept, FirstLine = null } : r)];
        int same = rows.Count(r => r.State is RerunState.Same or RerunState.NotKept);
        return new Answer
        {
            Analysis = Card.Name,
            Inputs = null,
            Request = request,
            TitleEn = Say.TitleAgain.In(Language.English),
            TitleEs = Say.TitleAgain.In(Language.Spanish),
            State = same == rows.Length ? AnswerState.Answered : AnswerState.Fault,
            Figures = [("tables", rows.Length), ("tables_same", same)],
            Tables = [ResultTable.Of(rows)],
            Solves = now.Solves,
            Times = now.Times,
        };
    }

    /// <summary>An ensemble asks its policies of the package before all changes, which it keeps beside its specification; where it keeps none, what the command named.</summary>
    private static RunRequest Kept(string folder, RunRequest before, string ensemble)
    {
        string kept = KeptEnsemble.SpecificationOf(folder, ensemble);
        RunRequest again = File.Exists(kept) ? before.With("specification", kept) : before;
        string named = again.Options["specification"][0];
        return File.Exists(named) ? again : throw new RequestException(new Remark("NotAFile", named));
    }

    private static string HashOf(string folder)
    {
        using JsonDocument summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "summary.json")));
        return summary.RootElement.TryGetProperty(KeptEnsemble.HashName, out JsonElement said) ? said.GetString() ?? "" : "";
    }

    private static (RunRequest Request, string? Label) Asked(string folder)
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, RunManifest.FileName)));
        string? label = manifest.RootElement.TryGetProperty(RunManifest.Label, out JsonElement said) ? said.GetString() : null;
        return manifest.RootElement.TryGetProperty("request", out JsonElement asked) ? (RunRequest.Read(asked), label) : throw new RequestException(new Remark("NoRequestKept", folder));
    }

    private static IEnumerable<RerunRow> Rows(string folder, IReadOnlyList<ResultTable> now)
    {
        string aside = Directory.CreateTempSubdirectory("veta-rerun-").FullName;
        try
        {
            foreach (ResultTable table in now) { ResultCsv.Write(table, Path.Combine(aside, table.Name + ".csv")); }
            string[] names = [.. now.Select(t => t.Name), .. Directory.EnumerateFiles(folder, "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)).Except(now.Select(t => t.Name)).Order(StringComparer.Ordinal)];
            return [.. names.Select(name => Compared(name, Path.Combine(folder, name + ".csv"), Path.Combine(aside, name + ".csv")))];
        }
        finally
        {
            Directory.Delete(aside, true);
        }
    }

    private static RerunRow Compared(string table, string before, string now)
    {
        byte[]? x = File.Exists(before) ? File.ReadAllBytes(before) : null, y = File.Exists(now) ? File.ReadAllBytes(now) : null;
        RerunState state = x is null ? RerunState.New : y is null ? RerunState.Gone : x.AsSpan().SequenceEqual(y) ? RerunState.Same : RerunState.Differs;
        return new RerunRow { Table = table, State = state, RowsBefore = LinesOf(x), RowsNow = LinesOf(y), FirstLine = state == RerunState.Differs ? FirstDifference(x!, y!) : null };
    }

    // Without the header; cells of results hold no line breaks.
    private static int? LinesOf(byte[]? bytes) => bytes is null ? null : bytes.Count(b => b == '\n') - 1;

    private static int FirstDifference(byte[] x, byte[] y) => 1 + x.AsSpan(0, x.AsSpan().CommonPrefixLength(y)).Count((byte)'\n');
}
