using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Translation;

/// <summary>An instruction that takes one or two operands of one type and leaves a result.</summary>
/// <param name="Operand">Type of the operands.</param>
/// <param name="Count">Number of operands.</param>
/// <param name="Result">Type of the result.</param>
/// <param name="Write">Writes the IL; the operands lie on the stack.</param>
public sealed record NumericOperation(WasmType Operand, int Count, WasmType Result, Action<FunctionState> Write)
{
    private static readonly Dictionary<Opcode, NumericOperation> Operations =
        new(IntegerOperations.All.Concat(FloatOperations.All).Concat(ConversionOperations.All));

    public static NumericOperation Of(Opcode opcode) => Operations[opcode];

    public void Emit(FunctionState state)
    {
        for (int index = 0; index < Count; index++)
        {
            state.Pop(Operand);
        }

        Write(state);
        state.Push(Result);
    }
}
