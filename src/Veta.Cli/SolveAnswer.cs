using System.Text.Json;
using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Cli;

/// <summary>The answer of one solve of a model file, with the signs of the file: a file that maximises gets its own objective, bound and duals.</summary>
internal sealed class SolveAnswer(LpModel model, SolveResult result, ISolver solver)
{
    private const int ConflictLines = 20;
    private const double NegligibleMultiplier = 1e-9;

    private readonly double _sign = model.Maximise ? -1 : 1;

    public int ExitCode => Cli.ExitCode.Of(result.Status, result.HasSolution);

    /// <summary>Prints the answer for people.</summary>
    public void Print(Screen screen)
    {
        Texts texts = screen.Texts;
        var lines = new List<(string Label, string Text)> { (texts.Status, StatusText(texts)) };
        if (result.HasSolution) { lines.Add((texts.Objective, Screen.Number(_sign * result.Objective) + " (" + (model.Maximise ? texts.Maximised : texts.Minimised) + ")")); }
        if (double.IsFinite(result.Bound)) { lines.Add((texts.Bound, Screen.Number(_sign * result.Bound))); }
        if (double.IsFinite(result.Gap)) { lines.Add((texts.Gap, Screen.Number(result.Gap))); }
        lines.Add((texts.Iterations, Screen.Number(result.Iterations)));
        if (model.HasIntegers) { lines.Add((texts.Nodes, Screen.Number(result.Nodes))); }
        lines.Add((texts.Time, Screen.Fill("{0:0.000} {1}", result.Seconds, texts.Seconds)));
        lines.Add((texts.Engine, result.Method.Length > 0 ? Say.EngineAndMethod(solver.Id, solver.Version, result.MethodTold()).In(texts.Language) : Engine));
        lines.Add((texts.Model, Say.SolveModelSize(Say.CountRows(Said.Exact(model.RowCount)), Say.CountColumns(Said.Exact(model.ColumnCount)), Said.Exact(model.NonZeroCount), Say.CountIntegers(Said.Exact(IntegerCount))).In(texts.Language)));
        foreach (SolveAttempt attempt in result.Attempts) { lines.Add((texts.Attempt, TextOf(attempt).In(texts.Language))); }
        if (result.Message is { } message) { lines.Add((texts.Message, message.In(texts.Language))); }
        int width = lines.Max(line => line.Label.Length);
        foreach ((string label, string text) in lines) { screen.Answer(label.PadRight(width) + "  " + text); }
        if (ExitCode == Cli.ExitCode.Limit && !result.HasSolution) { screen.Answer(texts.NoSolution); }
        PrintConflict(screen);
    }

