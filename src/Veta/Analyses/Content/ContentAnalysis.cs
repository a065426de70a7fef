using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Content;

/// <summary><c>content</c>: does a product meet the rules on what it is made of and by whom, by how much not, and what would change that?</summary>
internal sealed class ContentAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("content", "ContentDescription")
    {
        TakesChanges = true,
        Solves = true,
        Folder = FolderUse.Named,
        Options =
        [
            new OptionCard("product", OptionType.Text, "ContentProduct") { Form = "MATERIAL", Several = true },
            new OptionCard("year", OptionType.Whole, "ContentYear") { Form = "YEAR" },
            PlannedInputs.Card,
            new OptionCard("at", OptionType.Text, "ContentAt") { Form = "REGION|BLOC" },
        ],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        RunInputs inputs = PlannedInputs.Of(asked, request, workplace, cancellationToken).Inputs;
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, "content", []) { Request = request });
        var content = new ContentRequest
        {
            Package = inputs.Package,
            Products = Products(asked, inputs.Package),
            Year = asked.Whole("year"),
            At = asked.Text("at"),
            Limits = asked.Limits,
        };
        ContentResult result;
        try
        {
            result = ContentWork.Run(content, workplace, cancellationToken);
        }
        catch (InputException refused)
        {
            throw new RequestException(refused);
        }

        return ContentAnswer.Of(result, content, inputs, workplace) with
        {
            Request = request,
            Scenarios = request.Scenarios,
            Changes = request.Changes,
            Page = AnswerPages.Of(language => ContentPage.Of(result, inputs.Package, language)),
        };
    }

    /// <summary>What is asked, or all products that rules name where nothing is.</summary>
    private static IReadOnlyList<MaterialId> Products(AskedOptions asked, Package package) => asked.Has("product")
        ? [.. asked.Texts("product").Select(p => new MaterialId(p))]
        : [.. package.ContentRules.SelectMany(r => r.Products).Distinct()];
}
