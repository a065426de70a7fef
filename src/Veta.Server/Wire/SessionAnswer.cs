namespace Veta.Server.Wire;

/// <summary>What a plan of a session says, beside the one with which it began.</summary>
/// <param name="Session">Id of the session.</param>
/// <param name="Seconds">Seconds that the answer took.</param>
/// <param name="Figures">Figures.</param>
/// <param name="Sites">Sites whose building differs.</param>
internal sealed record SessionAnswer(string Session, double Seconds, IReadOnlyList<FigureHead> Figures, IReadOnlyList<SiteDifference> Sites);
