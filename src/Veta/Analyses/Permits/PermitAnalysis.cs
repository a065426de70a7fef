using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Permits;

/// <summary><c>permit</c>: how long will it really take, which steps decide it, and what does each reform save?</summary>
internal sealed class PermitAnalysis : IAnalysis
{
    private const double MonthsOfYear = 12;
    private const int MostNamed = 12;

    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("permit", "PermitDescription")
    {
        TakesChanges = true,
        Folder = FolderUse.Named,
        Options =
        [
            new OptionCard("region", OptionType.Text, "PermitRegion") { Form = "REGION" },
            new OptionCard("kind", OptionType.Word, "PermitKind") { Form = "STAGE", Words = EnumWords.Of(typeof(Stage)) },
            new OptionCard("project", OptionType.Text, "PermitProject") { Form = "FACILITY", Several = true },
            new OptionCard("percentile", OptionType.Number, "PermitPercentile") { Form = "NUMBER", Default = "50", Least = 1, Most = 99 },
            new OptionCard("reform", OptionType.Text, "PermitReform") { Form = "ID", Several = true },
            new OptionCard("draws", OptionType.Whole, "PermitDraws") { Form = "N", Default = "20000", Least = 100, Most = 10000000 },
            new OptionCard("seed", OptionType.Whole, "PermitSeed") { Form = "N", Default = "1", Least = 0, Most = 1e9 },
        ],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        RunInputs inputs = workplace.Packages.Inputs(request, cancellationToken);
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, inputs.Label, []));
        PermitResult result = PermitStudy.Run(Asked(asked, inputs.Package), cancellationToken);
        if (result.Times.Count == 0) { throw new RequestException(new Remark("PermitNone")); }
        return new Answer
        {
            Analysis = Card.Name,
            Inputs = inputs.Package,
            Request = request,
            Scenarios = request.Scenarios,
            Changes = request.Changes,
            TitleEn = inputs.TitleEn,
            TitleEs = inputs.TitleEs,
            Options =
            [
                ("region", result.Request.Region?.Value ?? ""),
                ("kind", result.Request.Stage is { } stage ? EnumWords.Of(stage) : ""),
                ("project", string.Join(';', result.Request.Projects)),
                ("reform", string.Join(';', result.Request.Reforms)),
                ("percentile", result.Request.Percentile.ToString("R", CultureInfo.InvariantCulture)),
                ("draws", result.Request.Draws.ToString(CultureInfo.InvariantCulture)),
                ("seed", result.Request.Seed.ToString(CultureInfo.InvariantCulture)),
            ],
            Figures = Figures(result),
            Tables = [ResultTable.Of(result.Times), ResultTable.Of(result.Steps), ResultTable.Of(FindingRow.Of(PermitFindings.Of(result)))],
            Result = result,
            Page = AnswerPages.Of(language => PermitPage.Of(result, language)),
        };
    }

    private static (string, double?)[] Figures(PermitResult result) =>
    [
        ("cases", result.AsIs.Count),
        ("shortest_years", result.AsIs.Min(row => row.AskedMonths) / MonthsOfYear),
        ("longest_years", result.AsIs.Max(row => row.AskedMonths) / MonthsOfYear),
        ("most_saved_years", result.Times.Max(row => row.SavedMonths) / MonthsOfYear),
    ];

    private static PermitRequest Asked(AskedOptions asked, Package package) => new()
    {
        Package = package,
        Region = asked.Text("region") is { } region ? new RegionId(Known("region", [region], package.Regions.Select(r => r.Id.Value))[0]) : null,
        Stage = asked.Text("kind") is { } kind && EnumWords.TryParse(kind, out Stage stage) ? stage : null,
        Projects = [.. Known("project", asked.Texts("project"), package.Facilities.Select(f => f.Id.Value)).Select(id => new FacilityId(id))],
        Reforms = [.. Known("reform", asked.Texts("reform"), package.PermitReforms.Select(r => r.Id.Value)).Select(id => new PermitReformId(id))],
        Percentile = asked.Number("percentile")!.Value,
        Draws = asked.Whole("draws")!.Value,
        Seed = (ulong)asked.Whole("seed")!.Value,
    };

    /// <summary>The ids, if the package has them all.</summary>
    /// <exception cref="RequestException">It lacks one.</exception>
    private static IReadOnlyList<string> Known(string option, IReadOnlyList<string> ids, IEnumerable<string> all)
    {
        string[] known = [.. all];
        return ids.FirstOrDefault(id => !known.Contains(id)) is not { } unknown ? ids : throw new RequestException(new Remark("PermitUnknown", "--" + option, unknown, Nearest.To(unknown, known) ?? string.Join(", ", known.Take(MostNamed))));
    }
}
