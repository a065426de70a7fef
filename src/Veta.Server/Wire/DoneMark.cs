namespace Veta.Server.Wire;

/// <summary>What came of a question.</summary>
/// <param name="State">Word: answered, no-plan, limit, best-at-limit, and so on.</param>
/// <param name="Final">Whether asking again would give the same; false where a limit or a stop ended it.</param>
/// <param name="Problems">What the reader must know besides.</param>
internal sealed record DoneMark(string State, bool Final, IReadOnlyList<Told> Problems);
