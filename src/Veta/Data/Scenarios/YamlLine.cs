namespace Veta.Data.Scenarios;

/// <summary>One value of a YAML file of settings.</summary>
/// <param name="Key">Path of keys joined by dots, such as <c>loan.rate</c>.</param>
/// <param name="Value">Text as written.</param>
/// <param name="Line">Line in the file, from 1.</param>
internal sealed record YamlLine(string Key, string Value, int Line);
