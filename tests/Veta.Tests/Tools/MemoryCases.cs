using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.Tests.Tools;

/// <summary>Loads, stores and the instructions on whole ranges, in a memory of one page.</summary>
internal static class MemoryCases
{
    private const WasmType I32 = WasmType.Int32;

    // At address 16; every byte has its sign bit set, so that signed and unsigned loads differ.
    private static readonly byte[] Pattern = [0x81, 0x92, 0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8];

    public static IReadOnlyList<ModuleCase> All { get; } = [.. Loads(), .. Stores(), .. Ranges()];

    private static IEnumerable<ModuleCase> Loads()
    {
        (Opcode Opcode, WasmType Type, long Expected)[] loads =
        [
            (Opcode.I32Load, I32, unchecked((int)0xB4A3_9281)), (Opcode.I64Load, WasmType.Int64, unchecked((long)0xF8E7_D6C5_B4A3_9281)),
            (Opcode.F32Load, WasmType.Float32, unchecked((int)0xB4A3_9281)), (Opcode.F64Load, WasmType.Float64, unchecked((long)0xF8E7_D6C5_B4A3_9281)),
            (Opcode.I32Load8S, I32, unchecked((sbyte)0x81)), (Opcode.I32Load8U, I32, 0x81), (Opcode.I32Load16S, I32, unchecked((short)0x9281)), (Opcode.I32Load16U, I32, 0x9281),
            (Opcode.I64Load8S, WasmType.Int64, unchecked((sbyte)0x81)), (Opcode.I64Load8U, WasmType.Int64, 0x81),
            (Opcode.I64Load16S, WasmType.Int64, unchecked((short)0x9281)), (Opcode.I64Load16U, WasmType.Int64, 0x9281),
            (Opcode.I64Load32S, WasmType.Int64, unchecked((int)0xB4A3_9281)), (Opcode.I64Load32U, WasmType.Int64, 0xB4A3_9281),
        ];
        foreach ((Opcode opcode, WasmType type, long expected) in loads)
        {
            // Aligned and not, with the address in the operand, in the offset, and in both.
            yield return new ModuleCase($"{opcode} from address and offset", () => Load(opcode, type, offset: 10), ([6], expected, null));
            yield return new ModuleCase($"{opcode} from a constant offset alone", () => Load(opcode, type, offset: 16), ([0], expected, null));
            yield return new ModuleCase($"{opcode} from an address alone", () => Load(opcode, type, offset: 0), ([16], expected, null));
        }
    }

    private static ModuleBuilder Load(Opcode opcode, WasmType type, uint offset)
    {
        var builder = new ModuleBuilder();
        builder.Data(16, Pattern);
        const uint unaligned = 0;
        builder.Function("run", new FunctionType([I32], type), new CodeBuilder().Get(0).Op(opcode, unaligned, offset));
        return builder;
    }

    private static IEnumerable<ModuleCase> Stores()
    {
        const long value = unchecked((long)0xF8E7_D6C5_B4A3_9281);
        (Opcode Opcode, WasmType Type, int Bytes)[] stores =
        [
            (Opcode.I32Store, I32, 4), (Opcode.I64Store, WasmType.Int64, 8), (Opcode.F32Store, WasmType.Float32, 4), (Opcode.F64Store, WasmType.Float64, 8),
            (Opcode.I32Store8, I32, 1), (Opcode.I32Store16, I32, 2),
            (Opcode.I64Store8, WasmType.Int64, 1), (Opcode.I64Store16, WasmType.Int64, 2), (Opcode.I64Store32, WasmType.Int64, 4),
        ];
        foreach ((Opcode opcode, WasmType type, int bytes) in stores)
        {
            // The bytes around the stored ones keep their 0x11.
            long mask = bytes == 8 ? -1 : (1L << (8 * bytes)) - 1;
            long expected = (value & mask) | (0x1111_1111_1111_1111 & ~mask);
            yield return new ModuleCase($"{opcode} changes {bytes} bytes", () =>
            {
                var builder = new ModuleBuilder();
                builder.Data(40, [.. Enumerable.Repeat((byte)0x11, 16)]);
                builder.Function("run", new FunctionType([I32], WasmType.Int64), new CodeBuilder()
                    .Get(0).Constant(type, type is I32 or WasmType.Float32 ? unchecked((int)value) : value).Op(opcode, 0, 38).I32(41).Op(Opcode.I64Load, 0, 0));
                return builder;
            }, ([3], expected, null));
        }
    }

    private static IEnumerable<ModuleCase> Ranges() =>
    [
        new("memory.size counts pages", () => Simple(new CodeBuilder().Op(Opcode.MemorySize, 0)), ([0], 1, null)),
        new("memory.grow asks the host", () => Simple(new CodeBuilder().Get(0).Op(Opcode.MemoryGrow, 0)), ([0], 1, null), ([1], -1, null)),
        new("memory.copy moves forwards over itself", () => Copy(target: 18, source: 16, read: 18), ([6], unchecked((int)0xB4A3_9281), null)),
        new("memory.copy moves backwards over itself", () => Copy(target: 14, source: 16, read: 14), ([8], unchecked((int)0xB4A3_9281), null)),
        new("memory.copy of nothing at the end is allowed, beyond it traps", () => Copy(target: 65_536, source: 16, read: 16),
            ([0], unchecked((int)0xB4A3_9281), null), ([1], 0, TrapCode.MemoryOutOfBounds), ([-1], 0, TrapCode.MemoryOutOfBounds)),
        new("memory.copy traps on its source too", () => Copy(target: 0, source: 65_530, read: 16), ([6], unchecked((int)0xB4A3_9281), null), ([7], 0, TrapCode.MemoryOutOfBounds)),
        new("memory.copy takes addresses as unsigned", () => Copy(target: -1, source: 0, read: 16), ([0], 0, TrapCode.MemoryOutOfBounds)),
        new("memory.fill uses the lowest byte", () => Fill(target: 20), ([2], unchecked((int)0xD6C5_FEFE), null), ([0], unchecked((int)0xD6C5_B4A3), null)),
        new("memory.fill traps before it writes", () => Fill(target: 65_530), ([7], 0, TrapCode.MemoryOutOfBounds), ([-1], 0, TrapCode.MemoryOutOfBounds)),
    ];

    private static ModuleBuilder Copy(int target, int source, int read)
    {
        ModuleBuilder builder = Simple(new CodeBuilder().I32(target).I32(source).Get(0).Op(Opcode.MemoryCopy, 0, 0).I32(read).Op(Opcode.I32Load, 0, 0));
        builder.Data(16, Pattern);
        return builder;
    }

    private static ModuleBuilder Fill(int target)
    {
        ModuleBuilder builder = Simple(new CodeBuilder().I32(target).I32(0x12FE).Get(0).Op(Opcode.MemoryFill, 0).I32(20).Op(Opcode.I32Load, 0, 0));
        builder.Data(18, Pattern);
        return builder;
    }

    private static ModuleBuilder Simple(CodeBuilder code)
    {
        var builder = new ModuleBuilder();
        builder.Function("run", new FunctionType([I32], I32), code);
        return builder;
    }
}
