using Veta.Ensembles;
using Veta.Lp;
using Veta.Network;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>What is paid in any case changes from program to program, and a session cannot be told.</summary>
[Trait("Category", "Hand")]
public sealed class WarmConstantTests
{
    private const string Town = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # regions
        id,kind
        us,country
        # materials
        id,stage
        metal,refined
        # processes
        id,stage,material
        smelting,refined,metal
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,fixed_cost_usd_per_unit_year
        old,smelting,us,operating,100,20,3
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,80,1000
        """;

    [Fact]
    public void A_warm_solve_counts_what_its_own_program_pays_in_any_case()
    {
        using var solves = new WarmSolves(Plans.Highs, new SolveOptions());
        LpModel usual = NetworkModel.Build(Package.FromText(Town)).Program, dear = NetworkModel.Build(Package.FromText(Town.Replace("100,20,3", "100,20,5", StringComparison.Ordinal))).Program;
        Assert.NotEqual(usual.Offset, dear.Offset);
        // 80 at 20 and 100 of capacity at 3; then at 5.
        Assert.Equal(1900, solves.Solve(usual, "usual", TestContext.Current.CancellationToken).Objective, 1e-6);
        Assert.Equal(2100, solves.Solve(dear, "dear", TestContext.Current.CancellationToken).Objective, 1e-6);
        Assert.Equal(1900, solves.Solve(usual, "again", TestContext.Current.CancellationToken).Objective, 1e-6);
        Assert.Equal(1, solves.Openings);
    }
}
