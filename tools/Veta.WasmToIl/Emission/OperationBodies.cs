using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Emission;

/// <summary>The code of the methods in <see cref="Operation"/>. All receive the address of the memory as their last parameter.</summary>
public sealed class OperationBodies(References references)
{
    private const int StackDepth = 8;

    private static readonly FunctionType TrapType = new([WasmType.Int32], null);

    public IReadOnlyList<GeneratedMethod> All() => [.. Enum.GetValues<Operation>().Select(Create)];

    private GeneratedMethod Create(Operation operation) => operation switch
    {
        Operation.Trap => Method(operation, ClrType.Void, [ClrType.Int32], Trap),
        Operation.TableEntry => Method(operation, ClrType.Pointer, [ClrType.Int32, ClrType.Int32], TableEntry),
        Operation.MemorySize => Method(operation, ClrType.Int32, [], MemorySize),
        Operation.MemoryCopy => Method(operation, ClrType.Void, [ClrType.Int32, ClrType.Int32, ClrType.Int32], MemoryCopy),
        Operation.MemoryFill => Method(operation, ClrType.Void, [ClrType.Int32, ClrType.Int32, ClrType.Int32], MemoryFill),
        Operation.DivideSigned32 => Division(operation, ClrType.Int32, ILOpCode.Div),
        Operation.DivideUnsigned32 => Division(operation, ClrType.Int32, ILOpCode.Div_un),
        Operation.RemainderSigned32 => Division(operation, ClrType.Int32, ILOpCode.Rem),
        Operation.RemainderUnsigned32 => Division(operation, ClrType.Int32, ILOpCode.Rem_un),
        Operation.DivideSigned64 => Division(operation, ClrType.Int64, ILOpCode.Div),
        Operation.DivideUnsigned64 => Division(operation, ClrType.Int64, ILOpCode.Div_un),
        Operation.RemainderSigned64 => Division(operation, ClrType.Int64, ILOpCode.Rem),
        Operation.RemainderUnsigned64 => Division(operation, ClrType.Int64, ILOpCode.Rem_un),
        // Bounds are exclusive: the nearest numbers of the source type whose truncation is out of range.
        Operation.TruncateSingleToInt32 => Truncation(operation, ClrType.Single, ClrType.Int32, -2147483904.0, 2147483648.0, ILOpCode.Conv_i4),
        Operation.TruncateSingleToUInt32 => Truncation(operation, ClrType.Single, ClrType.Int32, -1.0, 4294967296.0, ILOpCode.Conv_u4),
        Operation.TruncateDoubleToInt32 => Truncation(operation, ClrType.Double, ClrType.Int32, -2147483649.0, 2147483648.0, ILOpCode.Conv_i4),
        Operation.TruncateDoubleToUInt32 => Truncation(operation, ClrType.Double, ClrType.Int32, -1.0, 4294967296.0, ILOpCode.Conv_u4),
        Operation.TruncateSingleToInt64 => Truncation(operation, ClrType.Single, ClrType.Int64, -9223373136366403584.0, 9223372036854775808.0, ILOpCode.Conv_i8),
        Operation.TruncateSingleToUInt64 => Truncation(operation, ClrType.Single, ClrType.Int64, -1.0, 18446744073709551616.0, ILOpCode.Conv_u8),
        Operation.TruncateDoubleToInt64 => Truncation(operation, ClrType.Double, ClrType.Int64, -9223372036854777856.0, 9223372036854775808.0, ILOpCode.Conv_i8),
        Operation.TruncateDoubleToUInt64 => Truncation(operation, ClrType.Double, ClrType.Int64, -1.0, 18446744073709551616.0, ILOpCode.Conv_u8),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "This operation has no code."),
    };

    private static GeneratedMethod Method(Operation operation, ClrType result, IReadOnlyList<ClrType> parameters, Action<IlWriter> write) =>
        new(operation.ToString(), ClrTypes.MethodSignature(result, [.. parameters, ClrType.Pointer]), false, operation != Operation.Trap, il =>
        {
            write(il);
            return StackDepth;
        });

    private void Trap(IlWriter il)
    {
        il.LoadArgument(0);
        il.LoadArgument(1);
        il.LoadArgument(1);
        il.AddOffset(references.Layout.HostFunctionOffset(references.TrapFunction));
        il.Op(ILOpCode.Ldind_i);
        il.CallPointer(references.Names.CallSite(TrapType));
        // The host's function throws; should it return, no translated code may go on.
        il.Op(ILOpCode.Ldnull);
        il.Op(ILOpCode.Throw);
    }

    private void CallTrap(IlWriter il, TrapCode code, int memory)
    {
        il.Int32((int)code);
        il.LoadArgument(memory);
        il.Call(references.Operation(Operation.Trap));
    }

    // Arguments: table index, type number, memory.
    private void TableEntry(IlWriter il)
    {
        int slot = il.AddLocal(ClrType.Pointer);
        LabelHandle trap = il.NewLabel();
        il.LoadArgument(0);
        il.Int32(references.Layout.TableCapacity);
        il.Branch(ILOpCode.Bge_un, trap);
        il.LoadArgument(2);
        il.AddOffset(references.Layout.TableOffset);
        il.LoadArgument(0);
        il.Op(ILOpCode.Conv_u);
        il.Int32(InstanceLayout.TableSlotBytes);
        il.Op(ILOpCode.Conv_i);
        il.Op(ILOpCode.Mul);
        il.Op(ILOpCode.Add);
        il.StoreLocal(slot);
        il.LoadLocal(slot);
        il.AddOffset(8);
        il.Op(ILOpCode.Ldind_i4);
        il.LoadArgument(1);
        il.Branch(ILOpCode.Bne_un, trap);
        il.LoadLocal(slot);
        il.Op(ILOpCode.Ldind_i);
        il.Op(ILOpCode.Ret);
        il.Mark(trap);
        CallTrap(il, TrapCode.IndirectCall, 2);
        il.Int32(0);
        il.Op(ILOpCode.Conv_i);
        il.Op(ILOpCode.Ret);
    }

    private void LoadMemoryBytes(IlWriter il, int memory)
    {
        il.LoadArgument(memory);
        il.AddOffset(references.Layout.MemoryBytesOffset);
        il.Op(ILOpCode.Ldind_i8);
    }

    private void MemorySize(IlWriter il)
    {
        LoadMemoryBytes(il, 0);
        il.Int32(16);
        il.Op(ILOpCode.Shr_un);
        il.Op(ILOpCode.Conv_i4);
        il.Op(ILOpCode.Ret);
    }

    // Arguments: target, source, count, memory. Ranges may overlap.
    private void MemoryCopy(IlWriter il)
    {
        LabelHandle trap = il.NewLabel();
        BranchIfBeyondMemory(il, 0, trap);
        BranchIfBeyondMemory(il, 1, trap);
        LoadAddress(il, 1);
        LoadAddress(il, 0);
        il.LoadArgument(2);
        il.Op(ILOpCode.Conv_u8);
        il.LoadArgument(2);
        il.Op(ILOpCode.Conv_u8);
        il.Call(references.Names.FrameworkMethod(
            "System.Buffer", "MemoryCopy", ClrType.Void, ClrType.VoidPointer, ClrType.VoidPointer, ClrType.UInt64, ClrType.UInt64));
        il.Op(ILOpCode.Ret);
        il.Mark(trap);
        CallTrap(il, TrapCode.MemoryOutOfBounds, 3);
        il.Op(ILOpCode.Ret);
    }

    // Arguments: target, value, count, memory.
    private void MemoryFill(IlWriter il)
    {
        LabelHandle trap = il.NewLabel();
        BranchIfBeyondMemory(il, 0, trap);
        LoadAddress(il, 0);
        il.LoadArgument(1);
        il.LoadArgument(2);
        il.Unaligned(1);
        il.Op(ILOpCode.Initblk);
        il.Op(ILOpCode.Ret);
        il.Mark(trap);
        CallTrap(il, TrapCode.MemoryOutOfBounds, 3);
        il.Op(ILOpCode.Ret);
    }

    private void BranchIfBeyondMemory(IlWriter il, int start, LabelHandle trap)
    {
        il.LoadArgument(start);
        il.Op(ILOpCode.Conv_u8);
        il.LoadArgument(2);
        il.Op(ILOpCode.Conv_u8);
        il.Op(ILOpCode.Add);
        LoadMemoryBytes(il, 3);
        il.Branch(ILOpCode.Bgt, trap);
    }

    private static void LoadAddress(IlWriter il, int argument)
    {
        il.LoadArgument(3);
        il.LoadArgument(argument);
        il.Op(ILOpCode.Conv_u);
        il.Op(ILOpCode.Add);
    }

    private GeneratedMethod Division(Operation operation, ClrType type, ILOpCode code) => Method(operation, type, [type, type], il =>
    {
        LabelHandle divisorIsNotZero = il.NewLabel();
        il.LoadArgument(1);
        il.Branch(ILOpCode.Brtrue, divisorIsNotZero);
        CallTrap(il, TrapCode.DivideByZero, 2);
        il.Mark(divisorIsNotZero);
        if (code is ILOpCode.Div or ILOpCode.Rem)
        {
            GuardMinusOne(il, type, code);
        }

        il.LoadArgument(0);
        il.LoadArgument(1);
        il.Op(code);
        il.Op(ILOpCode.Ret);
    });

    // The smallest integer divided by -1 is out of range: a trap for the quotient, but 0 for the remainder.
    private void GuardMinusOne(IlWriter il, ClrType type, ILOpCode code)
    {
        LabelHandle safe = il.NewLabel();
        il.LoadArgument(1);
        LoadInteger(il, type, -1);
        il.Branch(ILOpCode.Bne_un, safe);
        if (code == ILOpCode.Rem)
        {
            LoadInteger(il, type, 0);
            il.Op(ILOpCode.Ret);
        }
        else
        {
            il.LoadArgument(0);
            LoadInteger(il, type, type == ClrType.Int32 ? int.MinValue : long.MinValue);
            il.Branch(ILOpCode.Bne_un, safe);
            CallTrap(il, TrapCode.IntegerOverflow, 2);
        }

        il.Mark(safe);
    }

    private static void LoadInteger(IlWriter il, ClrType type, long value)
    {
        if (type == ClrType.Int32)
        {
            il.Int32((int)value);
        }
        else
        {
            il.Int64(value);
        }
    }

    private GeneratedMethod Truncation(
        Operation operation, ClrType source, ClrType result, double below, double above, ILOpCode conversion) =>
        Method(operation, result, [source], il =>
        {
            LabelHandle isNumber = il.NewLabel();
            LabelHandle overflow = il.NewLabel();
            il.LoadArgument(0);
            il.LoadArgument(0);
            il.Branch(ILOpCode.Beq, isNumber);
            CallTrap(il, TrapCode.InvalidConversionToInteger, 1);
            il.Mark(isNumber);
            LoadFloat(il, source);
            il.DoubleBits(BitConverter.DoubleToInt64Bits(below));
            il.Branch(ILOpCode.Ble, overflow);
            LoadFloat(il, source);
            il.DoubleBits(BitConverter.DoubleToInt64Bits(above));
            il.Branch(ILOpCode.Bge, overflow);
            il.LoadArgument(0);
            il.Op(conversion);
            il.Op(ILOpCode.Ret);
            il.Mark(overflow);
            CallTrap(il, TrapCode.IntegerOverflow, 1);
            LoadInteger(il, result, 0);
            il.Op(ILOpCode.Ret);
        });

    private static void LoadFloat(IlWriter il, ClrType source)
    {
        il.LoadArgument(0);
        if (source == ClrType.Single)
        {
            il.Op(ILOpCode.Conv_r8);
        }
    }
}
