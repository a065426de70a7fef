using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Whole projects between a minimum and a maximum size, each with a fixed charge; one-off or repeated.</summary>
internal sealed class LumpyBuilding : IBlock
{
    /// <summary>Least size of the projects of a period.</summary>
    public static FamilyOf<FacilityAt> Minimum { get; } = new("build_minimum", (f, t) => new FacilityAt(f, t));

    /// <summary>Largest size of the projects of a period.</summary>
    public static FamilyOf<FacilityAt> Maximum { get; } = new("build_maximum", (f, t) => new FacilityAt(f, t));

    /// <summary>Capacity of the projects decided in a period.</summary>
    public static FamilyOf<FacilityAt> Sizes { get; } = new("size", (f, t) => new FacilityAt(f, t));

    /// <summary>Whole projects decided in a period; in the order of <see cref="Sizes"/>.</summary>
    public static FamilyOf<FacilityAt> Projects { get; } = new("projects", (f, t) => new FacilityAt(f, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Lumpy building",
        Text = "A number of whole projects is decided in a period; their size lies between the minimum and the maximum times that number; each pays its fixed charge. Over the horizon at most maximum_builds are decided, one "
            + "when blank. Lead time, ramp, life and payment are those of continuous building. The fixed charge with a proportional part is the usual piece of a concave cost curve; with a fixed charge only it is capacitated facility location.",
        Equations =
        [
            @"\underline h_f\, w_{f,v} \le h_{f,v} \le \bar h_f\, w_{f,v} \qquad w_{f,v} \in \mathbb{Z}_{\ge 0} \qquad \sum_v w_{f,v} \le W_f",
            @"\text{investment} = F_f\, w_{f,v} + I_{f,v}\, h_{f,v}",
        ],
        Source = "Balinski (1961), fixed-cost transportation problems; Kendrick, Meeraus and Alatorre (1984)",
        Tables = ["facilities", "facility_years", "process_costs", "location_factors", "settings"],
        Columns = [new("projects", "facility, year", "1", "whole projects decided in a period"), new("size", "facility, year", "unit/y", "their capacity together")],
        Rows =
        [
            new("build_minimum", "facility, year", "unit/y", "cost of the minimum size, USD per unit of yearly capacity"),
            new("build_maximum", "facility, year", "unit/y", "worth of a larger maximum size, USD per unit of yearly capacity"),
            new("build_count", "facility", "1", "worth of one more project, USD"),
        ],
        Posts = ["capacity", "cost", "investment"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Investment;

    /// <inheritdoc/>
    public string Example => BlockExamples.LumpyExpansion;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        var facilities = new List<int>();
        var periods = new List<int>();
        for (int f = 0; f < data.Facilities.Count; f++)
        {
            for (int v = 0; v < context.Periods; v++)
            {
                if (!data.MayBuild(f, v, BuildRule.Lumpy)) { continue; }
                facilities.Add(f);
                periods.Add(v);
            }
        }

        Family projects = context.AddColumns(Projects, facilities, periods, f => data.Facilities[f].Value, figures: f => FiguresOf(data.Facilities[f].Value));
        Family size = context.AddColumns(Sizes, facilities, periods, f => data.Facilities[f].Value, figures: f => Construction.FiguresOf(data, f));
        for (int k = 0; k < facilities.Count; k++)
        {
            int f = facilities[k], v = periods[k];
            Facility row = data.Package.Facilities[f];
            context.Model.SetColumnBounds(projects[k], 0, data.ShutOut.Contains(new FacilityAt(f, v)) ? 0 : row.MaximumBuilds ?? 1);
            context.Model.SetInteger(projects[k]);
            Construction.PostCapacity(context, f, v, size[k]);
            Construction.PostInvestment(context, f, v, size[k], data.Capex(f, data.VintageOf(f, v).DecisionYear));
            Construction.PostInvestment(context, f, v, projects[k], data.CapexPerProject(f));
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        Members<FacilityAt> projects = context.Of(Projects), size = context.Of(Sizes);
        if (projects.Count == 0) { return; }
        NetworkData data = context.Data;
        int[] firsts = [.. projects.All.Select(m => m.Key.Facility)], periods = [.. projects.All.Select(m => m.Key.Period)];
        string Name(int k) => data.Facilities[firsts[k]].Value + "," + data.PeriodNames[periods[k]];
        Limit? OfFacility(int f, string column, int? period, double? cell, int project = -1) => new("facilities", data.Facilities[f].Value, column, period)
        {
            Cell = cell,
            RoomAt = project < 0 ? null : x => x[project],
        };
        int[] identity = [.. Enumerable.Range(0, projects.Count)];

        var least = new Ledger("build-minimum");
        var most = new Ledger("build-maximum");
        least.AddEntries(projects.Count);
        most.AddEntries(projects.Count);
        int[] facilities = [.. firsts.Distinct()];
        var position = facilities.Select((f, k) => (f, k)).ToDictionary(p => p.f, p => p.k);
        var count = new Ledger("build-count");
        count.AddEntries(facilities.Length);
        for (int k = 0; k < projects.Count; k++)
        {
            Facility row = data.Package.Facilities[firsts[k]];
            least.Add(k, size[k], 1);
            least.Add(k, projects[k], -(row.BuildMinimumPerYear ?? 0));
            most.Add(k, size[k], 1);
            most.Add(k, projects[k], -(row.BuildMaximumPerYear ?? throw MissingFigure.In("facilities", row.Id.Value, "build_maximum_per_year", Say.CheckFacilityALumpyProjectNeedsA, Say.CheckFacilityGiveBuildMaximumPerYear)));
            count.Add(position[firsts[k]], projects[k], 1);
        }

        Family leastRows = context.Model.AddRows("build_minimum", projects.Count, 0, double.PositiveInfinity, Name, k => OfFacility(firsts[k], "build_minimum_per_year", data.Horizon.FirstYear(periods[k]), data.Package.Facilities[firsts[k]].BuildMinimumPerYear, projects[k]));
        context.Keep(Minimum, leastRows, firsts, periods);
        Family mostRows = context.Model.AddRows("build_maximum", projects.Count, double.NegativeInfinity, 0, Name, k => OfFacility(firsts[k], "build_maximum_per_year", data.Horizon.FirstYear(periods[k]), data.Package.Facilities[firsts[k]].BuildMaximumPerYear, projects[k]));
        context.Keep(Maximum, mostRows, firsts, periods);
        Family countRows = context.Model.AddRows("build_count", facilities.Length, double.NegativeInfinity, 0, k => data.Facilities[facilities[k]].Value, k => OfFacility(facilities[k], "maximum_builds", null, data.Package.Facilities[facilities[k]].MaximumBuilds ?? 1));
        for (int k = 0; k < facilities.Length; k++) { context.Model.SetRowBounds(countRows[k], double.NegativeInfinity, data.Package.Facilities[facilities[k]].MaximumBuilds ?? 1); }
        context.Model.AddTerms(least, [.. identity.Select(k => leastRows[k])]);
        context.Model.AddTerms(most, [.. identity.Select(k => mostRows[k])]);
        context.Model.AddTerms(count, [.. Enumerable.Range(0, facilities.Length).Select(k => countRows[k])]);
    }

    private static Figure[] FiguresOf(string facility) =>
        [new("facilities", facility, "capex_fixed_usd"), new("facilities", facility, "build_minimum_per_year"), new("facilities", facility, "build_maximum_per_year")];
}
