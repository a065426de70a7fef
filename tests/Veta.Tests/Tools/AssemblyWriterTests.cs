using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Veta.WasmToIl.Emission;
using Veta.WasmToIl.Reading;
using Xunit;

namespace Veta.Tests.Tools;

public sealed class AssemblyWriterTests
{
    private static string BuiltAssembly => typeof(Veta.Highs.Managed.Exports).Assembly.Location;

    [Fact]
    public void The_same_module_gives_the_bytes_that_the_build_made()
    {
        AssemblyName name = AssemblyName.GetAssemblyName(BuiltAssembly);
        byte[] again = TranslatedModule.Translate(HighsFiles.Module, HighsFiles.Script, new AssemblyIdentity(name.Name!, name.Version!));
        Assert.True(again.AsSpan().SequenceEqual(File.ReadAllBytes(BuiltAssembly)));
    }

    [Fact]
    public void Another_module_gives_another_identity()
    {
        Assert.NotEqual(Identity(Constant(1)), Identity(Constant(2)));
        Assert.Equal(Identity(Constant(1)), Identity(Constant(1)));
    }

    [Fact]
    public void The_assembly_refers_to_the_reference_assembly_alone()
    {
        using var image = new PEReader(File.OpenRead(BuiltAssembly));
        MetadataReader metadata = image.GetMetadataReader();
        AssemblyReference reference = metadata.GetAssemblyReference(Assert.Single(metadata.AssemblyReferences));
        Assert.Equal("System.Runtime", metadata.GetString(reference.Name));
        Assert.Equal(CorFlags.ILOnly, image.PEHeaders.CorHeader!.Flags);
    }

    [Fact]
    public unsafe void Imports_are_called_through_the_pointers_of_their_instance()
    {
        var builder = new ModuleBuilder();
        uint import = builder.Import("scale", new FunctionType([WasmType.Int32, WasmType.Float64], WasmType.Float64));
        builder.Function("run", new FunctionType([WasmType.Int32], WasmType.Float64), new CodeBuilder()
            .Get(0).Constant(WasmType.Float64, NumericCase.Bits(2.5)).Op(Opcode.Call, import));
        using var module = new TranslatedModule(builder);
        module.Bind("scale", (nint)(delegate*<int, double, nint, double>)&Scale);
        Assert.Equal(10.0, module.Call("run", 4));
    }

    [Fact]
    public void The_exports_are_public_methods_whose_last_parameter_is_the_memory()
    {
        MethodInfo method = typeof(Veta.Highs.Managed.Exports).GetMethod("Highs_getObjectiveValue")!;
        Assert.Equal(typeof(double), method.ReturnType);
        Assert.Equal([typeof(int), typeof(nint)], method.GetParameters().Select(parameter => parameter.ParameterType));
    }

    [Fact]
    public void A_table_slot_that_holds_an_import_is_refused()
    {
        var builder = new ModuleBuilder();
        builder.Import("clock", new FunctionType([], WasmType.Int32));
        builder.Function("run", new FunctionType([], null), new CodeBuilder());
        builder.Table(0);
        var exception = Assert.Throws<WasmFormatException>(() => TranslatedModule.Translate(builder.Build(), builder.Script()));
        Assert.Contains("Slot 0 of the table holds an import", exception.Message, StringComparison.Ordinal);
    }

    private static double Scale(int count, double factor, nint memory) => count * factor;

    private static ModuleBuilder Constant(int value)
    {
        var builder = new ModuleBuilder();
        builder.Function("run", new FunctionType([], WasmType.Int32), new CodeBuilder().I32(value));
        return builder;
    }

    private static Guid Identity(ModuleBuilder builder)
    {
        using var image = new PEReader(new MemoryStream(TranslatedModule.Translate(builder.Build(), builder.Script())));
        MetadataReader metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
