using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Plans;

/// <summary>A plan cut to some materials: what the options <c>materials</c> and <c>base</c> mean.</summary>
internal static class PlanCut
{
    /// <summary>Name of the option that names the materials.</summary>
    public const string MaterialsName = "materials";

    /// <summary>Name of the option that names the plan of the whole.</summary>
    public const string BaseName = "base";

    /// <summary>The inputs cut to the materials asked for, and what was cut; the inputs themselves where none is named. Without a plan of the whole it is made first.</summary>
    /// <exception cref="RequestException">There is no such material or plan.</exception>
    public static (RunInputs Inputs, PlanPart? Part) Of(AskedOptions asked, RunRequest request, RunInputs inputs, Workplace workplace, CancellationToken cancellationToken)
    {
        MaterialId[] named = [.. asked.Texts(MaterialsName).SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct().Select(t => new MaterialId(t))];
        if (named.Length == 0)
        {
            return asked.Has(BaseName) ? throw new RequestException(new Remark("PlanBaseAlone")) : (inputs, null);
        }

        if (asked.Has("against")) { throw new RequestException(new Remark("NotTogether", "--against", "--" + MaterialsName)); }
        HashSet<MaterialId> known = [.. inputs.Package.Materials.Select(m => m.Id)];
        if (named.FirstOrDefault(m => !known.Contains(m)) is { Value: { } wrong }) { throw new RequestException(new Remark("PlanNoMaterial", wrong, string.Join(", ", known))); }
        PlanPart part = PlanPart.Of(inputs.Package, named, Prices(asked.Text(BaseName), request, inputs, workplace, cancellationToken));
        string Names(Language language) => string.Join(", ", named.Select(m => new ShockWords(inputs.Package, language).Material(m)));
        return (new RunInputs(part.Package, $"{inputs.TitleEn} ({Names(Language.English)})", $"{inputs.TitleEs} ({Names(Language.Spanish)})", $"{inputs.Label}-{named[0]}"), part);
    }

    /// <summary>What was cut, as sentences; none for a plan of the whole.</summary>
    public static IEnumerable<PagePart> Page(PlanPart? part, Package package, Language language)
    {
        if (part is null) { yield break; }
        var names = new SentenceNames(package);
        Said List(IEnumerable<MaterialId> ids) => Said.List(ids.Select(names.Material));
        yield return new PagePart.Paragraph(Say.PlanPagePart(materials: List(part.Materials), plants: package.Facilities.Count).In(language));
        if (part.Outside.Count > 0) { yield return new PagePart.Paragraph(Say.PlanPagePartOutside(materials: List(part.Outside)).In(language)); }
        if (part.LeftOut.Count > 0) { yield return new PagePart.Paragraph(Say.PlanPagePartLeftOut(limits: string.Join(", ", part.LeftOut)).In(language)); }
        if (part.SharedLanes > 0) { yield return new PagePart.Paragraph(Say.PlanPagePartLanes(count: part.SharedLanes).In(language)); }
    }

    private static IReadOnlyList<PriceRow> Prices(string? run, RunRequest request, RunInputs inputs, Workplace workplace, CancellationToken cancellationToken)
    {
        if (run is null)
        {
            var whole = request with { Options = request.Options.Where(o => o.Key is not (MaterialsName or BaseName)).ToDictionary() };
            PlanResult plan = workplace.Plans.Of(whole, workplace, cancellationToken);
            return plan.HasPlan ? plan.Prices : throw new RequestException(new Remark("PlannedNoPlan", inputs.Label, EnumWords.Of(plan.Status)));
        }

        string prices = Path.Combine(run, "prices.csv");
        if (!File.Exists(prices) || !File.Exists(Path.Combine(run, "builds.csv"))) { throw new RequestException(new Remark("PlanBaseNoPlan", run)); }
        return RunManifest.Read(run, _ => ResultRows.Read<PriceRow>(prices));
    }
}
