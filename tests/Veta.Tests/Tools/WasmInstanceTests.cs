using System.Text;
using Veta.Highs.Managed;
using Veta.Solvers.Wasm;
using Xunit;

namespace Veta.Tests.Tools;

public sealed unsafe class WasmInstanceTests
{
    private const int LogCallback = 0;

    [Fact]
    public void Memory_is_allocated_viewed_and_freed()
    {
        using var instance = new WasmInstance();
        int numbers = instance.Allocate<double>([1.5, -2, double.PositiveInfinity]);
        int text = instance.AllocateText("Lítio");
        Assert.Equal([1.5, -2, double.PositiveInfinity], instance.Span<double>(numbers, 3).ToArray());
        Assert.Equal("Lítio", instance.ReadText(text));
        Assert.Equal(0, numbers % sizeof(double));
        instance.Free(numbers);
        instance.Free(text);
        instance.Free(0);
    }

    [Fact]
    public void Views_beyond_the_memory_are_refused()
    {
        using var instance = new WasmInstance();
        Assert.Throws<ArgumentOutOfRangeException>(() => instance.Span<byte>(-1, 1).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => instance.Span<double>(16, int.MaxValue).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => instance.Span<byte>(16, -1).Length);
    }

    [Fact]
    public void Memory_grows_beyond_two_gibibytes_without_using_what_is_not_written()
    {
        using var instance = new WasmInstance();
        int[] blocks = [instance.Allocate(1L << 30), instance.Allocate(1L << 30), instance.Allocate(1L << 30)];
        Assert.True(instance.MemoryBytes > 3L << 30);
        instance.Span<byte>(blocks[2], 1 << 30)[^1] = 7;
        Assert.Equal(7, instance.Span<byte>(blocks[2] + ((1 << 30) - 1), 1)[0]);
    }

    [Fact]
    public void Exhausted_memory_is_reported_and_the_instance_lives_on()
    {
        using var instance = new WasmInstance(memoryLimit: 64L << 20);
        var exception = Assert.Throws<InsufficientMemoryException>(() => instance.Allocate(256L << 20));
        Assert.Contains("could not reserve 256 MiB", exception.Message, StringComparison.Ordinal);
        instance.Free(instance.Allocate(1 << 20));
    }

