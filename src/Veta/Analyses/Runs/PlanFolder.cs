using System.Globalization;
using System.Text.Json;
using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Runs;

/// <summary>
/// A plan as files: <c>manifest.json</c>, <c>summary.json</c>, one CSV file per table, all tables in <c>results.sqlite</c>, and the inputs after all changes as a package in
/// <c>inputs/</c>. Everything but the manifest's times repeats byte for byte.
/// </summary>
public static class PlanFolder
{
    /// <summary>Writes the folder, making it when needed, in place of the answer of an earlier run.</summary>
    /// <exception cref="RunFolderException">The folder is not one to write to, or the machine does not let it be written.</exception>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public static void Write(PlanResult result, RunInfo info, string folder)
    {
        using RunFolder target = RunFolder.Open(folder);
        target.Write(Document(result, info));
    }

    /// <summary>The plan as it goes into a folder.</summary>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public static RunDocument Document(PlanResult result, RunInfo info)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(info);
        IReadOnlyList<ResultTable> tables = Checked(result);
        return new RunDocument(RunFiles.Of(tables, Figures(result), () => Summary(result, info), info.Inputs), json => Manifest(json, result, info));
    }

    /// <summary>The summary as JSON: status, objective, bound, gap, cost by category and by actor, what is unserved.</summary>
    public static string Summary(PlanResult result, RunInfo info) => RunJson.Document(json => WriteSummary(json, result, info));

    /// <summary>The summary and all tables as one JSON object, as printed by <c>--json</c>.</summary>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public static string Everything(PlanResult result, RunInfo info)
    {
        IReadOnlyList<ResultTable> tables = Checked(result);
        return RunJson.Document(json =>
        {
            WriteSummary(json, result, info);
            RunJson.Tables(json, tables);
        });
    }

    /// <summary>The tables of a plan, all of whose figures are finite or blank where they may be.</summary>
    /// <exception cref="ResultException">One is not.</exception>
    public static IReadOnlyList<ResultTable> Checked(PlanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<ResultTable> tables = [.. result.Tables(), ResultTable.Of(FindingRow.Of(PlanFindings.Of(result)))];

        // Without a plan there is no objective, and a search that was stopped early may know no bound.
        ResultGuard.Check(tables, result.HasPlan ? [("objective_usd", result.ObjectiveUsd), ("mass_relative", result.MassResidual), ("cost_identity_relative", result.CostResidual)] : []);
        return tables;
    }

    private static void WriteSummary(Utf8JsonWriter json, PlanResult result, RunInfo info)
    {
        (string unit, double size) = MoneyUnit(result);
        json.WriteString("analysis", info.Analysis);
        json.WriteString("package", info.Package);
        if (info.TitleEn.Length > 0) { json.WriteString("title_en", info.TitleEn); }
        if (info.TitleEs.Length > 0) { json.WriteString("title_es", info.TitleEs); }
        RunJson.Strings(json, "scenarios", info.Scenarios);
        RunJson.Strings(json, "changes", info.Changes);
        json.WriteString("status", EnumWords.KebabCase(result.Status.ToString()));
        RunJson.Number(json, "objective_usd", result.ObjectiveUsd);
        RunJson.Number(json, "objective", result.ObjectiveUsd / size);
        json.WriteString("objective_unit", unit);
        RunJson.Number(json, "bound_usd", result.BoundUsd);
        RunJson.Number(json, "gap", result.Gap);
        json.WriteString("solver", result.Solve.Method);
        if (result.HasPlan)
        {
            json.WriteStartObject("cost_by_category");
            foreach ((CostCategory category, double usd) in result.CostByCategory) { RunJson.Number(json, EnumWords.KebabCase(category.ToString()).Replace('-', '_'), usd); }
            json.WriteEndObject();
            json.WriteStartObject("cost_by_actor");
            foreach ((string actor, double usd) in result.CostByActor) { RunJson.Number(json, actor, usd); }
            json.WriteEndObject();
            json.WriteStartObject("unserved_by_material");
            foreach (var group in result.Unserved.GroupBy(u => u.Material.Value).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                RunJson.Number(json, group.Key, group.Sum(u => u.UnservedPerYear * YearsOf(result, u.Year)));
            }

            json.WriteEndObject();
            json.WriteNumber("builds", result.Builds.Count);
            RunJson.Number(json, "investment_usd", result.Builds.Sum(b => b.InvestmentUsd));
            json.WriteBoolean("prices_are_conditional", result.PricesAreConditional);
            json.WriteStartObject("residuals");
            RunJson.Number(json, "mass_relative", result.MassResidual);
            RunJson.Number(json, "cost_identity_relative", result.CostResidual);
            RunJson.Number(json, "duality_gap_relative", result.Quality?.RelativeDualityGap ?? double.NaN);
            RunJson.Number(json, "primal_violation_relative", result.Quality?.MaxRelativePrimalViolation ?? double.NaN);
            json.WriteEndObject();
        }

        if (result.Conflicts.Count > 0)
        {
            json.WriteStartArray("conflicts");
            foreach (string limit in result.Conflicts.Select(c => c.Limit).Distinct()) { json.WriteStringValue(limit); }
            json.WriteEndArray();
        }

        if (result.Ray.Count > 0)
        {
            json.WriteStartObject("ray");
            foreach ((string column, double direction) in result.Ray) { RunJson.Number(json, column, direction); }
            json.WriteEndObject();
        }
    }

    private static void Manifest(Utf8JsonWriter json, PlanResult result, RunInfo info)
    {
        RunJson.Origin(json, info.Analysis, info.Inputs, info.Scenarios, info.Changes);
        WriteSolver(json, result, info);
        RunJson.Solves(json, info.Solver.Log);
        json.WriteString("status", EnumWords.KebabCase(result.Status.ToString()));
        RunJson.Number(json, "gap", result.Gap);
        WriteResiduals(json, result);
        RunJson.Seconds(json, result.Times);
    }

    private static void WriteSolver(Utf8JsonWriter json, PlanResult result, RunInfo info)
    {
        json.WriteStartObject("solver");
        json.WriteString("asked", info.Solver.Id);
        json.WriteString("version", info.Solver.Version);
        json.WriteString("used", result.Solve.Method);
        json.WriteString("reason", info.SolverReason);
        json.WriteString("message", result.Solve.Message);
        RunJson.Number(json, "time_limit_seconds", info.Options.TimeLimit?.TotalSeconds ?? double.NaN);
        RunJson.Number(json, "relative_gap", info.Options.RelativeGap);
        RunJson.Number(json, "absolute_gap", info.Options.AbsoluteGap);
        json.WriteNumber("threads", info.Options.Threads);
        RunJson.Number(json, "primal_tolerance", info.Options.PrimalTolerance);
        RunJson.Number(json, "dual_tolerance", info.Options.DualTolerance);
        json.WriteNumber("seed", info.Options.Seed);
        json.WriteNumber("iterations", result.Solve.Iterations);
        json.WriteNumber("nodes", result.Solve.Nodes);
        json.WriteNumber("columns", result.Model.Program.ColumnCount);
        json.WriteNumber("rows", result.Model.Program.RowCount);
        json.WriteNumber("non_zeros", result.Model.Program.NonZeroCount);
        json.WriteEndObject();
    }

    private static void WriteResiduals(Utf8JsonWriter json, PlanResult result)
    {
        if (result.Quality is not { } quality) { return; }
        json.WriteStartObject("residuals");
        RunJson.Number(json, "mass_relative", result.MassResidual);
        RunJson.Number(json, "cost_identity_relative", result.CostResidual);
        RunJson.Number(json, "primal_violation", quality.MaxPrimalViolation);
        RunJson.Number(json, "primal_violation_relative", quality.MaxRelativePrimalViolation);
        RunJson.Number(json, "integer_violation", quality.MaxIntegerViolation);
        RunJson.Number(json, "dual_violation_relative", quality.MaxRelativeDualViolation);
        RunJson.Number(json, "duality_gap_relative", quality.RelativeDualityGap);
        json.WriteEndObject();
    }

    private static List<(string Name, string? Value)> Figures(PlanResult result) =>
    [
        ("status", EnumWords.KebabCase(result.Status.ToString())),
        ("objective_usd", Text(result.ObjectiveUsd)),
        ("bound_usd", Text(result.BoundUsd)),
        ("gap", Text(result.Gap)),
    ];

    /// <summary>Null where there is none: no plan, or no bound yet.</summary>
    private static string? Text(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : null;

    private static int YearsOf(PlanResult result, int year)
    {
        Horizon horizon = result.Model.Context.Data.Horizon;
        return horizon.Years(horizon.PeriodAt(year));
    }

    /// <summary>The unit in which headline figures are given, and how many USD it is.</summary>
    internal static (string Unit, double Size) MoneyUnit(PlanResult result)
    {
        string unit = result.Model.Context.Data.Horizon.Settings.ReportMoneyUnit;
        return (unit, unit.Split(' ')[0] switch { "thousand" => 1e3, "million" => 1e6, "billion" => 1e9, _ => 1 });
    }
}
