namespace Veta.WasmToIl.Reading;

/// <summary>Reads the sections of a module (WebAssembly core specification, chapter 5) and checks every index in them.</summary>
public sealed class ModuleReader
{
    private const int MaximumLocals = 50_000;
    private const int MaximumTable = 1_000_000;

    private readonly byte[] _file;
    private readonly List<FunctionType> _types = [];
    private readonly List<FunctionImport> _imports = [];
    private readonly List<FunctionType> _functionTypes = [];
    private readonly List<FunctionBody> _functions = [];
    private readonly Dictionary<string, int> _exports = new(StringComparer.Ordinal);
    private readonly List<GlobalVariable> _globals = [];
    private readonly List<DataSegment> _data = [];
    private int[] _table = [];
    private int _minimumPages;
    private bool _hasMemory;
    private int? _dataCount;

    private ModuleReader(byte[] file) => _file = file;

    private int FunctionCount => _imports.Count + _functionTypes.Count;

    /// <exception cref="WasmFormatException">The bytes are not a module, or use a feature this tool does not translate.</exception>
    public static WasmModule Read(byte[] file) => new ModuleReader(file).Read();

    private WasmModule Read()
    {
        var reader = new ByteReader(_file, 0, _file.Length);
        if (_file.Length < 8 || !reader.ReadBytes(4).Span.SequenceEqual("\0asm"u8))
        {
            throw ByteReader.Error(0, "this is not a WebAssembly module (the first bytes are not \\0asm)");
        }

        int version = reader.ReadFixed32();
        if (version != 1)
        {
            throw ByteReader.Error(4, $"the module has version {version}; only version 1 is known");
        }

        ReadSections(reader);
        if (_functions.Count != _functionTypes.Count)
        {
            throw reader.Error($"{_functionTypes.Count} functions are declared, {_functions.Count} have code");
        }

        if (_dataCount is int count && count != _data.Count)
        {
            throw reader.Error($"{count} data segments are announced, {_data.Count} are there");
        }

        return new WasmModule
        {
            File = _file,
            Types = _types,
            Imports = _imports,
            Functions = _functions,
            Exports = _exports,
            Globals = _globals,
            Table = _table,
            MinimumPages = _minimumPages,
            Data = _data,
        };
    }

    private void ReadSections(ByteReader reader)
    {
        int previousRank = 0;
        while (!reader.AtEnd)
        {
            int at = reader.Position;
            byte id = reader.ReadByte();
            ByteReader section = reader.Slice(reader.ReadCount());
            if (id == 0)
            {
                continue; // custom: names and producers, without meaning
            }

            // The data count (12) stands before the code (10); all others stand in the order of their numbers.
            int rank = id == 12 ? 19 : id * 2;
            if (rank <= previousRank)
            {
                throw ByteReader.Error(at, $"section {id} is repeated or out of order");
            }

            previousRank = rank;
            ReadSection(id, section, at);
            if (!section.AtEnd)
            {
                throw section.Error($"section {id} has bytes left over");
            }
        }
    }

    private void ReadSection(byte id, ByteReader section, int at)
    {
        switch (id)
        {
            case 1:
                ForEach(section, ReadType);
                break;
            case 2:
                ForEach(section, ReadImport);
                break;
            case 3:
                ForEach(section, reader => _functionTypes.Add(TypeAt(reader)));
                break;
            case 4:
                ReadTable(section);
                break;
            case 5:
                ReadMemory(section);
                break;
            case 6:
                ForEach(section, ReadGlobal);
                break;
            case 7:
                ForEach(section, ReadExport);
                break;
            case 9:
                ForEach(section, ReadElements);
                break;
            case 10:
                ForEach(section, ReadCode);
                break;
            case 11:
                ForEach(section, ReadData);
                break;
            case 12:
                _dataCount = section.ReadCount();
                break;
            default:
                throw ByteReader.Error(at, $"section {id} (8 is a start function) is not one this tool translates");
        }
    }

    private static void ForEach(ByteReader reader, Action<ByteReader> read)
    {
        int count = reader.ReadCount();
        for (int index = 0; index < count; index++)
        {
            read(reader);
        }
    }

    private void ReadType(ByteReader reader)
    {
        if (reader.ReadByte() != 0x60)
        {
            throw reader.Error("a type is not a function type");
        }

        var parameters = new List<WasmType>();
        var results = new List<WasmType>();
        ForEach(reader, part => parameters.Add(ReadValueType(part)));
        ForEach(reader, part => results.Add(ReadValueType(part)));
        if (results.Count > 1)
        {
            throw reader.Error("a function with several results is not translated");
        }

        _types.Add(new FunctionType(parameters, results.Count == 0 ? null : results[0]));
    }

    private static WasmType ReadValueType(ByteReader reader)
    {
        byte code = reader.ReadByte();
        return Enum.IsDefined((WasmType)code) ? (WasmType)code : throw reader.Error($"0x{code:X2} is not a number type");
    }

