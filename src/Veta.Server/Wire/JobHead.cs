namespace Veta.Server.Wire;

/// <summary>A job.</summary>
/// <param name="Id">Id.</param>
/// <param name="Stage">Word: waiting, running, done, stopped, failed.</param>
/// <param name="Analysis">Name of the analysis.</param>
/// <param name="Run">Name of the run that holds its result, to be read when it is done.</param>
/// <param name="Request">What was asked, as the command line keeps it in manifests.</param>
/// <param name="Scenario">Scenario that it was asked of; blank for none.</param>
/// <param name="Starts">How often it was begun; more than once after the server ended.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="BeganAt">When it was last begun; null for never.</param>
/// <param name="EndedAt">When it ended; null while it has not.</param>
/// <param name="Reason">Why it ended without a result; null otherwise.</param>
/// <param name="Progress">How far it is; null when it is not at work.</param>
internal sealed record JobHead(string Id, string Stage, string Analysis, string Run, string Request, string Scenario, int Starts, DateTime AskedAt, DateTime? BeganAt, DateTime? EndedAt, Told? Reason, ProgressHead? Progress);
