using Veta.Analyses.Sampling;
using Veta.Benchmarks.HowSure;
using Veta.Data.Results;
using Veta.Tests.Data;

namespace Veta.Tests.Docs;

/// <summary>The tables of one ensemble as <c>bench/run how-sure</c> keeps them.</summary>
internal sealed class HowSureTables(string name)
{
    /// <summary>Folder that holds a folder of each ensemble.</summary>
    public const string Folder = "docs/ensembles";

    /// <summary>Name of the specification.</summary>
    public string Name { get; } = name;

    /// <summary>What was asked, and what it took.</summary>
    public HowSureRow Asked { get; } = Read<HowSureRow>(name, "ensemble_run").Single();

    /// <summary>Measures with all figures as they are.</summary>
    public IReadOnlyList<HowSureGivenRow> Given { get; } = Read<HowSureGivenRow>(name, "ensemble_given");

    /// <summary>How many members have an answer in each case.</summary>
    public IReadOnlyList<EnsembleCaseRow> Cases { get; } = Read<EnsembleCaseRow>(name, "ensemble_cases");

    /// <summary>How measures are spread.</summary>
    public IReadOnlyList<EnsembleMeasureRow> Measures { get; } = Read<EnsembleMeasureRow>(name, "ensemble_measures");

    /// <summary>How policies differ.</summary>
    public IReadOnlyList<EnsembleDifferenceRow> Differences { get; } = Read<EnsembleDifferenceRow>(name, "ensemble_differences");

    /// <summary>Which decisions are taken.</summary>
    public IReadOnlyList<EnsembleDecisionRow> Decisions { get; } = Read<EnsembleDecisionRow>(name, "ensemble_decisions");

    /// <summary>What drivers measures follow.</summary>
    public IReadOnlyList<EnsembleIndexRow> Indices { get; } = Read<EnsembleIndexRow>(name, "ensemble_indices");

    /// <summary>What is drawn.</summary>
    public IReadOnlyList<EnsembleFigureRow> Figures { get; } = Read<EnsembleFigureRow>(name, "ensemble_figures");

    /// <summary>What hangs on the figures drawn; none where the tables were kept before there was such a one.</summary>
    public IReadOnlyList<EnsembleChoiceRow> Choices { get; } = IfKept<EnsembleChoiceRow>(name, "ensemble_choices");

    /// <summary>What knowing each figure is worth; none likewise.</summary>
    public IReadOnlyList<EnsembleInformationRow> Information { get; } = IfKept<EnsembleInformationRow>(name, "ensemble_information");

    /// <summary>The difference in the whole cost.</summary>
    public static EnsembleDifferenceRow Cost(IEnumerable<EnsembleDifferenceRow> differences) => differences.Single(d => d.Measure == "objective_usd");

    /// <summary>A measure with all figures as they are.</summary>
    public double GivenOf(string policy, string measure, string about) => Given.Single(g => g.Policy == policy && g.Measure == measure && g.About == about).Value;

    /// <summary>A difference with all figures as they are.</summary>
    public double GivenOf(EnsembleDifferenceRow row) => GivenOf(row.Policy, row.Measure, row.About) - GivenOf(row.Against, row.Measure, row.About);

    private static IReadOnlyList<TRow> IfKept<TRow>(string name, string table)
        where TRow : class => File.Exists(Repository.File($"{Folder}/{name}/{table}.csv")) ? Read<TRow>(name, table) : [];

    private static IReadOnlyList<TRow> Read<TRow>(string name, string table)
        where TRow : class => ResultRows.Read<TRow>(Repository.File($"{Folder}/{name}/{table}.csv"));
}
