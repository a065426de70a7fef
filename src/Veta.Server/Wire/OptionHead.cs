namespace Veta.Server.Wire;

/// <summary>An option of an analysis.</summary>
/// <param name="Name">Name.</param>
/// <param name="Type">Word: text, flag, whole, number, word, document.</param>
/// <param name="Help">What it does.</param>
/// <param name="Form">How a value is written; blank for none.</param>
/// <param name="Default">What is taken when it is not given; null for none.</param>
/// <param name="Unit">Unit of a number; blank for none.</param>
/// <param name="Words">Words allowed; empty unless it is a word.</param>
/// <param name="Several">Whether it may be given several times.</param>
internal sealed record OptionHead(string Name, string Type, Told Help, string Form, string? Default, string Unit, IReadOnlyList<string> Words, bool Several);
