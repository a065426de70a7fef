using System.Reflection.Metadata;
using Veta.WasmToIl.Naming;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Emission;

/// <summary>A public method per exported C name, which calls the function. Two names may share one function.</summary>
public sealed class ExportMethods(WasmModule module, GlueNames glue, References references)
{
    public IEnumerable<GeneratedMethod> All() => glue.Exports.Select(export => Create(export.Key, export.Value));

    private GeneratedMethod Create(string name, int function)
    {
        if (function < module.Imports.Count)
        {
            throw new WasmFormatException($"Export '{name}' hands on an import, which is not translated.");
        }

        FunctionType type = module.TypeOf(function);
        return new GeneratedMethod(
            name,
            ClrTypes.MethodSignature(ClrTypes.Of(type.Result), ClrTypes.ParametersOf(type)),
            IsPublic: true,
            Inline: false,
            il => WriteCall(il, type, function));
    }

    private int WriteCall(IlWriter il, FunctionType type, int function)
    {
        for (int index = 0; index <= type.Parameters.Count; index++)
        {
            il.LoadArgument(index);
        }

        il.Call(references.Function(function));
        il.Op(ILOpCode.Ret);
        return type.Parameters.Count + 1;
    }
}
