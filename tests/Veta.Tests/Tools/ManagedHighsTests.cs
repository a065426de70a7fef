using Veta.Highs.Managed;
using Veta.Solvers.Wasm;
using Xunit;

namespace Veta.Tests.Tools;

/// <summary>The translated module and its host together, on the smallest LP that has a name for everything.</summary>
public sealed class ManagedHighsTests
{
    private const int Optimal = 7;

    [Fact]
    public void A_small_LP_is_solved_to_its_optimum()
    {
        using var instance = new WasmInstance();
        using WasmCall call = instance.Enter();
        int highs = CreateSilent(instance, call);

        // Minimise -3x - 2y with x + y <= 4, x + 3y <= 6, x <= 3: the corner x = 3, y = 1 costs -9 - 2 = -11.
        Assert.Equal(0, PassSmallLp(instance, call, highs, rightHandSide: 4));
        Assert.Equal(0, Exports.Highs_run(highs, call.Memory));

        Assert.Equal(Optimal, Exports.Highs_getModelStatus(highs, call.Memory));
        Assert.Equal(-11.0, Exports.Highs_getObjectiveValue(highs, call.Memory), 12);
        Exports.Highs_destroy(highs, call.Memory);
    }

    internal static int CreateSilent(WasmInstance instance, WasmCall call)
    {
        int highs = Exports.Highs_create(call.Memory);
        int option = instance.AllocateText("output_flag");
        Assert.Equal(0, Exports.Highs_setBoolOptionValue(highs, option, 0, call.Memory));
        instance.Free(option);
        return highs;
    }

    internal static int PassSmallLp(WasmInstance instance, WasmCall call, int highs, double rightHandSide)
    {
        double infinity = Exports.Highs_getInfinity(highs, call.Memory);
        int[] blocks =
        [
            instance.Allocate<double>([-3, -2]),
            instance.Allocate<double>([0, 0]),
            instance.Allocate<double>([3, infinity]),
            instance.Allocate<double>([-infinity, -infinity]),
            instance.Allocate<double>([rightHandSide, 6]),
            instance.Allocate<int>([0, 2, 4]),
            instance.Allocate<int>([0, 1, 0, 1]),
            instance.Allocate<double>([1, 1, 1, 3]),
        ];
        const int columnwise = 1;
        const int minimise = 1;
        int status = Exports.Highs_passLp(
            highs, 2, 2, 4, columnwise, minimise, 0, blocks[0], blocks[1], blocks[2], blocks[3], blocks[4], blocks[5], blocks[6], blocks[7], call.Memory);
        foreach (int block in blocks)
        {
            instance.Free(block);
        }

        return status;
    }
}
