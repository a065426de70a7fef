using System.Reflection;
using System.Runtime.InteropServices;
using Veta.Highs.Managed;

namespace Veta.Solvers.Wasm;

/// <summary>What all instances share, written once and then only read: the module's function table and its exports' addresses.</summary>
internal static unsafe class WasmFunctions
{
    private const int TableBytes = Layout.TableLength * Layout.TableSlotBytes;

    private static readonly Lazy<nint> Table = new(CreateTable);

    private static readonly Dictionary<string, int> TypeNumbers = Layout.TypeSignatures
        .Split(',')
        .Select((signature, index) => (signature, index))
        .ToDictionary(pair => pair.signature, pair => pair.index + 1, StringComparer.Ordinal);

    /// <summary>Copies the module's own table into a new instance.</summary>
    public static void CopyTable(nint memory) =>
        Buffer.MemoryCopy((void*)Table.Value, (void*)(memory + Layout.TableOffset), TableBytes, TableBytes);

    /// <summary>The number that marks functions of a signature in the table.</summary>
    /// <exception cref="ArgumentException">No function of the module has this signature, so none could call it.</exception>
    public static int TypeNumber(string signature) => TypeNumbers.TryGetValue(signature, out int number)
        ? number
        : throw new ArgumentException($"The module calls no function of the signature '{signature}'; write the result's letter first, then the parameters' (v i j f d).", nameof(signature));

    /// <summary>The address of an exported function.</summary>
    public static nint Resolve(string name, string signature)
    {
        MethodInfo method = typeof(Exports).GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            ?? throw new ArgumentException($"The module exports no function '{name}'.", nameof(name));
        ParameterInfo[] parameters = method.GetParameters();
        string found = Letter(method.ReturnType) + string.Concat(parameters[..^1].Select(parameter => Letter(parameter.ParameterType)));
        if (found != signature)
        {
            throw new ArgumentException($"The function '{name}' has the signature '{found}', not '{signature}'.", nameof(signature));
        }

        return method.MethodHandle.GetFunctionPointer();
    }

    private static string Letter(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => "i",
        TypeCode.Int64 => "j",
        TypeCode.Single => "f",
        TypeCode.Double => "d",
        _ => "v",
    };

    // Lives as long as the process, like the methods it points to.
    private static nint CreateTable()
    {
        var table = (nint)NativeMemory.AllocZeroed(TableBytes);
        Startup.FillTable(table);
        return table;
    }
}
