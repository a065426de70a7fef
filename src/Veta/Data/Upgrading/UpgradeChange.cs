namespace Veta.Data.Upgrading;

/// <summary>One thing that an upgrade wrote out.</summary>
/// <param name="File">The file, relative to the package.</param>
/// <param name="What">The column or property that says it now.</param>
/// <param name="Text">What it says.</param>
/// <param name="Places">Rows or properties in which it was written.</param>
public sealed record UpgradeChange(string File, string What, string Text, int Places);
