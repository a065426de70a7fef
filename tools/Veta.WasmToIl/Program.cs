using System.Security.Cryptography;
using Veta.WasmToIl;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Naming;
using Veta.WasmToIl.Reading;

if (Arguments.Parse(args) is not Arguments arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

byte[] bytes = File.ReadAllBytes(arguments.Module);
string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
if (sha256 != arguments.ModuleSha256)
{
    Console.Error.WriteLine(
        $"error : {arguments.Module} has the SHA-256 {sha256}, not {arguments.ModuleSha256}. Delete node_modules and build again; " +
        "if the package was updated on purpose, review it and change the pinned hash.");
    return 1;
}

try
{
    WasmModule module = ModuleReader.Read(bytes);
    GlueNames names = GlueNames.Read(File.ReadAllText(arguments.Script), module);
    byte[] assembly = AssemblyWriter.Write(module, names, new AssemblyIdentity(arguments.AssemblyName, arguments.AssemblyVersion));
    File.WriteAllBytes(arguments.Output, assembly);
    Console.WriteLine($"{arguments.AssemblyName}: {module.Functions.Count} functions, {names.Exports.Count} exports, {assembly.Length} bytes");
    return 0;
}
catch (WasmFormatException exception)
{
    Console.Error.WriteLine($"error : {arguments.Module} cannot be translated: {exception.Message}");
    return 1;
}
