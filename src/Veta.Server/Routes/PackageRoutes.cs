using Veta.Data;
using Veta.Network;
using Veta.Server.Cases;
using Veta.Server.Safety;
using Veta.Server.Wire;

namespace Veta.Server.Routes;

/// <summary>Packages and what can be asked of them.</summary>
internal static class PackageRoutes
{
    private const string Address = "/api/packages/{package}";

    /// <summary>The routes.</summary>
    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", "/api/packages", Say.ServerRoutePackages, call => call.Give(call.Parts.Space.Packages.Select(name => Head(call.Parts, name)).ToArray())) { Gives = typeof(IReadOnlyList<PackageHead>) },
        new("GET", Address, Say.ServerRoutePackage, call => call.Give(Head(call.Parts, call.Of("package")))) { Gives = typeof(PackageHead) },
        new("GET", Address + "/findings", Say.ServerRouteFindings, call => call.Give(call.Parts.Packages.Reading(call.Of("package")).Findings.Select(Replies.Head).ToArray())) { Gives = typeof(IReadOnlyList<FindingHead>) },
        new("GET", Address + "/events", Say.ServerRouteEvents, call => call.Give(call.Parts.Packages.Kept(call.Of("package"), "events", () => Events(Asked(call))))) { Gives = typeof(IReadOnlyList<EventHead>) },
        new("GET", Address + "/sites", Say.ServerRouteSites, call => call.Give(call.Parts.Packages.Kept(call.Of("package"), "sites", () => Sites(Asked(call))))) { Gives = typeof(IReadOnlyList<SiteHead>) },
        new("GET", Address + "/levers", Say.ServerRouteLevers, call => call.Give(Asked(call).Levers.Select(l => new LeverHead(l.Id.Value, new Told(l.NameEn, l.NameEs), l.Kind, EnumWords.Of(l.Status))).ToArray())) { Gives = typeof(IReadOnlyList<LeverHead>) },
        new("GET", Address + "/targets", Say.ServerRouteTargets, call => call.Give(Targets(call))) { Gives = typeof(IReadOnlyList<TargetHead>), Queries = ["scenario"] },
        new("GET", Address + "/tables/{table}", Say.ServerRouteInput, Table) { Gives = typeof(TableHead), Queries = ["scenario"] },
    ];

    private static Package Asked(Call call) => call.Parts.Packages.Package(call.Of("package"));

    private static Package In(Call call) => call.Query("scenario") is { Length: > 0 } scenario ? call.Parts.Packages.Inputs(call.Of("package"), [scenario], []).Inputs.Package : Asked(call);

    private static PackageHead Head(ServerParts parts, string name) => parts.Packages.Kept(name, "head", () => Made(parts, name));

    private static PackageHead Made(ServerParts parts, string name)
    {
        PackageReading reading = parts.Packages.Reading(name);
        string folder = parts.Space.PackageFolder(name);
        ScenarioHead[] scenarios = [.. ScenarioReader.List(folder).Skip(1).Select(id => Titled(folder, id))];
        int errors = reading.Findings.Count(f => f.Severity == Severity.Error), warnings = reading.Findings.Count - errors;
        if (reading.Package is not { } package) { return new PackageHead(name, new Told(name, name), "", "", "", errors, warnings, scenarios, new Dictionary<string, int>()); }
        PackageInfo info = package.Info;
        return new PackageHead(name, new Told(info.TitleEn, info.TitleEs), info.Description, info.Version, PackageHash.Of(package).Whole, errors, warnings, scenarios, TableList.All.Select(t => (t.Name, t.RowsOf(package).Count)).Where(t => t.Count > 0).ToDictionary(t => t.Name, t => t.Count));
    }

    /// <summary>A scenario by its title; one that cannot be read goes by its id, and says what is wrong when it is asked.</summary>
    private static ScenarioHead Titled(string folder, string id)
    {
        try
        {
            Scenario scenario = ScenarioReader.Read(folder, id);
            return new ScenarioHead(id, new Told(scenario.TitleEn, scenario.TitleEs));
        }
        catch (PackageException)
        {
            return new ScenarioHead(id, new Told(id, id));
        }
    }

    private static EventHead[] Events(Package package)
    {
        var grades = new RowGrades(package);
        return
        [
            .. package.EventSets.Select(s => new EventHead(s.Id.Value, new Told(s.NameEn, s.NameEs), "set", [.. package.EventSetMembers.Where(m => m.Set == s.Id).SelectMany(m => package.Events.First(e => e.Id == m.Event).Materials).Select(m => m.Value).Distinct()], null, grades.Of(s).ToString(), s.Note ?? "")),
            .. package.Events.Where(e => e.Severity > 0).Select(e => new EventHead(e.Id.Value, new Told(e.NameEn, e.NameEs), e.Kind, [.. e.Materials.Select(m => m.Value)], e.Severity, grades.Of(e).ToString(), e.Note ?? "")),
        ];
    }

    private static SiteHead[] Sites(Package package)
    {
        var geography = new Geography(package);
        var grades = new RowGrades(package);
        Dictionary<RegionId, Region> regions = package.Regions.ToDictionary(r => r.Id);
        Dictionary<ProcessId, Process> processes = package.Processes.ToDictionary(p => p.Id);
        Dictionary<MaterialId, Material> materials = package.Materials.ToDictionary(m => m.Id);
        return
        [
            .. package.Facilities.Select(f =>
            {
                Region region = regions[f.Region], country = regions[geography.CountryOf(f.Region)];
                Material material = materials[processes[f.Process].Material];
                double? years = f.BuildRule == BuildRule.None ? null : f.LeadTimeYears + f.Ramp.Count;
                return new SiteHead(f.Id.Value, new Told(f.NameEn, f.NameEs), f.Region.Value, PlaceOf(region, country, regions), new Told(country.NameEn, country.NameEs), material.Id.Value, new Told(material.NameEn, material.NameEs), EnumWords.Of(f.Status), f.CapacityPerYear, CommandReading.PlantOf(f), material.Unit.ToString(), years, CommandReading.Missing(f), region.LongitudeDegrees, region.LatitudeDegrees, grades.Of(f).ToString());
            }),
        ];
    }

    private static Told PlaceOf(Region region, Region country, Dictionary<RegionId, Region> regions)
    {
        var held = new List<Region>();
        for (Region? at = region; at is not null && at.Id != country.Id; at = at.Parent is { } above ? regions[above] : null) { held.Add(at); }
        return new Told(string.Join(", ", held.Select(r => r.NameEn)), string.Join(", ", held.Select(r => r.NameEs)));
    }

    private static TargetHead[] Targets(Call call)
    {
        Package package = In(call);
        var grades = new RowGrades(package);
        return [.. package.ShareCaps.Select(c => new TargetHead(c.Id.Value, c.Year.Value, [.. c.Region.Select(r => r.Value)], [.. c.Materials.Select(m => m.Value)], c.Group, c.MaximumShare, grades.Of(c).ToString()))];
    }

    private static Task Table(Call call)
    {
        Package package = In(call);
        TableDefinition table = TableList.All.FirstOrDefault(t => t.Name == call.Of("table")) ?? throw Refusal.Missing(Say.ServerNoTable(Spaces.Workspace.Shown(call.Of("table"))));
        IReadOnlyList<IRow> rows = table.RowsOf(package);
        return call.Give(new TableHead(rows.Count, table.Columns.ToDictionary(c => c.Name, c => (IReadOnlyList<object?>)[.. rows.Select(row => Replies.Cell(c.TextOf(row), c.IsNumeric))])));
    }
}
