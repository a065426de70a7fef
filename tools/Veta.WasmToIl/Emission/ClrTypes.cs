using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Emission;

/// <summary>Maps types into metadata signatures.</summary>
public static class ClrTypes
{
    public static ClrType Of(WasmType? type) => type switch
    {
        null => ClrType.Void,
        WasmType.Int32 => ClrType.Int32,
        WasmType.Int64 => ClrType.Int64,
        WasmType.Float32 => ClrType.Single,
        _ => ClrType.Double,
    };

    /// <summary>Parameters of a translated function: its own, then the address of the linear memory.</summary>
    public static IReadOnlyList<ClrType> ParametersOf(FunctionType type) =>
        [.. type.Parameters.Select(parameter => Of(parameter)), ClrType.Pointer];

    public static BlobBuilder MethodSignature(ClrType result, IReadOnlyList<ClrType> parameters)
    {
        var blob = new BlobBuilder();
        WriteMethod(new BlobEncoder(blob).MethodSignature(), result, parameters);
        return blob;
    }

    public static void WriteMethod(MethodSignatureEncoder encoder, ClrType result, IReadOnlyList<ClrType> parameters)
    {
        encoder.Parameters(parameters.Count, out ReturnTypeEncoder returnType, out ParametersEncoder parametersEncoder);
        if (result == ClrType.Void)
        {
            returnType.Void();
        }
        else
        {
            Write(returnType.Type(), result);
        }

        foreach (ClrType parameter in parameters)
        {
            Write(parametersEncoder.AddParameter().Type(), parameter);
        }
    }

    public static void Write(SignatureTypeEncoder encoder, ClrType type)
    {
        switch (type)
        {
            case ClrType.Int32:
                encoder.Int32();
                break;
            case ClrType.UInt32:
                encoder.UInt32();
                break;
            case ClrType.Int64:
                encoder.Int64();
                break;
            case ClrType.UInt64:
                encoder.UInt64();
                break;
            case ClrType.Single:
                encoder.Single();
                break;
            case ClrType.Double:
                encoder.Double();
                break;
            case ClrType.Pointer:
                encoder.IntPtr();
                break;
            case ClrType.VoidPointer:
                encoder.VoidPointer();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type), type, "This type has no place in a signature.");
        }
    }
}
