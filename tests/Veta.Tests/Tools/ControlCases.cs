using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;

namespace Veta.Tests.Tools;

/// <summary>Blocks, branches, calls and variables: what lies on the stack around them is the difficulty.</summary>
internal static class ControlCases
{
    private const WasmType I32 = WasmType.Int32;
    private const WasmType I64 = WasmType.Int64;
    private const WasmType F64 = WasmType.Float64;

    private static readonly FunctionType OneToOne = new([I32], I32);

    public static IReadOnlyList<ModuleCase> All { get; } = [.. Blocks(), .. Branches(), .. Calls(), .. Variables()];

    private static IEnumerable<ModuleCase> Blocks() =>
    [
        new("a block with a result leaves the operands below it", () => Run(new CodeBuilder()
            .I32(100).Open(Opcode.Block, I32).Get(0).I32(1).Op(Opcode.I32Add).End().Op(Opcode.I32Sub)), Gives(5, 94)),
        new("if with else gives a result above other operands", () => Run(new CodeBuilder()
            .I32(1000).Get(0).Open(Opcode.If, I32).I32(1).Op(Opcode.Else).I32(2).End().Op(Opcode.I32Add)), Gives(7, 1001), Gives(0, 1002), Gives(-1, 1001)),
        new("if without else runs only on a condition other than zero", () => Run(new CodeBuilder()
            .Get(0).Open(Opcode.If).I32(9).Set(0).End().Get(0)), Gives(1, 9), Gives(0, 0)),
        new("a loop goes back to its start and ends by falling through", () => Run(new CodeBuilder()
            .Open(Opcode.Loop).Get(1).Get(0).Op(Opcode.I32Add).Set(1).Get(0).I32(1).Op(Opcode.I32Sub).Op(Opcode.LocalTee, 0).Op(Opcode.BrIf, 0).End().Get(1), I32), Gives(4, 10)),
        new("a loop with a result", () => Run(new CodeBuilder()
            .I32(7).Open(Opcode.Loop, I32).Get(0).I32(-1).Op(Opcode.I32Add).Op(Opcode.LocalTee, 0).Op(Opcode.BrIf, 0).I32(3).End().Op(Opcode.I32Mul)), Gives(5, 21)),
        new("nop and drop leave the rest alone", () => Run(new CodeBuilder()
            .Get(0).Op(Opcode.Nop).I64(5).Op(Opcode.Drop).Op(Opcode.Nop)), Gives(3, 3)),
        new("unreachable traps and code after it is skipped", () => Run(new CodeBuilder()
            .Get(0).Open(Opcode.If).Op(Opcode.Unreachable).Op(Opcode.I32Add).Open(Opcode.Block).Op(Opcode.Drop).End().End().I32(4)), Gives(0, 4), Traps(1, TrapCode.Unreachable)),
    ];

    private static IEnumerable<ModuleCase> Branches() =>
    [
        new("br carries a value out of two blocks and drops the rest", () => Run(new CodeBuilder()
            .I32(1).Open(Opcode.Block, I32).I32(2).Open(Opcode.Block, I32).I32(3).I32(4).Get(0).Op(Opcode.Br, 1).End().Op(Opcode.I32Add).End().Op(Opcode.I32Add)), Gives(10, 11)),
        new("br_if keeps its value when it is not taken", () => Run(new CodeBuilder()
            .Open(Opcode.Block, I32).I32(50).Get(0).Op(Opcode.BrIf, 0).I32(1).Op(Opcode.I32Add).End()), Gives(1, 50), Gives(0, 51)),
        new("br_if drops operands below its value only when it is taken", () => Run(new CodeBuilder()
            .Open(Opcode.Block, I32).I32(30).I32(4).Get(0).Op(Opcode.BrIf, 0).Op(Opcode.I32Sub).End()), Gives(1, 4), Gives(0, 26)),
        new("br_if without a value above an operand", () => Run(new CodeBuilder()
            .Open(Opcode.Block).I32(8).Get(0).Op(Opcode.BrIf, 0).Set(0).End().Get(0)), Gives(2, 2), Gives(0, 8)),
        new("br_table selects by an unsigned index and falls to the default", () => Run(new CodeBuilder()
            .Open(Opcode.Block).Open(Opcode.Block).Open(Opcode.Block).Get(0).Op(Opcode.BrTable, 2, 0, 1, 2).End().I32(10).Op(Opcode.Return).End().I32(20).Op(Opcode.Return).End().I32(30)),
            Gives(0, 10), Gives(1, 20), Gives(2, 30), Gives(3, 30), Gives(-1, 30), Gives(int.MinValue, 30)),
        new("br_table carries a value to targets at different depths", () => Run(new CodeBuilder()
            .Open(Opcode.Block, I32).Open(Opcode.Block, I32).I32(99).I32(5).Get(0).Op(Opcode.BrTable, 1, 0, 1).End().I32(100).Op(Opcode.I32Add).End()), Gives(0, 105), Gives(1, 5), Gives(77, 5)),
        new("return from inside blocks", () => Run(new CodeBuilder()
            .Open(Opcode.Block).Open(Opcode.Loop).I32(1).I32(2).Get(0).Op(Opcode.Return).End().End().I32(0)), Gives(12, 12)),
        new("a branch to the function's own frame returns", () => Run(new CodeBuilder()
            .Open(Opcode.Block).I32(6).Get(0).Op(Opcode.BrIf, 1).Op(Opcode.Drop).End().I32(7)), Gives(1, 6), Gives(0, 7)),
        new("both arms of an if leave by a branch", () => Run(new CodeBuilder()
            .Open(Opcode.Block, I32).Get(0).Open(Opcode.If).I32(1).Op(Opcode.Br, 1).Op(Opcode.Else).I32(2).Op(Opcode.Br, 1).End().Op(Opcode.Unreachable).End()), Gives(1, 1), Gives(0, 2)),
    ];

