using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Taxes;
using Veta.Network;
using Veta.Network.Policy;

namespace Veta.Analyses.Appraise;

/// <summary>Does a project pay, under which taxes, and what would make it pay? It takes prices as given: see <c>plan</c> for what they would be.</summary>
internal static class Appraisal
{
    /// <summary>Instruments sought for sites that a planner would build and no owner would.</summary>
    private static readonly SolveTarget[] GapTargets = [SolveTarget.Floor, SolveTarget.Grant, SolveTarget.Tax, SolveTarget.LoanRate];

    /// <summary>Appraises.</summary>
    /// <exception cref="ArgumentException">A facility or regime is not in the package, or tax rows contradict each other; the message names them.</exception>
    public static AppraiseResult Run(AppraiseRequest request, Workplace workplace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        var leftOut = new List<LeftOutRow>();
        var builds = request.Run is { } run ? PlannedBuild.Read(run) : new Dictionary<string, PlannedBuild>();
        List<(Project Project, string Basis, Facility? Facility)> projects = request.Project is { } own ? [(own, "schedule", null)] : Facilities(request, builds, leftOut);
        CheckFloor(request, projects);
        ProjectAppraisal[][] appraisals = [.. projects.Select(p => Under(request, p.Project, p.Basis, p.Facility))];
        cancellationToken.ThrowIfCancellationRequested();
        bool single = projects.Count == 1;
        ProjectAppraisal[] first = [.. appraisals.Select(a => a[0])];
        return new AppraiseResult
        {
            Appraisals = Rows([.. appraisals.SelectMany(a => a)], workplace.Workers, cancellationToken),
            CashFlow = [.. first.SelectMany(a => a.CashRows())],
            Take = [.. (single ? appraisals[0] : first).SelectMany(a => a.TakeRows())],
            Waterfall = [.. first.SelectMany(a => a.WaterfallRows())],
            Sensitivity = [.. first.SelectMany(a => a.SensitivityRows())],
            Curves = single ? [.. appraisals[0].SelectMany(a => a.CurveRows())] : [],
            Support = [.. first.SelectMany(a => request.SolveFor.Select(a.SupportRow))],
            Risk = request.WithRisk ? [.. first.SelectMany(a => a.RiskRows(workplace.Workers.Count, cancellationToken))] : [],
            Gaps = [.. first.Where(a => builds.ContainsKey(a.Name)).Select(a => Gap(a, builds[a.Name])).OfType<GapRow>().OrderBy(g => g.NpvOwnerUsd)],
            PlannedSites = first.Count(a => builds.ContainsKey(a.Name)),
            LeftOut = leftOut,
        };
    }

    /// <summary>What each project is worth under its first regime, without what moves it, what it pays to whom and what would make it pay.</summary>
    /// <exception cref="ArgumentException">A facility or regime is not in the package, or tax rows contradict each other; the message names them.</exception>
    internal static IReadOnlyList<AppraisalRow> Worth(AppraiseRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        List<(Project Project, string Basis, Facility? Facility)> projects = Facilities(request, new Dictionary<string, PlannedBuild>(), []);
        CheckFloor(request, projects);
        return Rows([.. projects.Select(p => Under(request, p.Project, p.Basis, p.Facility)[0])], workplace.Workers, cancellationToken);
    }

    private static AppraisalRow[] Rows(ProjectAppraisal[] appraisals, Workers workers, CancellationToken cancellationToken)
    {
        var rows = new AppraisalRow[appraisals.Length];
        workers.For(rows.Length, k => rows[k] = appraisals[k].Row(), cancellationToken);
        return rows;
    }

