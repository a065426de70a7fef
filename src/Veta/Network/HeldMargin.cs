using Veta.Data;

namespace Veta.Network;

/// <summary>A row of margins as it stands in a program: the move or the facility that it is about, the other being −1.</summary>
/// <param name="Row">The row.</param>
/// <param name="Move">Position in <see cref="Places.Moves"/>.</param>
/// <param name="Facility">Position of the facility.</param>
internal sealed record HeldMargin(Margin Row, int Move, int Facility)
{
    /// <summary>Lane or facility and material, for names.</summary>
    public string Name => $"{Row.Lane?.Value ?? Row.Facility?.Value},{Row.Material}";

    /// <summary>The rows of a package that a program can hold: those whose move can matter and whose plant the package has.</summary>
    public static IReadOnlyList<HeldMargin> Of(NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Package.Margins.Count == 0) { return []; }
        var moves = new Dictionary<(LaneId, MaterialId), int>();
        for (int m = 0; m < data.Places.Moves.Count; m++)
        {
            (int lane, int material) = data.Places.Moves[m];
            moves[(data.Package.Lanes[lane].Id, data.Materials[material])] = m;
        }

        var held = new List<HeldMargin>();
        foreach (Margin row in EntryMargins.Of(data.Package))
        {
            if (row.Lane is { } lane && moves.TryGetValue((lane, row.Material), out int move)) { held.Add(new HeldMargin(row, move, -1)); }
            else if (row.Lane is null && row.Facility is { } facility && data.Facilities.Find(facility) is >= 0 and int found) { held.Add(new HeldMargin(row, -1, found)); }
        }

        return held;
    }
}
