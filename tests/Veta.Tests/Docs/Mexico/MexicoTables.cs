using System.Globalization;
using System.Text;
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Tests.Docs.Mexico;

/// <summary>Tables of the page on Mexico, in one language.</summary>
internal sealed class MexicoTables(Package package, PlanResult plan, Language language)
{
    private const int MostBuilds = 12;
    private readonly Geography _geography = new(package);
    private readonly Dictionary<RegionId, Region> _regions = package.Regions.ToDictionary(r => r.Id);
    private readonly Dictionary<ProcessId, Process> _processes = package.Processes.ToDictionary(p => p.Id);
    private readonly Dictionary<MaterialId, Material> _materials = package.Materials.ToDictionary(m => m.Id);

    /// <summary>Facilities of Mexico.</summary>
    public IReadOnlyList<Facility> InMexico => [.. package.Facilities.Where(f => IsMexico(f.Region))];

    /// <summary>Those that mine.</summary>
    public IReadOnlyList<Facility> Mines => [.. InMexico.Where(f => _processes[f.Process].Stage is Stage.Ore or Stage.Concentrate)];

    /// <summary>Obstacles of Mexico and its states.</summary>
    public IReadOnlyList<Obstacle> Obstacles => [.. package.Obstacles.Where(o => IsMexico(o.Region))];

    /// <summary>Levers that name Mexico or a place in it.</summary>
    public IReadOnlyList<Lever> Levers => [.. package.Levers.Where(l => l.Regions.Any(r => package.Regions.Any(x => x.Id.Value == r.ToString()) && IsMexico(new RegionId(r.ToString()!))))];

    /// <summary>Sites with a limit of power.</summary>
    public IReadOnlyList<RegionId> Parks => [.. package.Supplies.Where(s => s.Material.Value == "electricity" && s.QuantityPerYear is not null && IsMexico(s.Region)).Select(s => s.Region).Distinct()];

    /// <summary>What the plan builds there.</summary>
    public IReadOnlyList<BuildRow> Builds => [.. plan.Builds.Where(b => IsMexico(b.Region))];

    /// <summary>Last year of the plan.</summary>
    public int LastYear => plan.Activity.Max(a => a.Year);

    /// <summary>A number as the page writes it: three digits below a hundred, else whole.</summary>
    public static string Number(double value) => Math.Abs(value) >= 100 ? value.ToString("#,0.##", CultureInfo.InvariantCulture).Split('.') is [var whole, _] && Math.Abs(value) >= 1000 ? whole : value.ToString("#,0.##", CultureInfo.InvariantCulture) : value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Whether a region is Mexico or lies in it.</summary>
    public bool IsMexico(RegionId region) => _geography.CountryOf(region).Value == "mx";

    /// <summary>Prices of a utility at Mexican sites.</summary>
    public IEnumerable<double> Prices(string utility) => package.Supplies.Where(s => s.Material.Value == utility && IsMexico(s.Region)).Select(s => s.PriceUsdPerUnit);

    /// <summary>A table by name.</summary>
    public string Print(string name) => (name switch
    {
        "ground" => Ground(),
        "parks" => ParkTable(),
        "levers" => LeverTable(),
        "obstacles" => ObstacleTable(),
        "builds" => BuildTable(),
        _ => throw new InvalidOperationException($"There is no table '{name}'."),
    }).TrimEnd('\n');

    private string Ground()
    {
        var text = Head(["what is mined", "qué se extrae"], [">at work", ">en operación"], [">candidates", ">candidatos"], [">suspended or closed", ">suspendidos o cerrados"], ["states", "estados"]);
        foreach (IGrouping<MaterialId, Facility> group in Mines.GroupBy(f => _processes[f.Process].Material))
        {
            string states = string.Join(", ", group.Select(f => State(f.Region)).Distinct().Order(StringComparer.Ordinal));
            int work = group.Count(f => f.Status is FacilityStatus.Operating or FacilityStatus.Ramping), candidates = group.Count(f => f.Status == FacilityStatus.Candidate);
            Row(text, Name(_materials[group.Key]), $"{work}", $"{candidates}", $"{group.Count() - work - candidates}", states);
        }

        return text.ToString();
    }

