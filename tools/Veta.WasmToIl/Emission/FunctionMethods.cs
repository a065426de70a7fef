using Veta.WasmToIl.Reading;
using Veta.WasmToIl.Translation;

namespace Veta.WasmToIl.Emission;

/// <summary>A method for each function that the module defines, named for its index.</summary>
public sealed class FunctionMethods(WasmModule module, References references)
{
    public IEnumerable<GeneratedMethod> All() => module.Functions.Select(Create);

    private GeneratedMethod Create(FunctionBody body, int index)
    {
        string name = "F" + (module.Imports.Count + index).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new GeneratedMethod(
            name,
            ClrTypes.MethodSignature(ClrTypes.Of(body.Type.Result), ClrTypes.ParametersOf(body.Type)),
            IsPublic: false,
            Inline: false,
            il => FunctionTranslator.Translate(module, references, body, il));
    }
}
