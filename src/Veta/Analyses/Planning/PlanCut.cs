using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>A plan cut to some materials: what the options <c>materials</c> and <c>base</c> mean.</summary>
internal static class PlanCut
{
    /// <summary>The inputs cut to the materials asked for, and what was cut; the inputs themselves where none is named. Without a plan of the whole it is made first.</summary>
    /// <exception cref="RequestException">There is no such material or plan.</exception>
    public static (RunInputs Inputs, PlanPart? Part) Of(AskedOptions asked, RunRequest request, RunInputs inputs, Workplace workplace, CancellationToken cancellationToken)
    {
        MaterialId[] named = [.. asked.Texts(PlanPart.MaterialsOption).SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct().Select(t => new MaterialId(t))];
        if (named.Length == 0)
        {
            return asked.Has(PlanPart.BaseOption) ? throw new RequestException(new Remark("PlanBaseAlone")) : (inputs, null);
        }

        HashSet<MaterialId> known = [.. inputs.Package.Materials.Select(m => m.Id)];
        if (named.FirstOrDefault(m => !known.Contains(m)) is { Value: { } wrong }) { throw new RequestException(new Remark("PlanNoMaterial", wrong, string.Join(", ", known))); }
        PlanPart part = PlanPart.Of(inputs.Package, named, Prices(asked.Text(PlanPart.BaseOption), request, inputs, workplace, cancellationToken));
        string Names(Func<Material, string> name) => string.Join(", ", inputs.Package.Materials.Where(m => named.Contains(m.Id)).Select(name));
        return (new RunInputs(part.Package, $"{inputs.TitleEn} ({Names(m => m.NameEn)})", $"{inputs.TitleEs} ({Names(m => m.NameEs)})", $"{inputs.Label}-{named[0]}"), part);
    }

    private static IReadOnlyList<PriceRow> Prices(string? run, RunRequest request, RunInputs inputs, Workplace workplace, CancellationToken cancellationToken)
    {
        if (run is null)
        {
            var whole = request with { Options = request.Options.Where(o => o.Key is not (PlanPart.MaterialsOption or PlanPart.BaseOption)).ToDictionary() };
            PlanResult plan = workplace.Plans.Of(whole, workplace, cancellationToken);
            return plan.HasPlan ? plan.Prices : throw new RequestException(new Remark("PlannedNoPlan", inputs.Label, EnumWords.Of(plan.Status)));
        }

        string prices = Path.Combine(run, "prices.csv");
        if (!File.Exists(prices) || !File.Exists(Path.Combine(run, "builds.csv"))) { throw new RequestException(new Remark("PlanBaseNoPlan", run)); }
        return RunManifest.Read(run, _ => ResultRows.Read<PriceRow>(prices));
    }
}
