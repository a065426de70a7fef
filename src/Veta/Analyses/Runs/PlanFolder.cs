using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Runs;

/// <summary>
/// Writes a plan to a folder: <c>manifest.json</c>, <c>summary.json</c>, one CSV file per table, all tables in <c>results.sqlite</c>, and the inputs
/// after all changes as a package in <c>inputs/</c>. Everything but the manifest's times repeats byte for byte.
/// </summary>
public static class PlanFolder
{
    /// <summary>Writes the folder, making it when needed; files of an earlier run with the same names are replaced.</summary>
    public static void Write(PlanResult result, RunInfo info, string folder)
    {
        Directory.CreateDirectory(folder);
        IReadOnlyList<ResultTable> tables = result.Tables();
        foreach (ResultTable table in tables) { ResultCsv.Write(table, Path.Combine(folder, table.Name + ".csv")); }
        ResultDatabase.Write(Path.Combine(folder, "results.sqlite"), tables, Figures(result));
        File.WriteAllText(Path.Combine(folder, "summary.json"), Summary(result, info));
        PackageWriter.Write(info.Inputs, Path.Combine(folder, "inputs"));
        File.WriteAllText(Path.Combine(folder, "manifest.json"), Manifest(result, info, folder));
    }

    /// <summary>The summary as JSON: status, objective, bound, gap, cost by category and by actor, what is unserved.</summary>
    public static string Summary(PlanResult result, RunInfo info) => Json(json => WriteSummary(json, result, info));

    /// <summary>The summary and all tables as one JSON object, as printed by <c>--json</c>.</summary>
    public static string Everything(PlanResult result, RunInfo info) => Json(json =>
    {
        WriteSummary(json, result, info);
        json.WriteStartObject("tables");
        foreach (ResultTable table in result.Tables()) { WriteTable(json, table); }
        json.WriteEndObject();
    });

    private static void WriteSummary(Utf8JsonWriter json, PlanResult result, RunInfo info)
    {
        (string unit, double size) = MoneyUnit(result);
        json.WriteString("analysis", info.Analysis);
        json.WriteString("package", info.Package);
        Strings(json, "scenarios", info.Scenarios);
        Strings(json, "changes", info.Changes);
        json.WriteString("status", Words.KebabCase(result.Status.ToString()));
        Number(json, "objective_usd", result.ObjectiveUsd);
        Number(json, "objective", result.ObjectiveUsd / size);
        json.WriteString("objective_unit", unit);
        Number(json, "bound_usd", result.BoundUsd);
        Number(json, "gap", result.Gap);
        json.WriteString("solver", result.Solve.Method);
        if (result.HasPlan)
        {
            json.WriteStartObject("cost_by_category");
            foreach ((CostCategory category, double usd) in result.CostByCategory) { Number(json, Words.KebabCase(category.ToString()).Replace('-', '_'), usd); }
            json.WriteEndObject();
            json.WriteStartObject("cost_by_actor");
            foreach ((string actor, double usd) in result.CostByActor) { Number(json, actor, usd); }
            json.WriteEndObject();
            json.WriteStartObject("unserved_by_material");
            foreach (var group in result.Unserved.GroupBy(u => u.Material.Value).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                Number(json, group.Key, group.Sum(u => u.UnservedPerYear * YearsOf(result, u.Year)));
            }

            json.WriteEndObject();
            json.WriteNumber("builds", result.Builds.Count);
            Number(json, "investment_usd", result.Builds.Sum(b => b.InvestmentUsd));
            json.WriteBoolean("prices_are_conditional", result.PricesAreConditional);
            json.WriteStartObject("residuals");
            Number(json, "mass_relative", result.MassResidual);
            Number(json, "cost_identity_relative", result.CostResidual);
            Number(json, "duality_gap_relative", result.Quality?.RelativeDualityGap ?? double.NaN);
            Number(json, "primal_violation_relative", result.Quality?.MaxRelativePrimalViolation ?? double.NaN);
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
            foreach ((string column, double direction) in result.Ray) { Number(json, column, direction); }
            json.WriteEndObject();
        }
    }