    /// <summary>Writes the answer for programs.</summary>
    public void Write(Utf8JsonWriter json, Language language)
    {
        json.WriteString("status", StatusWord);
        json.WriteString("sense", model.Maximise ? "maximise" : "minimise");
        Screen.WriteNumber(json, "objective", _sign * result.Objective);
        Screen.WriteNumber(json, "bound", _sign * result.Bound);
        Screen.WriteNumber(json, "gap", result.Gap);
        json.WriteNumber("iterations", result.Iterations);
        json.WriteNumber("nodes", result.Nodes);
        json.WriteNumber("seconds", result.Seconds);
        json.WriteString("solver", solver.Id);
        json.WriteString("version", solver.Version);
        json.WriteString("method", result.Method);
        json.WriteString("message", result.Message?.In(language) ?? "");
        json.WriteStartArray("attempts");
        foreach (SolveAttempt attempt in result.Attempts)
        {
            json.WriteStartObject();
            json.WriteString("step", attempt.Step.In(language));
            json.WriteString("method", attempt.Method);
            json.WriteString("status", WordOf(attempt.Status));
            json.WriteString("message", attempt.Message?.In(language) ?? "");
            json.WriteNumber("seconds", attempt.Seconds);
            Screen.WriteNumber(json, "quality", attempt.Quality ?? double.NaN);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("rows", model.RowCount);
        json.WriteNumber("columns", model.ColumnCount);
        json.WriteNumber("non_zeros", model.NonZeroCount);
        json.WriteNumber("integer_columns", IntegerCount);
        json.WriteStartArray("conflict");
        foreach (int row in Conflict()) { json.WriteStringValue(model.Names.Row(row)); }
        json.WriteEndArray();
    }

    /// <summary>The solution as files, <c>columns.csv</c> and <c>rows.csv</c>; null when there is none.</summary>
    /// <param name="path">The model file.</param>
    public RunDocument? Document(string path) => !result.HasSolution ? null : new RunDocument([WriteColumns, WriteRows], json =>
    {
        json.WriteString("program", "veta");
        json.WriteString("analysis", "solve");
        json.WriteString("model", Path.GetFileName(path));
        json.WriteString("solver", Engine);
        json.WriteString("status", StatusWord);
    });

    private void WriteColumns(string folder)
    {
        using var table = new SolutionTable(Path.Combine(folder, "columns.csv"), "column,value,reduced_cost,lower,upper");
        for (int j = 0; j < model.ColumnCount; j++)
        {
            table.Add(model.Names.Column(j), result.Primal[j], result.ReducedCost.Length > 0 ? _sign * result.ReducedCost[j] : null, model.ColumnLower[j], model.ColumnUpper[j]);
        }
    }

    private void WriteRows(string folder)
    {
        using var table = new SolutionTable(Path.Combine(folder, "rows.csv"), "row,activity,dual,lower,upper");
        for (int i = 0; i < model.RowCount; i++)
        {
            table.Add(model.Names.Row(i), result.RowActivity[i], result.Dual.Length > 0 ? _sign * result.Dual[i] : null, model.RowLower[i], model.RowUpper[i]);
        }
    }

    private string Engine => (solver.Id + " " + solver.Version + (result.Method.Length > 0 ? " (" + result.Method + ")" : "")).Trim();

    private int IntegerCount => model.Integer?.Count(integer => integer) ?? 0;

    private string StatusWord => WordOf(result.Status);

    private static string WordOf(SolveStatus status) => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());

    private static Sentence TextOf(SolveAttempt attempt) =>
        attempt.Message is { } said ? Say.EngineAttemptSaying(attempt.Step, attempt.MethodTold(), attempt.Status.Told(), said) : Say.EngineAttempt(attempt.Step, attempt.MethodTold(), attempt.Status.Told());

    private string StatusText(Texts texts) => result.Status switch
    {
        SolveStatus.Optimal => texts.Optimal,
        SolveStatus.Infeasible => texts.Infeasible,
        SolveStatus.Unbounded => texts.Unbounded,
        SolveStatus.InfeasibleOrUnbounded => texts.InfeasibleOrUnbounded,
        SolveStatus.TimeLimit => texts.TimeLimitReached,
        SolveStatus.IterationLimit => texts.IterationLimitReached,
        SolveStatus.Cancelled => texts.Cancelled,
        SolveStatus.NumericalTrouble => texts.NumericalTrouble,
        _ => texts.EngineFailure,
    };

    private void PrintConflict(Screen screen)
    {
        IReadOnlyList<int> rows = Conflict();
        if (rows.Count == 0) { return; }
        screen.Answer(screen.Texts.Conflict);
        foreach (int row in rows.Take(ConflictLines)) { screen.Answer("  " + model.Names.Row(row)); }
        if (rows.Count > ConflictLines) { screen.Answer("  " + Screen.Fill(screen.Texts.AndMore, rows.Count - ConflictLines)); }
    }

    /// <summary>Rows of the proof of infeasibility, the weightiest first.</summary>
    private IReadOnlyList<int> Conflict()
    {
        if (result.Status != SolveStatus.Infeasible || result.DualRay is not { } ray) { return []; }
        double largest = ray.Length == 0 ? 0 : ray.Max(Math.Abs);
        return [.. Enumerable.Range(0, ray.Length).Where(i => Math.Abs(ray[i]) > NegligibleMultiplier * largest).OrderByDescending(i => Math.Abs(ray[i]))];
    }
}