    private static IEnumerable<ModuleCase> Calls() =>
    [
        new("call passes arguments in order", () =>
        {
            var builder = new ModuleBuilder();
            uint subtract = builder.Function("subtract", new FunctionType([I32, I32], I32), new CodeBuilder().Get(0).Get(1).Op(Opcode.I32Sub));
            builder.Function("run", OneToOne, new CodeBuilder().Get(0).I32(3).Op(Opcode.Call, subtract));
            return builder;
        }, Gives(10, 7)),
        new("recursion: factorial in 64 bits", () =>
        {
            var builder = new ModuleBuilder();
            builder.Function("run", new FunctionType([I64], I64), new CodeBuilder()
                .Get(0).Op(Opcode.I64Eqz).Open(Opcode.If, I64).I64(1).Op(Opcode.Else).Get(0).Get(0).I64(1).Op(Opcode.I64Sub).Op(Opcode.Call, 1).Op(Opcode.I64Mul).End());
            return builder;
        }, Gives(20, 2_432_902_008_176_640_000)),
        new("call_indirect checks index, emptiness and type", IndirectCalls,
            Gives(0, 11), Gives(1, 12), Traps(2, TrapCode.IndirectCall), Traps(3, TrapCode.IndirectCall), Traps(4, TrapCode.IndirectCall), Traps(-1, TrapCode.IndirectCall), Traps(1_000_000, TrapCode.IndirectCall)),
    ];

    private static ModuleBuilder IndirectCalls()
    {
        var builder = new ModuleBuilder();
        uint type = builder.TypeIndex(OneToOne);
        uint addOne = builder.Function("addOne", OneToOne, new CodeBuilder().Get(0).I32(1).Op(Opcode.I32Add));
        uint addTwo = builder.Function("addTwo", OneToOne, new CodeBuilder().Get(0).I32(2).Op(Opcode.I32Add));
        uint other = builder.Function("other", new FunctionType([F64], I32), new CodeBuilder().I32(0));
        builder.Function("run", OneToOne, new CodeBuilder().I32(10).Get(0).Op(Opcode.CallIndirect, type, 0));
        builder.Table((int)addOne, (int)addTwo, -1, (int)other);
        return builder;
    }

    private static IEnumerable<ModuleCase> Variables() =>
    [
        new("select takes the first value on a condition other than zero", () => Run(new CodeBuilder()
            .I32(-5).I32(40).I32(50).Get(0).Op(Opcode.Select).Op(Opcode.I32Add)), Gives(1, 35), Gives(0, 45), Gives(256, 35)),
        new("locals start at zero and tee keeps the value", () => Run(new CodeBuilder()
            .Get(1).Get(0).Op(Opcode.LocalTee, 1).Op(Opcode.I32Add).Get(1).Op(Opcode.I32Add), I32), Gives(21, 42)),
        new("locals of every type", () => Run(new CodeBuilder()
            .Get(0).Op(Opcode.I64ExtendI32S).Set(1).Get(0).Op(Opcode.F64ConvertI32S).Set(2).Get(0).Op(Opcode.F32ConvertI32S).Set(3)
            .Get(1).Op(Opcode.I32WrapI64).Get(2).Op(Opcode.I32TruncSatF64S).Op(Opcode.I32Add).Get(3).Op(Opcode.I32TruncSatF32S).Op(Opcode.I32Add), I64, F64, WasmType.Float32), Gives(-7, -21)),
        .. new[] { I32, I64, WasmType.Float32, F64 }.Select(GlobalCase),
        new("constants at the ends of their encodings", () => Run(new CodeBuilder()
            .I64(long.MinValue).I64(long.MaxValue).Op(Opcode.I64Xor).Op(Opcode.I32WrapI64).I32(int.MinValue).Op(Opcode.I32Sub).I32(64).Op(Opcode.I32Sub).I32(-65).Op(Opcode.I32Sub)), Gives(0, int.MinValue)),
    ];

    // The global starts at 1 (as bits), is exchanged for the operand, and its first value is returned with the new one added.
    private static ModuleCase GlobalCase(WasmType type) => new($"a global of {type}", () =>
    {
        Opcode add = type switch
        {
            I32 => Opcode.I32Add,
            I64 => Opcode.I64Add,
            F64 => Opcode.F64Add,
            _ => Opcode.F32Add,
        };
        var builder = new ModuleBuilder();
        builder.Global(I32, 77);
        uint global = builder.Global(type, One(type));
        builder.Function("run", new FunctionType([type], type), new CodeBuilder().Op(Opcode.GlobalGet, global).Get(0).Op(Opcode.GlobalSet, global).Op(Opcode.GlobalGet, global).Op(add));
        return builder;
    }, Gives(One(type), type switch
    {
        I32 or I64 => 2,
        F64 => NumericCase.Bits(2.0),
        _ => NumericCase.Bits(2f),
    }));

    private static long One(WasmType type) => type switch
    {
        I32 or I64 => 1,
        F64 => NumericCase.Bits(1.0),
        _ => NumericCase.Bits(1f),
    };

    private static ModuleBuilder Run(CodeBuilder code, params WasmType[] locals)
    {
        var builder = new ModuleBuilder();
        builder.Function("run", OneToOne, code, locals);
        return builder;
    }

    private static (long[] Operands, long Expected, TrapCode? Trap) Gives(long operand, long expected) => ([operand], expected, null);

    private static (long[] Operands, long Expected, TrapCode? Trap) Traps(long operand, TrapCode trap) => ([operand], 0, trap);
}
