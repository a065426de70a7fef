using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Emission;

/// <summary>
/// Methods that fill a new instance: <c>FillTable</c> takes the address of a zeroed function table, <c>FillMemory</c> the address
/// of a zeroed linear memory, where it writes the data segments, the globals and the memory's size.
/// </summary>
public sealed class StartupMethods(
    WasmModule module, InstanceLayout layout, References references, FieldDefinitionHandle data, int firstMethodRow)
{
    // One method with all slots would be too long to compile well.
    private const int SlotsPerMethod = 500;

    public IEnumerable<GeneratedMethod> All()
    {
        int parts = (module.Table.Count + SlotsPerMethod - 1) / SlotsPerMethod;
        return
        [
            Method("FillMemory", isPublic: true, WriteMemory),
            Method("FillTable", isPublic: true, il => WriteTable(il, parts)),
            .. Enumerable.Range(0, parts).Select(part => Method(
                "FillTablePart" + part.ToString(CultureInfo.InvariantCulture), isPublic: false, il => WriteSlots(il, part))),
        ];
    }

    private static GeneratedMethod Method(string name, bool isPublic, Func<IlWriter, int> write) =>
        new(name, ClrTypes.MethodSignature(ClrType.Void, [ClrType.Pointer]), isPublic, Inline: false, write);

    private int WriteMemory(IlWriter il)
    {
        long offset = 0;
        foreach (DataSegment segment in module.Data)
        {
            il.LoadArgument(0);
            il.AddOffset(segment.Address);
            il.LoadFieldAddress(data);
            il.Op(ILOpCode.Conv_u);
            il.AddOffset(offset);
            il.Int32(segment.Bytes.Length);
            il.Unaligned(1);
            il.Op(ILOpCode.Cpblk);
            offset += segment.Bytes.Length;
        }

        for (int index = 0; index < module.Globals.Count; index++)
        {
            WriteInt64(il, InstanceLayout.GlobalOffset(index), module.Globals[index].Bits);
        }

        WriteInt64(il, layout.MemoryBytesOffset, module.MinimumPages * 65_536L);
        il.Op(ILOpCode.Ret);
        return 4;
    }

    private static void WriteInt64(IlWriter il, int offset, long value)
    {
        il.LoadArgument(0);
        il.AddOffset(offset);
        il.Int64(value);
        il.Op(ILOpCode.Stind_i8);
    }

    private int WriteTable(IlWriter il, int parts)
    {
        for (int part = 0; part < parts; part++)
        {
            il.LoadArgument(0);
            il.Call(MetadataTokens.MethodDefinitionHandle(firstMethodRow + 2 + part));
        }

        il.Op(ILOpCode.Ret);
        return 1;
    }

    private int WriteSlots(IlWriter il, int part)
    {
        int end = Math.Min(module.Table.Count, (part + 1) * SlotsPerMethod);
        for (int slot = part * SlotsPerMethod; slot < end; slot++)
        {
            int function = module.Table[slot];
            if (function < 0)
            {
                continue;
            }

            if (function < module.Imports.Count)
            {
                throw new WasmFormatException($"Slot {slot} of the table holds an import, which is not translated.");
            }

            il.LoadArgument(0);
            il.AddOffset((long)slot * InstanceLayout.TableSlotBytes);
            il.LoadFunction(references.Function(function));
            il.Op(ILOpCode.Stind_i);
            il.LoadArgument(0);
            il.AddOffset(((long)slot * InstanceLayout.TableSlotBytes) + 8);
            il.Int32(references.TypeNumber(module.TypeOf(function)));
            il.Op(ILOpCode.Stind_i4);
        }

        il.Op(ILOpCode.Ret);
        return 3;
    }
}
