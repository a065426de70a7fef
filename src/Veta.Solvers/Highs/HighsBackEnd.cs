namespace Veta.Solvers.Highs;

/// <summary>Where a HiGHS engine comes from.</summary>
/// <param name="Id">Solver id, <c>highs</c> or <c>highs-native</c>.</param>
/// <param name="Version">Version of HiGHS.</param>
/// <param name="InteriorPoint">Value of the option <c>solver</c> that names the interior point code meant: <c>ipx</c>, or <c>ipm</c> before 1.11.</param>
/// <param name="Create">Makes a new engine.</param>
internal sealed record HighsBackEnd(string Id, Lazy<string> Version, string InteriorPoint, Func<IHighsEngine> Create);
