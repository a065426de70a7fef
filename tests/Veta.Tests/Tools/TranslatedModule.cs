using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Naming;
using Veta.WasmToIl.Reading;

namespace Veta.Tests.Tools;

/// <summary>A module that was translated and loaded, with one instance of one page of memory.</summary>
internal sealed unsafe class TranslatedModule : IDisposable
{
    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);
    private readonly Assembly _assembly;
    private readonly nint _block;

    public TranslatedModule(byte[] module, string script)
    {
        _assembly = _context.LoadFromStream(new MemoryStream(Translate(module, script)));
        _block = (nint)NativeMemory.AllocZeroed((nuint)(Constant("PrefixBytes") + 65_536));
        Memory = _block + Constant("PrefixBytes");
        Invoke("Startup", "FillMemory", Memory);
        Invoke("Startup", "FillTable", Memory + Constant("TableOffset"));
        Bind("trap", (nint)(delegate*<int, nint, void>)&Trap);
        Bind("memory_grow", (nint)(delegate*<int, nint, int>)&Grow);
    }

    public TranslatedModule(ModuleBuilder builder)
        : this(builder.Build(), builder.Script())
    {
    }

    public nint Memory { get; }

    public static byte[] Translate(byte[] bytes, string script) =>
        Translate(bytes, script, new AssemblyIdentity("Veta.Translated", new Version(1, 0, 0, 0)));

    public static byte[] Translate(byte[] bytes, string script, AssemblyIdentity identity)
    {
        WasmModule module = ModuleReader.Read(bytes);
        return AssemblyWriter.Write(module, GlueNames.Read(script, module), identity);
    }

    public int Constant(string name) => (int)Type("Layout").GetField(name)!.GetRawConstantValue()!;

    public void Bind(string import, nint function) => Invoke("Imports", import, function, Memory);

    /// <summary>Calls an export; traps come as <see cref="TestTrapException"/>.</summary>
    public object? Call(string export, params object[] arguments) => Invoke("Exports", export, [.. arguments, Memory]);

    /// <summary>Calls an export with operands and result as the bits of their types.</summary>
    public long CallBits(string export, params long[] operands)
    {
        MethodInfo method = Type("Exports").GetMethod(export)!;
        ParameterInfo[] parameters = method.GetParameters();
        object[] arguments = [.. operands.Select((bits, index) => FromBits(parameters[index].ParameterType, bits)), Memory];
        return ToBits(method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!);
    }

    public Span<byte> Bytes => new((void*)Memory, 65_536);

    public void Dispose()
    {
        _context.Unload();
        NativeMemory.Free((void*)_block);
    }

    private static object FromBits(Type type, long bits) => System.Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => (object)(int)bits,
        TypeCode.Int64 => bits,
        TypeCode.Single => BitConverter.Int32BitsToSingle((int)bits),
        _ => BitConverter.Int64BitsToDouble(bits),
    };

    private static long ToBits(object value) => value switch
    {
        int number => number,
        long number => number,
        float number => BitConverter.SingleToInt32Bits(number),
        _ => BitConverter.DoubleToInt64Bits((double)value),
    };

    private Type Type(string name) => _assembly.GetType("Veta.Translated." + name, throwOnError: true)!;

    private object? Invoke(string type, string method, params object[] arguments) =>
        Type(type).GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static void Trap(int code, nint memory) => throw new TestTrapException((TrapCode)code);

    // One page is all there is: growing by nothing gives the present size, by more fails.
    private static int Grow(int pages, nint memory) => pages == 0 ? 1 : -1;
}