    private static string Manifest(PlanResult result, RunInfo info, string folder) => Json(json =>
    {
        json.WriteString("program", "veta");
        json.WriteString("version", typeof(PlanFolder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        json.WriteString("runtime", RuntimeInformation.FrameworkDescription);
        json.WriteString("platform", RuntimeInformation.RuntimeIdentifier);
        json.WriteString("analysis", info.Analysis);
        json.WriteString("package", info.Package);
        json.WriteString("package_version", info.Inputs.Info.Version);
        Strings(json, "scenarios", info.Scenarios);
        Strings(json, "changes", info.Changes);
        json.WriteStartObject("inputs_sha256");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "inputs")).Order(StringComparer.Ordinal))
        {
            json.WriteString(Path.GetFileName(file), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        }

        json.WriteEndObject();
        WriteSolver(json, result, info);
        json.WriteString("status", Words.KebabCase(result.Status.ToString()));
        Number(json, "gap", result.Gap);
        WriteResiduals(json, result);
        json.WriteStartObject("seconds");
        foreach ((string phase, double seconds) in result.Times) { Number(json, phase, Math.Round(seconds, 6)); }
        json.WriteEndObject();
    });

    private static void WriteSolver(Utf8JsonWriter json, PlanResult result, RunInfo info)
    {
        json.WriteStartObject("solver");
        json.WriteString("asked", info.Solver.Id);
        json.WriteString("version", info.Solver.Version);
        json.WriteString("used", result.Solve.Method);
        json.WriteString("reason", info.SolverReason);
        json.WriteString("message", result.Solve.Message);
        Number(json, "time_limit_seconds", info.Options.TimeLimit?.TotalSeconds ?? double.NaN);
        Number(json, "relative_gap", info.Options.RelativeGap);
        Number(json, "absolute_gap", info.Options.AbsoluteGap);
        json.WriteNumber("threads", info.Options.Threads);
        Number(json, "primal_tolerance", info.Options.PrimalTolerance);
        Number(json, "dual_tolerance", info.Options.DualTolerance);
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
        Number(json, "mass_relative", result.MassResidual);
        Number(json, "cost_identity_relative", result.CostResidual);
        Number(json, "primal_violation", quality.MaxPrimalViolation);
        Number(json, "primal_violation_relative", quality.MaxRelativePrimalViolation);
        Number(json, "integer_violation", quality.MaxIntegerViolation);
        Number(json, "dual_violation_relative", quality.MaxRelativeDualViolation);
        Number(json, "duality_gap_relative", quality.RelativeDualityGap);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, ResultTable table)
    {
        json.WriteStartArray(table.Name);
        foreach (object row in table.Rows)
        {
            json.WriteStartObject();
            for (int k = 0; k < table.Columns.Count; k++)
            {
                switch (table.Cell(row, k))
                {
                    case null: json.WriteNull(table.Columns[k].Name); break;
                    case double number: Number(json, table.Columns[k].Name, number); break;
                    case int number: json.WriteNumber(table.Columns[k].Name, number); break;
                    case bool flag: json.WriteBoolean(table.Columns[k].Name, flag); break;
                    default: json.WriteString(table.Columns[k].Name, table.Text(row, k)); break;
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static List<(string Name, string Value)> Figures(PlanResult result) =>
    [
        ("status", Words.KebabCase(result.Status.ToString())),
        ("objective_usd", result.ObjectiveUsd.ToString("R", CultureInfo.InvariantCulture)),
        ("bound_usd", result.BoundUsd.ToString("R", CultureInfo.InvariantCulture)),
        ("gap", result.Gap.ToString("R", CultureInfo.InvariantCulture)),
    ];

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

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) { json.WriteStringValue(value); }
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) { json.WriteNumber(name, value); } else { json.WriteNull(name); }
    }
}
