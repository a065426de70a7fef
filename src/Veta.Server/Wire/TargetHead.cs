namespace Veta.Server.Wire;

/// <summary>A cap on a share, which a slider may move.</summary>
/// <param name="Id">Id of the cap.</param>
/// <param name="Year">Year.</param>
/// <param name="Regions">For whom.</param>
/// <param name="Materials">Of what.</param>
/// <param name="Group">From whom at most.</param>
/// <param name="MaximumShare">Largest share, 0 to 1.</param>
/// <param name="Grade">Grade of the figure.</param>
internal sealed record TargetHead(string Id, int Year, IReadOnlyList<string> Regions, IReadOnlyList<string> Materials, string Group, double MaximumShare, string Grade);