    private string ParkTable()
    {
        string[] utilities = ["electricity", "water", "skilled-labour"];
        var text = Head(["park", "parque"], [">power, MWh: limit", ">energía, MWh: límite"], [">drawn", ">tomada"], [">water, m3: limit", ">agua, m3: límite"], [">drawn", ">tomada"], [">people: limit", ">personas: límite"], [">employed", ">ocupadas"]);
        foreach (RegionId park in Parks)
        {
            Row(text, [Name(_regions[park]), .. utilities.SelectMany(u => new[]
            {
                package.Supplies.FirstOrDefault(s => s.Region == park && s.Material.Value == u)?.QuantityPerYear is { } limit ? Number(limit) : "-",
                Number(Math.Round(plan.Purchases.Where(p => p.Region == park && p.Material.Value == u && p.Year == LastYear).Sum(p => p.QuantityPerYear))),
            })]);
        }

        return text.ToString();
    }

    private string LeverTable()
    {
        var text = Head(["lever", "palanca"], ["status", "estado"], ["source", "fuente"]);
        foreach (Lever lever in Levers)
        {
            Row(text, Pick(lever.NameEn, lever.NameEs), lever.Status switch { LeverStatus.InForce => Pick("in force", "vigente"), LeverStatus.Announced => Pick("announced", "anunciada"), _ => Pick("proposed", "propuesta") }, lever.Source.Value);
        }

        return text.ToString();
    }

    private string ObstacleTable()
    {
        var text = Head(["where", "dónde"], ["what", "qué"], ["since", "desde"], ["grade", "grado"]);
        Dictionary<SourceId, Source> sources = package.Sources.ToDictionary(s => s.Id);
        foreach (Obstacle obstacle in Obstacles)
        {
            Row(text, Name(_regions[obstacle.Region]), Pick(obstacle.NameEn, obstacle.NameEs), obstacle.Since?.Value.Year.ToString(CultureInfo.InvariantCulture) ?? "-", (obstacle.Grade ?? sources[obstacle.Source].Grade).ToString());
        }

        return text.ToString();
    }

    private string BuildTable()
    {
        var text = Head(["site", "sitio"], ["plant", "planta"], [">first year", ">primer año"], [">capacity a year", ">capacidad al año"], [">million USD", ">millones de USD"]);
        Dictionary<FacilityId, Facility> facilities = package.Facilities.ToDictionary(f => f.Id);
        foreach (IGrouping<FacilityId, BuildRow> site in Builds.GroupBy(b => b.Facility).OrderByDescending(g => g.Sum(b => b.InvestmentUsd)).Take(MostBuilds))
        {
            Facility facility = facilities[site.Key];
            Row(text, Name(_regions[facility.Region]), Pick(facility.NameEn, facility.NameEs), $"{site.Min(b => b.ServiceYear)}", $"{Number(site.Sum(b => b.CapacityPerYear))} {_materials[_processes[facility.Process].Material].Unit}", Number(site.Sum(b => b.InvestmentUsd) / 1e6));
        }

        return text.ToString();
    }

    private StringBuilder Head(params string[][] columns)
    {
        string[] picked = [.. columns.Select(c => Pick(c[0], c[1]))];
        return new StringBuilder().Append("| ").AppendJoin(" | ", picked.Select(c => c.TrimStart('>'))).Append(" |\n|").AppendJoin("|", picked.Select(c => c[0] == '>' ? "---:" : "---")).Append("|\n");
    }

    private static void Row(StringBuilder text, params string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private string State(RegionId region)
    {
        Region at = _regions[region];
        while (at.Kind is not (RegionKind.State or RegionKind.Country) && at.Parent is { } parent) { at = _regions[parent]; }
        return Name(at);
    }

    private string Name(Region region) => Pick(region.NameEn, region.NameEs);

    private string Name(Material material) => Pick(material.NameEn, material.NameEs);

    private string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;
}
