using Veta.Analyses.Pages;
using Veta.Analyses.Runs;

namespace Veta.Analyses.Sampling;

/// <summary><c>ensemble</c>: how sure is an answer, when the figures it rests on are drawn from their ranges?</summary>
internal sealed class EnsembleAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new(KeptEnsemble.Verb, "EnsembleDescription")
    {
        Package = PackageUse.None,
        Solves = true,
        Folder = FolderUse.Always,
        Arguments = [new OptionCard("specification", OptionType.Text, "EnsembleSpecification") { Form = "SPEC.yaml", NamesFile = true }],
        Options =
        [
            new OptionCard("workers", OptionType.Whole, "EnsembleWorkers") { Form = "N", Unit = "1", Least = 1, Most = 1024 },
            new OptionCard("merge", OptionType.Flag, "EnsembleMerge"),
        ],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        EnsembleSpec spec = EnsembleSpecReader.Read(asked.Required("specification"));
        spec = spec with { Options = Limited(spec.Options, request) };
        Ensemble ensemble = Ensemble.Of(spec, workplace, cancellationToken);
        string folder = workplace.Begins?.Invoke(new RunHeading(ensemble.Package.Info.Name, "ensemble-" + spec.Analysis, []) { Kept = [EnsembleFolder.RequestFile, EnsembleFolder.BlockFolder, KeptEnsemble.Folder] }) ?? "";
        EnsembleFolder? shared = folder.Length > 0 ? EnsembleFolder.Open(folder, ensemble) : null;
        if (shared is not null) { new EnsembleStore(Path.Combine(folder, KeptEnsemble.Folder)).Keep(asked.Required("specification"), ensemble); }
        int[] missing = [.. shared?.Missing() ?? [.. Enumerable.Range(0, ensemble.Blocks)]];
        if (asked.Flag("merge") && missing.Length > 0) { throw new RequestException(new Remark("EnsembleMissing", folder, missing.Length, string.Join(", ", missing.Take(20)) + (missing.Length > 20 ? ", …" : ""))); }
        if (missing.Length < ensemble.Blocks && missing.Length > 0) { workplace.Remarks?.Invoke(new Remark("EnsembleResumed", ensemble.Blocks - missing.Length, ensemble.Blocks)); }
        IReadOnlyList<MemberRow> rows = Rows(ensemble, shared, missing, asked.Whole("workers") is { } count ? new Workers(count) : workplace.Workers, workplace, cancellationToken);
        shared?.Tidy();
        Answer answer = EnsembleAnswer.Of(ensemble, rows) with { Request = request };
        return answer with { Page = AnswerPages.Of(language => EnsemblePage.Of(ensemble, rows, answer, language)) };
    }

    /// <summary>Does the blocks that are missing, and gives the rows of all, by member.</summary>
    private static IReadOnlyList<MemberRow> Rows(Ensemble ensemble, EnsembleFolder? shared, int[] missing, Workers workers, Workplace workplace, CancellationToken cancellationToken)
    {
        var done = new IReadOnlyList<MemberRow>[ensemble.Blocks];
        int ready = 0;
        workers.For(missing.Length, k =>
        {
            IReadOnlyList<MemberRow> rows = EnsembleBlock.Of(ensemble, missing[k], workplace, cancellationToken);
            if (shared is null) { done[missing[k]] = rows; }
            else { shared.Write(missing[k], rows); }
            workplace.Phase?.Invoke($"{Interlocked.Increment(ref ready)}/{missing.Length}");
        }, cancellationToken);
        for (int b = 0; shared is not null && b < done.Length; b++) { done[b] = shared.Read(b); }
        return [.. done.SelectMany(rows => rows)];
    }

    /// <summary>The limits of a solve that the command line gives hold for every member.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Limited(IReadOnlyDictionary<string, IReadOnlyList<string>> options, RunRequest request)
    {
        var all = new Dictionary<string, IReadOnlyList<string>>(options, StringComparer.Ordinal);
        foreach (OptionCard limit in SolveLimits.Cards.Where(c => request.Options.ContainsKey(c.Name))) { all[limit.Name] = request.Options[limit.Name]; }
        return all;
    }
}
