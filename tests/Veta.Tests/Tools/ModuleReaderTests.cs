using Veta.WasmToIl.Reading;
using Xunit;

namespace Veta.Tests.Tools;

public sealed class ModuleReaderTests
{
    private static readonly byte[] Header = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0];

    [Theory]
    [InlineData(new byte[0], "not a WebAssembly module")]
    [InlineData(new byte[] { 0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0 }, "not a WebAssembly module")]
    [InlineData(new byte[] { 0x00, 0x61, 0x73, 0x6D, 13, 0, 1, 0 }, "has version 65549")]
    public void Files_of_another_kind_are_refused(byte[] file, string reason) => Refused(file, reason);

    [Theory]
    [InlineData(new byte[] { 1, 200, 1, 0x60 }, "ends too early")]
    [InlineData(new byte[] { 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 }, "longer than 5 bytes")]
    [InlineData(new byte[] { 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x1F }, "exceeds 32 bits")]
    [InlineData(new byte[] { 1, 2, 1, 0x5E }, "is not a function type")]
    [InlineData(new byte[] { 1, 5, 1, 0x60, 1, 0x7B, 0 }, "0x7B is not a number type")]
    [InlineData(new byte[] { 1, 6, 1, 0x60, 0, 2, 0x7F, 0x7F }, "several results")]
    [InlineData(new byte[] { 3, 2, 1, 9 }, "type 9 does not exist")]
    [InlineData(new byte[] { 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0 }, "1 functions are declared, 0 have code")]
    [InlineData(new byte[] { 3, 1, 0, 1, 1, 0 }, "section 1 is repeated or out of order")]
    [InlineData(new byte[] { 1, 2, 0, 0 }, "bytes left over")]
    [InlineData(new byte[] { 8, 1, 0 }, "section 8")]
    [InlineData(new byte[] { 5, 3, 1, 4, 1 }, "shared and 64-bit limits")]
    [InlineData(new byte[] { 11, 6, 1, 0, 0x41, 0, 0x0B, 0 }, "does not fit the memory")]
    [InlineData(new byte[] { 2, 6, 1, 1, 0x65, 1, 0x6D, 2 }, "is not a function")]
    [InlineData(new byte[] { 2, 5, 1, 2, 0xC3, 0x28, 0 }, "not UTF-8")]
    public void Wrong_sections_are_refused_with_their_reason(byte[] sections, string reason) => Refused([.. Header, .. sections], reason);

    [Fact]
    public void A_module_cut_off_anywhere_is_refused()
    {
        var builder = new ModuleBuilder();
        builder.Global(WasmType.Int64, 1L << 40);
        builder.Data(16, 1, 2, 3);
        builder.Function("run", new FunctionType([WasmType.Int32], WasmType.Int32), new CodeBuilder().Get(0), WasmType.Float64);
        byte[] whole = builder.Build();
        Assert.Equal(2, ModuleReader.Read(whole).Functions.Count);

        // A cut between two sections leaves a shorter list of sections: it is found by what the others refer to.
        int[] accepted = [.. Enumerable.Range(9, whole.Length - 9).Where(length => IsAccepted(whole[..length]))];
        byte[] dataSection = [11, 9];
        int dataStart = whole.AsSpan().LastIndexOf(dataSection);
        Assert.True(dataStart > 0);
        Assert.All(accepted, length => Assert.True(length < 30 || length == dataStart, $"A module of {length} of {whole.Length} bytes was accepted."));
    }

    [Fact]
    public void A_changed_byte_is_refused_or_still_a_module_but_never_another_failure()
    {
        byte[] whole = ControlCases.All[0].Module().Build();
        for (int position = 0; position < whole.Length; position++)
        {
            byte[] changed = [.. whole];
            changed[position] ^= 0xFF;
            Exception? exception = Record.Exception(() => TranslatedModule.Translate(changed, ControlCases.All[0].Module().Script()));
            Assert.True(exception is null or WasmFormatException, $"Byte {position}: {exception}");
        }
    }

    [Fact]
    public void Code_that_is_not_valid_is_refused_with_its_place()
    {
        FunctionType type = new([WasmType.Int32], WasmType.Int32);
        (CodeBuilder Code, string Reason)[] wrong =
        [
            (new CodeBuilder(), "an operand is missing"),
            (new CodeBuilder().I64(1), "an operand is Int64 where Int32 belongs"),
            (new CodeBuilder().I32(1).I32(2), "operands are left over"),
            (new CodeBuilder().Get(5), "local 5 does not exist"),
            (new CodeBuilder().Op(Opcode.GlobalGet, 0), "global 0 does not exist"),
            (new CodeBuilder().Op(Opcode.Call, 99), "function 99 does not exist"),
            (new CodeBuilder().Op(Opcode.Br, 7), "a branch leaves 7 blocks of 1"),
            (new CodeBuilder().I32(1).Op(Opcode.Else), "an else stands without its if"),
            (new CodeBuilder().Get(0).Open(Opcode.If, WasmType.Int32).I32(1).End(), "an if with a result has no else"),
            (new CodeBuilder().Get(0).End(), "code follows the end"),
            (new CodeBuilder().Get(0).Open(Opcode.Loop), "the function has no end"),
            (new CodeBuilder().Get(0).Op(Opcode.I32Load, 3, 0), "claims more alignment"),
            (new CodeBuilder().Get(0).Op((Opcode)0xFD), "instruction 0xFD is not one this tool translates"),
            (new CodeBuilder().Constant(WasmType.Float32, 0x7FA0_0000).Op(Opcode.Drop).Get(0), "a signalling NaN"),
        ];
        foreach ((CodeBuilder code, string reason) in wrong)
        {
            var builder = new ModuleBuilder();
            builder.Function("run", type, code);
            var exception = Assert.Throws<WasmFormatException>(() => TranslatedModule.Translate(builder.Build(), builder.Script()));
            Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
            Assert.StartsWith("Byte 0x", exception.Message, StringComparison.Ordinal);
        }
    }

    private static void Refused(byte[] file, string reason) =>
        Assert.Contains(reason, Assert.Throws<WasmFormatException>(() => ModuleReader.Read(file)).Message, StringComparison.Ordinal);

    private static bool IsAccepted(byte[] file) => Record.Exception(() => ModuleReader.Read(file)) switch
    {
        null => true,
        WasmFormatException => false,
        Exception other => throw new InvalidOperationException("A cut module gave another failure.", other),
    };
}
