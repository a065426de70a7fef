namespace Veta.Server.Wire;

/// <summary>A question to an analysis.</summary>
/// <param name="Options">Values of options by name: a text, a number, true, or a list of texts; a document is a list of its name and its text.</param>
/// <param name="Package">Name of the package; blank for none.</param>
/// <param name="Scenarios">Scenarios of the package, in order.</param>
/// <param name="Changes">Single changes, as the command line takes them, in order.</param>
/// <param name="Commands">Commands on sites, targets and cells, after the changes.</param>
/// <param name="Scenario">A scenario made here, such as <c>my-case</c>, <c>my-case@3</c> for a revision, or <c>my-case@draft</c>; blank for none.</param>
internal sealed record RunAsked(IReadOnlyDictionary<string, System.Text.Json.JsonElement>? Options = null, string Package = "", IReadOnlyList<string>? Scenarios = null, IReadOnlyList<string>? Changes = null, IReadOnlyList<CommandAsked>? Commands = null, string Scenario = "");
