using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Golden;
using Veta.Tests.Solvers;

namespace Veta.Tests.NorthAmerica;

/// <summary>The plan of the base case, made once for all tests that read it.</summary>
internal static class BasePlan
{
    private static readonly Lazy<PlanResult> Made = new(() => Plans.Of(Checkout.Model("north-america"), Engines.Get("auto"), Plans.Usual));

    public static Package Package => Result.Model.Context.Data.Package;

    public static PlanResult Result => Made.Value;
}
