using Veta.Lp;

namespace Veta.Analyses.Planning;

/// <summary>A column by which one limit may give way.</summary>
/// <param name="Column">Index in the elastic program.</param>
/// <param name="Limit">The figure behind the limit.</param>
/// <param name="Name">Row or column of the plan that the limit stands in.</param>
/// <param name="Present">What the program allows today.</param>
/// <param name="Size">What counts as "one" of it: the limit's own size, or the usual size of its kind when it is zero.</param>
internal sealed record ElasticSlack(int Column, Limit Limit, string Name, double Present, double Size);
