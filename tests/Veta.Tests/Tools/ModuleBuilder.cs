using System.Text;
using Veta.WasmToIl.Reading;

namespace Veta.Tests.Tools;

/// <summary>Assembles small WebAssembly modules, and the loader script that names their imports and exports.</summary>
internal sealed class ModuleBuilder
{
    private readonly List<(string Name, FunctionType Type)> _imports = [];
    private readonly List<(string Name, FunctionType Type, WasmType[] Locals, byte[] Code)> _functions = [];
    private readonly List<(WasmType Type, long Bits)> _globals = [];
    private readonly List<(uint Address, byte[] Bytes)> _data = [];
    private readonly List<FunctionType> _extraTypes = [];
    private int[] _table = [];

    public ModuleBuilder() => Function("ctors", new FunctionType([], null), new CodeBuilder());

    /// <summary>Declares an import; all imports come before the first function.</summary>
    /// <returns>The function index.</returns>
    public uint Import(string name, FunctionType type)
    {
        if (_functions.Count > 1)
        {
            throw new InvalidOperationException("Declare imports first: they shift the indices of functions.");
        }

        _imports.Add((name, type));
        return (uint)_imports.Count - 1;
    }

    /// <returns>The function index.</returns>
    public uint Function(string name, FunctionType type, CodeBuilder code, params WasmType[] locals)
    {
        _functions.Add((name, type, locals, code.ToArray()));
        return (uint)(_imports.Count + _functions.Count - 1);
    }

    public uint Global(WasmType type, long bits)
    {
        _globals.Add((type, bits));
        return (uint)_globals.Count - 1;
    }

    public void Data(uint address, params byte[] bytes) => _data.Add((address, bytes));

    /// <summary>The function table from slot 0; -1 leaves a slot empty.</summary>
    public void Table(params int[] functions) => _table = functions;

    /// <summary>Index of a type, for indirect calls: these types stand before all others.</summary>
    public uint TypeIndex(FunctionType type)
    {
        _extraTypes.Add(type);
        return (uint)_extraTypes.Count - 1;
    }

    public byte[] Build()
    {
        var bytes = new List<byte>([0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]);
        FunctionType[] types = [.. _extraTypes, .. _imports.Select(import => import.Type), .. _functions.Select(function => function.Type)];
        Section(bytes, 1, types, WriteType);
        Section(bytes, 2, Enumerable.Range(0, _imports.Count), WriteImport);
        Section(bytes, 3, Enumerable.Range(0, _functions.Count), (part, index) => Unsigned(part, _extraTypes.Count + _imports.Count + index));
        Section(bytes, 4, [_table.Length], (part, length) =>
        {
            part.AddRange([0x70, 0]);
            Unsigned(part, length);
        });
        Section(bytes, 5, [1], (part, pages) => part.AddRange([0, (byte)pages]));
        Section(bytes, 6, _globals, WriteGlobal);
        Section(bytes, 7, Enumerable.Range(0, _functions.Count), WriteExport);
        Section(bytes, 9, Enumerable.Range(0, _table.Length).Where(slot => _table[slot] >= 0), WriteElement);
        Section(bytes, 10, _functions, (part, function) => WriteCode(part, function.Locals, function.Code));
        Section(bytes, 11, _data, WriteData);
        return [.. bytes];
    }

    /// <summary>The loader script: exports keep their names, imports have the short name i and their number.</summary>
    public string Script()
    {
        var script = new StringBuilder("var wasmImports={");
        script.AppendJoin(',', _imports.Select((import, index) => $"i{index}:_{import.Name}"));
        script.Append("};function start(){wasmExports[\"ctors\"]()}function assignWasmExports(wasmExports){");
        foreach ((string name, _, _, _) in _functions.Skip(1))
        {
            script.Append($"_{name}=Module[\"_{name}\"]=wasmExports[\"{name}\"];");
        }

        return script.Append('}').ToString();
    }

    private static void Section<T>(List<byte> bytes, byte id, IEnumerable<T> items, Action<List<byte>, T> write)
    {
        T[] all = [.. items];
        if (all.Length == 0)
        {
            return;
        }

        var part = new List<byte>();
        Unsigned(part, all.Length);
        foreach (T item in all)
        {
            write(part, item);
        }

        bytes.Add(id);
        Unsigned(bytes, part.Count);
        bytes.AddRange(part);
    }

    private static void WriteType(List<byte> part, FunctionType type)
    {
        part.Add(0x60);
        Unsigned(part, type.Parameters.Count);
        part.AddRange(type.Parameters.Select(parameter => (byte)parameter));
        part.AddRange(type.Result is WasmType result ? [1, (byte)result] : [0]);
    }

    private void WriteImport(List<byte> part, int index)
    {
        Name(part, "env");
        Name(part, $"i{index}");
        part.Add(0);
        Unsigned(part, _extraTypes.Count + index);
    }

    private static void WriteGlobal(List<byte> part, (WasmType Type, long Bits) global)
    {
        part.AddRange([(byte)global.Type, 1]);
        part.AddRange(new CodeBuilder().Constant(global.Type, global.Bits).End().ToArray());
    }

    private void WriteExport(List<byte> part, int index)
    {
        Name(part, _functions[index].Name);
        part.Add(0);
        Unsigned(part, _imports.Count + index);
    }

    private void WriteElement(List<byte> part, int slot)
    {
        part.Add(0);
        part.AddRange(new CodeBuilder().I32(slot).End().ToArray());
        part.Add(1);
        Unsigned(part, _table[slot]);
    }

    private static void WriteCode(List<byte> part, WasmType[] locals, byte[] code)
    {
        var body = new List<byte>();
        Unsigned(body, locals.Length);
        foreach (WasmType local in locals)
        {
            body.AddRange([1, (byte)local]);
        }

        body.AddRange(code);
        body.Add((byte)Opcode.End);
        Unsigned(part, body.Count);
        part.AddRange(body);
    }

    private static void WriteData(List<byte> part, (uint Address, byte[] Bytes) data)
    {
        part.Add(0);
        part.AddRange(new CodeBuilder().I32((int)data.Address).End().ToArray());
        Unsigned(part, data.Bytes.Length);
        part.AddRange(data.Bytes);
    }

    private static void Name(List<byte> part, string name)
    {
        Unsigned(part, name.Length);
        part.AddRange(Encoding.ASCII.GetBytes(name));
    }

    private static void Unsigned(List<byte> bytes, int value) => CodeBuilder.Unsigned(bytes, (uint)value);
}
