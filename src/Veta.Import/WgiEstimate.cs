namespace Veta.Import;

/// <summary>What a release of the Worldwide Governance Indicators says of one economy in its last year.</summary>
/// <param name="Code">Code of the World Bank, three letters.</param>
/// <param name="Estimate">Political stability, about -2.5 to 2.5; null when it is not given.</param>
/// <param name="Line">Line or row of the file, from 1.</param>
internal sealed record WgiEstimate(string Code, double? Estimate, int Line);
