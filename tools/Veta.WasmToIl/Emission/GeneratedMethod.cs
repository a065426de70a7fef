namespace Veta.WasmToIl.Emission;

/// <summary>A method before it is written: its code is made by <paramref name="WriteBody"/>.</summary>
/// <param name="WriteBody">Writes the instructions and returns the greatest depth of the evaluation stack.</param>
public sealed record GeneratedMethod(
    string Name, System.Reflection.Metadata.BlobBuilder Signature, bool IsPublic, bool Inline, Func<IlWriter, int> WriteBody);