    private FunctionType TypeAt(ByteReader reader)
    {
        int index = reader.ReadCount();
        return index < _types.Count ? _types[index] : throw reader.Error($"type {index} does not exist");
    }

    private void ReadImport(ByteReader reader)
    {
        string module = reader.ReadName();
        string name = reader.ReadName();
        byte kind = reader.ReadByte();
        if (kind != 0)
        {
            throw reader.Error($"import {module}.{name} is not a function; only functions can be imported");
        }

        _imports.Add(new FunctionImport(module, name, TypeAt(reader)));
    }

    private void ReadTable(ByteReader reader)
    {
        if (reader.ReadCount() != 1 || reader.ReadByte() != 0x70)
        {
            throw reader.Error("only one table of functions is translated");
        }

        int length = ReadLimits(reader);
        _table = length <= MaximumTable ? new int[length] : throw reader.Error($"a table of {length} slots is too long");
        Array.Fill(_table, -1);
    }

    private void ReadMemory(ByteReader reader)
    {
        if (reader.ReadCount() != 1)
        {
            throw reader.Error("only one memory is translated");
        }

        _minimumPages = ReadLimits(reader);
        _hasMemory = _minimumPages <= 65_535 ? true : throw reader.Error("the memory exceeds 4 GiB");
    }

    private static int ReadLimits(ByteReader reader)
    {
        byte flags = reader.ReadByte();
        int minimum = flags <= 1 ? reader.ReadCount() : throw reader.Error("shared and 64-bit limits are not translated");
        if (flags == 1)
        {
            reader.ReadUInt32(); // the run-time sets its own maximum
        }

        return minimum;
    }

    private void ReadGlobal(ByteReader reader)
    {
        WasmType type = ReadValueType(reader);
        bool isMutable = reader.ReadByte() != 0;
        _globals.Add(new GlobalVariable(type, isMutable, ReadConstant(reader, type)));
    }

    private static long ReadConstant(ByteReader reader, WasmType type)
    {
        (Opcode expected, Func<long> read) = type switch
        {
            WasmType.Int32 => (Opcode.I32Const, (Func<long>)(() => reader.ReadInt32())),
            WasmType.Int64 => (Opcode.I64Const, reader.ReadInt64),
            WasmType.Float32 => (Opcode.F32Const, () => reader.ReadFixed32()),
            _ => (Opcode.F64Const, reader.ReadFixed64),
        };
        if ((Opcode)reader.ReadByte() != expected)
        {
            throw reader.Error($"a first value or offset is not {expected}");
        }

        long bits = read();
        return (Opcode)reader.ReadByte() == Opcode.End ? bits : throw reader.Error("a constant expression has more than one instruction");
    }

    private void ReadExport(ByteReader reader)
    {
        string name = reader.ReadName();
        byte kind = reader.ReadByte();
        int index = reader.ReadCount();
        if (kind > 3)
        {
            throw reader.Error($"export {name} has the unknown kind {kind}");
        }

        if (kind == 0 && (index >= FunctionCount || !_exports.TryAdd(name, index)))
        {
            throw reader.Error($"export {name} is repeated or names function {index} of {FunctionCount}");
        }
    }

    private void ReadElements(ByteReader reader)
    {
        if (reader.ReadUInt32() != 0)
        {
            throw reader.Error("only active element segments of function indices are translated");
        }

        long slot = (uint)ReadConstant(reader, WasmType.Int32);
        ForEach(reader, part =>
        {
            int function = part.ReadCount();
            if (function >= FunctionCount || slot >= _table.Length)
            {
                throw part.Error($"slot {slot} of {_table.Length} names function {function} of {FunctionCount}");
            }

            _table[slot++] = function;
        });
    }

    private void ReadCode(ByteReader reader)
    {
        if (_functions.Count == _functionTypes.Count)
        {
            throw reader.Error("more functions have code than are declared");
        }

        ByteReader body = reader.Slice(reader.ReadCount());
        var locals = new List<WasmType>();
        ForEach(body, part =>
        {
            int count = part.ReadCount();
            if (count > MaximumLocals - locals.Count)
            {
                throw part.Error($"a function has more than {MaximumLocals} locals");
            }

            locals.AddRange(Enumerable.Repeat(ReadValueType(part), count));
        });
        _functions.Add(new FunctionBody(_functionTypes[_functions.Count], locals, body.Position, reader.Position));
    }

    private void ReadData(ByteReader reader)
    {
        if (reader.ReadUInt32() != 0)
        {
            throw reader.Error("only active data segments are translated");
        }

        uint address = (uint)ReadConstant(reader, WasmType.Int32);
        ReadOnlyMemory<byte> bytes = reader.ReadBytes(reader.ReadCount());
        if (!_hasMemory || address + (long)bytes.Length > _minimumPages * 65_536L)
        {
            throw reader.Error($"a data segment at {address} does not fit the memory");
        }

        _data.Add(new DataSegment(address, bytes));
    }
}
