using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>One plan on a page.</summary>
/// <param name="TitleEn">Title of its scenario in English.</param>
/// <param name="TitleEs">Title in Spanish.</param>
/// <param name="Package">The package after its changes.</param>
/// <param name="Result">The plan.</param>
internal sealed record PlannedScenario(string TitleEn, string TitleEs, Package Package, PlanResult Result);