    [Fact]
    public void Exhausted_memory_inside_HiGHS_stops_the_instance_for_good()
    {
        using var instance = new WasmInstance(memoryLimit: 24L << 20);
        using WasmCall call = instance.Enter();
        int highs = ManagedHighsTests.CreateSilent(instance, call);

        // 2^26 columns need more than the 24 MiB; this build of the C++ library aborts where others throw std::bad_alloc.
        var exception = Assert.Throws<WasmTrapException>(() => AddColumns(instance, highs, 1 << 26));

        Assert.Equal(WasmTrapReason.Abort, exception.Reason);
        Assert.Contains("HiGHS aborted with 20 MiB of memory in use; the usual cause is exhausted memory", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Dispose of it and create a new one", exception.Message, StringComparison.Ordinal);
        Assert.Equal(WasmTrapReason.Abort, instance.TrapReason);
        Assert.Throws<WasmTrapException>(() => instance.Allocate(16));
    }

    [Fact]
    public void Output_goes_to_the_sink_of_its_own_instance()
    {
        var text = new StringBuilder();
        using var instance = new WasmInstance((descriptor, bytes) => text.Append(descriptor).Append(Encoding.UTF8.GetString(bytes)));
        using WasmCall call = instance.Enter();
        int highs = Exports.Highs_create(call.Memory);
        ManagedHighsTests.PassSmallLp(instance, call, highs, 4);
        Exports.Highs_run(highs, call.Memory);
        Assert.Contains("Running HiGHS 1.15.1", text.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("1", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Exports_resolve_to_pointers_when_the_signature_fits()
    {
        using var instance = new WasmInstance();
        using WasmCall call = instance.Enter();
        var create = (delegate*<nint, int>)WasmInstance.Resolve("Highs_create", "i");
        var version = (delegate*<nint, int>)WasmInstance.Resolve("Highs_versionMajor", "i");
        Assert.NotEqual(0, create(call.Memory));
        Assert.Equal(1, version(call.Memory));
        Assert.Contains("has the signature 'ii', not 'i'", Assert.Throws<ArgumentException>(() => WasmInstance.Resolve("Highs_run", "i")).Message, StringComparison.Ordinal);
        Assert.Contains("exports no function", Assert.Throws<ArgumentException>(() => WasmInstance.Resolve("Highs_runn", "ii")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HiGHS_calls_a_registered_callback_with_its_instance()
    {
        using var instance = new WasmInstance();
        instance.State = new List<string>();
        using WasmCall call = instance.Enter();
        int highs = Exports.Highs_create(call.Memory);
        int option = instance.AllocateText("log_to_console");
        Exports.Highs_setBoolOptionValue(highs, option, 0, call.Memory);
        int callback = instance.RegisterCallback((nint)(delegate*<int, int, int, int, int, nint, void>)&OnLog, "viiiii");
        Assert.Equal(0, Exports.Highs_setCallback(highs, callback, 42, call.Memory));
        Assert.Equal(0, Exports.Highs_startCallback(highs, LogCallback, call.Memory));
        ManagedHighsTests.PassSmallLp(instance, call, highs, 4);
        Exports.Highs_run(highs, call.Memory);

        Assert.Contains((List<string>)instance.State, line => line.StartsWith("42 Running HiGHS", StringComparison.Ordinal));
        instance.ReleaseCallback(callback);
        WasmTrapException? trap = null;
        try
        {
            Exports.Highs_run(highs, call.Memory);
        }
        catch (WasmTrapException exception)
        {
            trap = exception;
        }

        Assert.Equal(WasmTrapReason.IndirectCall, trap?.Reason);
    }

    [Fact]
    public void Callback_slots_are_checked_and_used_again()
    {
        using var instance = new WasmInstance();
        nint function = (nint)(delegate*<int, int, int, int, int, nint, void>)&OnLog;
        Assert.Throws<ArgumentException>(() => instance.RegisterCallback(function, "vfjfj"));
        int first = instance.RegisterCallback(function, "viiiii");
        instance.ReleaseCallback(first);
        Assert.Equal(first, instance.RegisterCallback(function, "viiiii"));
        for (int slot = Layout.TableLength + 1; slot < Layout.TableCapacity; slot++)
        {
            instance.RegisterCallback(function, "viiiii");
        }

        Assert.Throws<InvalidOperationException>(() => instance.RegisterCallback(function, "viiiii"));
        Assert.Throws<ArgumentOutOfRangeException>(() => instance.ReleaseCallback(0));
    }

    [Fact]
    public void An_exception_that_cuts_through_a_run_marks_the_instance()
    {
        using var instance = new WasmInstance();
        using (WasmCall call = instance.Enter())
        {
            int highs = Exports.Highs_create(call.Memory);
            int callback = instance.RegisterCallback((nint)(delegate*<int, int, int, int, int, nint, void>)&Throwing, "viiiii");
            Exports.Highs_setCallback(highs, callback, 0, call.Memory);
            Exports.Highs_startCallback(highs, LogCallback, call.Memory);
            bool thrown = false;
            try
            {
                ManagedHighsTests.PassSmallLp(instance, call, highs, 4);
                Exports.Highs_run(highs, call.Memory);
            }
            catch (TimeoutException)
            {
                thrown = true;
            }

            Assert.True(thrown);
        }

        Assert.Equal(WasmTrapReason.HostException, instance.TrapReason);
    }

    [Fact]
    public void Two_threads_with_an_instance_each_get_the_bits_of_one()
    {
        long[] alone = SolveSeries();
        var together = new long[2][];
        Thread[] threads = [new(() => together[0] = SolveSeries()), new(() => together[1] = SolveSeries())];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(alone, together[0]);
        Assert.Equal(alone, together[1]);
    }

    [Fact]
    public void A_second_thread_in_one_instance_is_refused()
    {
        using var instance = new WasmInstance();
        using WasmCall call = instance.Enter();
        Exception? other = null;
        var thread = new Thread(() => other = Record.Exception(() => instance.Allocate(16)));
        thread.Start();
        thread.Join();
        Assert.IsType<InvalidOperationException>(other);
    }

    [Fact]
    public void A_disposed_instance_refuses_calls_but_keeps_its_memory_for_those_under_way()
    {
        var instance = new WasmInstance();
        using (WasmCall call = instance.Enter())
        {
            instance.Dispose();
            Assert.NotEqual(0, Exports.Highs_create(call.Memory));
        }

        Assert.Throws<ObjectDisposedException>(() => instance.Allocate(16));
        Assert.Throws<ObjectDisposedException>(() => instance.Span<byte>(16, 1).Length);
    }

    private static int AddColumns(WasmInstance instance, int highs, int count)
    {
        using WasmCall call = instance.Enter();
        return Exports.Highs_addVars(highs, count, 0, 0, call.Memory);
    }

    private static long[] SolveSeries()
    {
        using var instance = new WasmInstance();
        using WasmCall call = instance.Enter();
        int highs = ManagedHighsTests.CreateSilent(instance, call);
        var objectives = new long[20];
        for (int index = 0; index < objectives.Length; index++)
        {
            ManagedHighsTests.PassSmallLp(instance, call, highs, 2 + (index / 7.0));
            Exports.Highs_run(highs, call.Memory);
            objectives[index] = BitConverter.DoubleToInt64Bits(Exports.Highs_getObjectiveValue(highs, call.Memory));
        }

        return objectives;
    }

    private static void OnLog(int type, int message, int output, int input, int user, nint memory)
    {
        WasmInstance instance = WasmInstance.At(memory);
        ((List<string>)instance.State!).Add($"{user} {instance.ReadText(message)}");
    }

    private static void Throwing(int type, int message, int output, int input, int user, nint memory) => throw new TimeoutException();
}
