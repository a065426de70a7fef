using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Emission;

/// <summary>
/// A public method per function that the host must supply, which takes a pointer to it and writes it into an instance. The
/// pointer's type is the import's own, so that the compiler refuses a function of another signature.
/// </summary>
public sealed class ImportMethods(WasmModule module, IReadOnlyList<string> names, InstanceLayout layout)
{
    public IEnumerable<GeneratedMethod> All() => names.Select(Create);

    private GeneratedMethod Create(string name, int index) =>
        new(name, Signature(TypeOf(index)), IsPublic: true, Inline: false, il =>
        {
            il.LoadArgument(1);
            il.AddOffset(layout.HostFunctionOffset(index));
            il.LoadArgument(0);
            il.Op(ILOpCode.Stind_i);
            il.Op(ILOpCode.Ret);
            return 3;
        });

    // After the imports: the trap handler, then the function that grows the memory.
    private FunctionType TypeOf(int index) => index < module.Imports.Count
        ? module.Imports[index].Type
        : new FunctionType([WasmType.Int32], index == module.Imports.Count ? null : WasmType.Int32);

    private static BlobBuilder Signature(FunctionType type)
    {
        var blob = new BlobBuilder();
        new BlobEncoder(blob).MethodSignature().Parameters(2, out ReturnTypeEncoder returnType, out ParametersEncoder parameters);
        returnType.Void();
        MethodSignatureEncoder pointer = parameters.AddParameter().Type().FunctionPointer();
        ClrTypes.WriteMethod(pointer, ClrTypes.Of(type.Result), ClrTypes.ParametersOf(type));
        parameters.AddParameter().Type().IntPtr();
        return blob;
    }
}
