namespace Veta.WasmToIl;

/// <summary>The command line: pairs of option and value, all required.</summary>
public sealed record Arguments(string Module, string ModuleSha256, string Script, string AssemblyName, Version AssemblyVersion, string Output)
{
    public const string Usage =
        "Usage: Veta.WasmToIl --module FILE.wasm --module-sha256 HEX --script FILE.js --assembly NAME --assembly-version A.B.C.D --output FILE.dll";

    private static readonly string[] Names = ["--module", "--module-sha256", "--script", "--assembly", "--assembly-version", "--output"];

    /// <returns>The arguments, or <c>null</c> when one is missing, repeated or unknown.</returns>
    public static Arguments? Parse(IReadOnlyList<string> words)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int index = 0; index + 1 < words.Count; index += 2)
        {
            if (!Names.Contains(words[index], StringComparer.Ordinal) || !values.TryAdd(words[index], words[index + 1]))
            {
                return null;
            }
        }

        return words.Count == 2 * Names.Length && Version.TryParse(values["--assembly-version"], out Version? version)
            ? new Arguments(values["--module"], values["--module-sha256"], values["--script"], values["--assembly"], version, values["--output"])
            : null;
    }
}
