namespace Veta.Lp;

/// <summary>
/// Weights that make an optimum the only one: each member of a program has its own, between one and two, worked out from its public name, so that neither the engine nor the
/// place of a block in a list moves it.
/// </summary>
internal static class TieWeights
{
    private const uint Offset = 2166136261, Prime = 16777619;

    /// <summary>Weights of the columns.</summary>
    public static double[] OfColumns(LpModel model) => [.. Enumerable.Range(0, model.ColumnCount).Select(j => Of(model.Names.Column(j)))];

    /// <summary>Weights of the rows.</summary>
    public static double[] OfRows(LpModel model) => [.. Enumerable.Range(0, model.RowCount).Select(i => Of(model.Names.Row(i)))];

    // FNV-1a, mixed once more because names differ in their last letters only.
    private static double Of(string name)
    {
        uint hash = Offset;
        foreach (char letter in name) { hash = unchecked((hash ^ letter) * Prime); }
        hash = unchecked((hash ^ (hash >> 16)) * 0x45d9f3b);
        hash = unchecked((hash ^ (hash >> 16)) * 0x45d9f3b);
        return 1 + ((hash ^ (hash >> 16)) / (double)uint.MaxValue);
    }
}
