namespace Veta.Lp.Files;

/// <summary>
/// Reads CPLEX LP format: objective with constant, rows with names or without, rows between two sides, Bounds, Generals,
/// Binaries. Terms of the same column in a row are summed; explicit zeros are dropped; bounds and sides of 1e20 and more
/// are infinite. Quadratic terms, semi-continuous columns and SOS sets are refused. A file of <see cref="LpWriter"/> gives
/// back the model's names, the order of its columns and its two-sided rows.
/// </summary>
internal static class LpReader
{
    /// <summary>Reads a model; throws <see cref="ModelFileException"/> with the line and what to do, or <see cref="LpModelException"/> for crossed bounds.</summary>
    public static LpModel Read(TextReader input) => new LpParser(new LpScanner(input)).Parse();
}