    private static List<(Project Project, string Basis, Facility? Facility)> Facilities(AppraiseRequest request, IReadOnlyDictionary<string, PlannedBuild> builds, List<LeftOutRow> leftOut)
    {
        Package package = request.Package;
        foreach (FacilityId id in request.Facilities.Where(id => package.Facilities.All(f => f.Id != id)))
        {
            throw new InputException(Say.CheckTwo(Say.CheckColumnSourceHasNoRow("facilities", id), Nearest.Suggestion(id.Value, package.Facilities.Select(f => f.Id.Value), Say.CheckAppraisalSeeFacilitiesCsvForIts)));
        }

        int firstYear = PlanningSettings.From(package).FirstYear;
        var investment = new InvestmentBook(package);
        var prices = new PriceBook(package, request.Terms.Cash.DiscountRate, request.Run);
        var projects = new List<(Project Project, string Basis, Facility? Facility)>();
        IEnumerable<Facility> wanted = request.Facilities.Count > 0 ? request.Facilities.Select(id => package.Facilities.First(f => f.Id == id))
            : package.Facilities.Where(f => f.BuildRule != BuildRule.None && (f.Status == FacilityStatus.Candidate || builds.ContainsKey(f.Id.Value)));
        foreach (Facility facility in wanted)
        {
            (Project? project, string basis, Sentence? reason) = FacilityProject.Of(package, facility, prices, builds.GetValueOrDefault(facility.Id.Value), investment, firstYear, request.Terms);
            if (project is null) { leftOut.Add(new LeftOutRow { Project = facility.Id.Value, Reason = reason! }); }
            else { projects.Add((project, basis, facility)); }
        }

        return projects;
    }

    /// <summary>A floor is a price of one material: given for all candidates at once it would be that of each.</summary>
    private static void CheckFloor(AppraiseRequest request, List<(Project Project, string Basis, Facility? Facility)> projects)
    {
        if (request.Terms.Support.Floor is null) { return; }
        Package package = request.Package;
        MaterialId[] sold = [.. projects.Where(p => p.Facility is not null).Select(p => package.Processes.First(r => r.Id == p.Facility!.Process).Material).Distinct()];
        if (sold.Length > 1)
        {
            throw new InputException(Say.RefusalFloorNeedsMaterial(projects.Count, sold.Length, sold[0], sold[1]));
        }
    }

    private static ProjectAppraisal[] Under(AppraiseRequest request, Project project, string basis, Facility? facility)
    {
        Package package = request.Package;
        TaxRules Rules(TaxRegimeId id) => request.Terms.ForeignOwner ? TaxRules.Of(package, id) : TaxRules.Of(package, id).WithoutWithholding();
        if (request.Regimes.Count > 0) { return [.. request.Regimes.Select(id => new ProjectAppraisal(project, basis, id == AppraiseRequest.NoTaxes ? null : Rules(id), false, request.Terms))]; }
        if (facility is null) { return [new ProjectAppraisal(project, basis, null, true, request.Terms)]; }
        var above = new List<RegionId>();
        for (RegionId? at = facility.Region; at is { } here; at = package.Regions.First(r => r.Id == here).Parent) { above.Add(here); }
        TaxRegime? own = RegimeChoice.Own(package, above, project.FirstYear);
        var first = new ProjectAppraisal(project, basis, own is null ? null : Rules(own.Id), true, request.Terms);
        return [first, .. RegimeChoice.OfCountries(package, project.FirstYear).Where(r => r.Id != own?.Id).Select(r => new ProjectAppraisal(project, basis, Rules(r.Id), false, request.Terms))];
    }

    private static GapRow? Gap(ProjectAppraisal appraisal, PlannedBuild built)
    {
        AppraisalRow row = appraisal.Row();
        if (row.NpvEquityUsd >= 0) { return null; }
        var found = GapTargets.ToDictionary(t => t, appraisal.Solve);
        return new GapRow
        {
            Project = appraisal.Name, Regime = appraisal.Regime, BuiltPerYear = built.CapacityPerYear, NpvPreTaxUsd = row.NpvPreTaxUsd, NpvOwnerUsd = row.NpvEquityUsd, PriceUsdPerUnit = row.PriceUsdPerUnit, FloorUsdPerUnit = found[SolveTarget.Floor].Value,
            FloorCostUsd = found[SolveTarget.Floor].TreasuryCost, GrantShare = found[SolveTarget.Grant].Value, TaxFactor = found[SolveTarget.Tax].Value, LoanRate = found[SolveTarget.LoanRate].Value,
        };
    }
}
