using Veta.Analyses.Pages;
using Veta.Analyses.Runs;

namespace Veta.Cli;

/// <summary>What <c>veta shock</c> has to give out.</summary>
/// <param name="Answer">What is written.</param>
/// <param name="Page">What is printed.</param>
/// <param name="States">Of every question of its own that was asked, whether it has its answer.</param>
internal sealed record ShockAsked(Answer Answer, IReadOnlyList<PagePart> Page, IReadOnlyList<RowState> States);
