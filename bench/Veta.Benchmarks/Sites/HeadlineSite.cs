using Veta.Data;

namespace Veta.Benchmarks.Sites;

/// <summary>A site on which an answer hangs: its plants, the goods whose part of the network it belongs to, and another place that could hold the same process.</summary>
/// <param name="Name">As it is told.</param>
/// <param name="Materials">Goods of the part in which it is judged.</param>
/// <param name="Facilities">What stands or may be built there.</param>
/// <param name="Elsewhere">Region where one more is offered; every input comes there and its output leaves it.</param>
internal sealed record HeadlineSite(string Name, IReadOnlyList<string> Materials, IReadOnlyList<string> Facilities, string Elsewhere)
{
    private static readonly string[] _magnets = ["ndfeb-magnet", "ndfeb-magnet-heavy"], _antimony = ["antimony-trioxide"], _packs = ["traction-battery-lfp", "traction-battery-nmc"];

    /// <summary>The sites that headlines of <c>models/north-america</c> name, and one of a partner.</summary>
    public static IReadOnlyList<HeadlineSite> All { get; } =
    [
        new("Nogales magnets", _magnets, ["mx-son-nogales-magnets"], "us-tx-san-marcos"),
        new("Tijuana magnets", _magnets, ["mx-bcn-tijuana-magnets"], "us-tx-san-marcos"),
        new("Sumter magnets", _magnets, ["us-sc-sumter-magnets"], "mx"),
        new("Stillwater magnets", _magnets, ["us-ok-stillwater-magnets", "us-ok-stillwater-magnets-next"], "us-sc-sumter"),
        new("Benson magnets and metal", _magnets, ["us-nc-benson-magnets", "us-nc-benson-metal"], "ca"),
        new("Saskatoon separation", _magnets, ["ca-sk-saskatoon-separation", "ca-sk-saskatoon-separation-next"], "us-tx-seadrift"),
        new("Mountain Pass separation", _magnets, ["us-ca-mountain-pass-separation", "us-ca-mountain-pass-separation-next"], "mx-bcn-mexicali"),
        new("Narva magnets (Estonia)", _magnets, ["ee-narva-magnets"], "us-tx-fort-worth"),
        new("Madero smelter", _antimony, ["mx-madero", "mx-madero-expansion"], "mx-manzanillo"),
        new("Gulf roaster", _antimony, ["us-gulf-roaster"], "us-thompson-falls"),
        new("Thompson Falls", _antimony, ["us-thompson-falls", "us-thompson-falls-expansion"], "mx-manzanillo"),
        new("Bécancour anode", ["graphite-anode"], ["ca-qc-becancour-anode"], "us"),
        new("Ramos Arizpe packs", _packs, ["mx-pack-lfp", "mx-pack-nmc"], "mx"),
    ];

    /// <summary>The package without the site: its plants make nothing, may not be built and have promised nothing.</summary>
    public Package Without(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        HashSet<FacilityId> gone = [.. Facilities.Select(f => new FacilityId(f))];
        return package with
        {
            Facilities = [.. package.Facilities.Select(f => gone.Contains(f.Id) ? f with { CapacityPerYear = 0, BuildRule = BuildRule.None, BuildMinimumPerYear = null, BuildMaximumPerYear = null, MaximumBuilds = null } : f)],
            FacilityYears = [.. package.FacilityYears.Where(y => !gone.Contains(y.Facility))],
            Contracts = [.. package.Contracts.Where(c => !gone.Contains(c.Facility))],
        };
    }

    /// <summary>The package with one more candidate for each process of the site in <see cref="Elsewhere"/>, of the cost of the process there.</summary>
    public Package WithOneMore(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        HashSet<ProcessId> costed = [.. package.ProcessCosts.Select(c => c.Process)];
        return package with { Facilities = [.. package.Facilities, .. Facilities.Select(f => package.Facilities.Single(p => p.Id.Value == f)).DistinctBy(f => f.Process).Select(f => OneMore(f, Template(package, f), costed.Contains(f.Process)))] };
    }

    private Facility OneMore(Facility facility, Facility template, bool costed) => template with
    {
        Id = new FacilityId(facility.Id.Value + "-one-more"),
        Region = new RegionId(Elsewhere),
        Status = FacilityStatus.Candidate,
        CapacityPerYear = 0,
        MinimumUtilisation = 0,
        Owner = null,
        Payer = null,
        VariableCostUsdPerUnit = costed ? null : template.VariableCostUsdPerUnit,
        CapexUsdPerUnitYear = costed ? null : template.CapexUsdPerUnitYear,
    };

    // The site's own way of building, or that of the first candidate with the same process, or of whoever builds it.
    private Facility Template(Package package, Facility facility) => package.Facilities
        .Where(f => f.Process == facility.Process && f.BuildRule != BuildRule.None)
        .OrderBy(f => Facilities.Contains(f.Id.Value) ? 0 : f.Status == FacilityStatus.Candidate ? 1 : 2).First();
}
