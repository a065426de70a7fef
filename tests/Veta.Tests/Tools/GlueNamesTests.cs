using Veta.WasmToIl.Naming;
using Veta.WasmToIl.Reading;
using Xunit;

namespace Veta.Tests.Tools;

public sealed class GlueNamesTests
{
    [Fact]
    public void The_names_of_HiGHS_are_read_from_its_script()
    {
        WasmModule module = ModuleReader.Read(HighsFiles.Module);
        GlueNames names = GlueNames.Read(HighsFiles.Script, module);

        Assert.Equal(module.Exports.Count, names.Exports.Count);
        Assert.Equal(module.Imports.Count, names.Imports.Count);

        // Signatures from highs_c_api.h 1.15 and the C library: a shifted mapping would give other ones.
        Assert.Equal("i", Signature(module, names, "Highs_create"));
        Assert.Equal("vi", Signature(module, names, "Highs_destroy"));
        Assert.Equal("ii", Signature(module, names, "Highs_run"));
        Assert.Equal("di", Signature(module, names, "Highs_getObjectiveValue"));
        Assert.Equal("iiiiiiidiiiiiiii", Signature(module, names, "Highs_passLp"));
        Assert.Equal("iiiiiiidiiiiiiiii", Signature(module, names, "Highs_passMip"));
        Assert.Equal("iiiiii", Signature(module, names, "Highs_getSolution"));
        Assert.Equal("iiid", Signature(module, names, "Highs_setDoubleOptionValue"));
        Assert.Equal("iiidd", Signature(module, names, "Highs_changeColBounds"));
        Assert.Equal("iiiiii", Signature(module, names, "Highs_changeRowsBoundsBySet"));
        Assert.Equal("iiii", Signature(module, names, "Highs_setCallback"));
        Assert.Equal("ii", Signature(module, names, "malloc"));
        Assert.Equal("vi", Signature(module, names, "free"));
        Assert.Equal("v", Signature(module, names, GlueNames.Constructors));
    }

    [Fact]
    public void The_imports_of_HiGHS_are_those_the_host_supplies()
    {
        WasmModule module = ModuleReader.Read(HighsFiles.Module);
        GlueNames names = GlueNames.Read(HighsFiles.Script, module);
        string[] imports = [.. names.Imports.Select((name, index) => $"{name} {module.Imports[index].Type.Signature}").Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "__cxa_throw viii", "__syscall_fcntl64 iiii", "__syscall_ioctl iiii", "__syscall_openat iiiii", "_abort_js v",
                "_emscripten_runtime_keepalive_clear v", "_setitimer_js iid", "_tzset_js viiii", "clock_time_get iiji",
                "emscripten_date_now d", "emscripten_get_now d", "emscripten_resize_heap ii", "environ_get iii", "environ_sizes_get iii",
                "exit vi", "fd_close ii", "fd_read iiiii", "fd_seek iijii", "fd_write iiiii", "proc_exit vi",
            ],
            imports);
    }

    [Theory]
    [InlineData("_run=Module[\"_run\"]=", "_other=wasmExports[\"nothing\"];", "does not name the exports run")]
    [InlineData("wasmImports={", "noImports={", "has 0 lists 'wasmImports={…}'")]
    [InlineData("i0:_clock", "i1:_clock", "imports 'i0', which the script does not name")]
    [InlineData("i0:_clock", "i0:_clock,i1:_more", "names imports that the module does not have")]
    [InlineData("i0:_clock", "i0:_clock,i0:_twice", "is repeated or is not of the form short:name")]
    [InlineData("i0:_clock", "i0:clock", "'clock' does not start with an underscore")]
    [InlineData("wasmExports[\"ctors\"]()", "", "does not call exactly one unnamed export")]
    [InlineData("_run=Module", "_second=Module[\"_second\"]=wasmExports[\"run\"];_second=Module", "gives the name 'second' to two exports")]
    public void A_script_that_does_not_fit_the_module_is_refused(string replace, string by, string reason)
    {
        var builder = new ModuleBuilder();
        builder.Import("clock", new FunctionType([], WasmType.Int32));
        builder.Function("run", new FunctionType([], null), new CodeBuilder());
        WasmModule module = ModuleReader.Read(builder.Build());
        string script = builder.Script();
        Assert.Equal(["clock"], GlueNames.Read(script, module).Imports);
        Assert.Contains(replace, script, StringComparison.Ordinal);

        string changed = script.Replace(replace, by, StringComparison.Ordinal);

        Assert.Contains(reason, Assert.Throws<WasmFormatException>(() => GlueNames.Read(changed, module)).Message, StringComparison.Ordinal);
    }

    private static string Signature(WasmModule module, GlueNames names, string export) => module.TypeOf(names.Exports[export]).Signature;
}
