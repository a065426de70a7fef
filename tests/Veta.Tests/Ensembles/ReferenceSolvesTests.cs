using Veta.Data;
using Veta.Ensembles;
using Veta.Lp;
using Veta.Network;
using Veta.Solvers;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Ensembles;

/// <summary>Programs near a reference start from its basis, whatever was solved before, and come out as if they were solved from the start.</summary>
[Trait("Category", "Property")]
public sealed class ReferenceSolvesTests
{
    private static readonly Package _package = PackageReader.Read(Repository.File("models/antimony"));

    [Fact]
    public void Other_costs_bounds_and_coefficients_start_from_the_reference_and_come_out_as_from_the_start()
    {
        LpModel reference = Program("demands[*].quantity_per_year", 1), demand = Program("demands[*].quantity_per_year", 0.9), cost = Program("modes[*].cost_usd_per_unit_km", 1.3), recipe = Program("facilities[*].availability", 0.9);
        using var solves = new ReferenceSolves(SolverCatalog.Find("highs"), new SolveOptions(), reference, TestContext.Current.CancellationToken);
        foreach (LpModel program in (LpModel[])[demand, cost, recipe, reference, demand])
        {
            (SolveResult solved, MemberStart start) = solves.Solve(program, "member", TestContext.Current.CancellationToken);
            Assert.Equal(MemberStart.Reference, start);
            Assert.Equal(SolveStatus.Optimal, solved.Status);
            Assert.Equal(Cold(program), solved.Objective, 1e-7 * Math.Abs(solved.Objective));
        }
    }

    [Fact]
    public void An_answer_hangs_on_no_other_program_but_the_reference()
    {
        LpModel reference = Program("demands[*].quantity_per_year", 1), demand = Program("demands[*].quantity_per_year", 0.9), cost = Program("modes[*].cost_usd_per_unit_km", 1.3);
        double[] Solved(params LpModel[] programs)
        {
            using var solves = new ReferenceSolves(SolverCatalog.Find("highs"), new SolveOptions(), reference, TestContext.Current.CancellationToken);
            return [.. programs.Select(p => solves.Solve(p, "member", TestContext.Current.CancellationToken).Solved.Primal).Last()];
        }

        Assert.Equal(Solved(demand), Solved(cost, demand));
        Assert.Equal(Solved(demand), Solved(demand, demand));
    }

    [Fact]
    public void A_program_of_another_shape_starts_as_far_as_names_agree_and_spoils_nothing()
    {
        LpModel reference = Program("demands[*].quantity_per_year", 1), demand = Program("demands[*].quantity_per_year", 0.9);
        LpModel other = Program("facilities[*].lead_time_years", 2);
        Assert.NotEqual(reference.ColumnCount, other.ColumnCount);
        using var solves = new ReferenceSolves(SolverCatalog.Find("highs"), new SolveOptions(), reference, TestContext.Current.CancellationToken);
        (SolveResult apart, MemberStart start) = solves.Solve(other, "member", TestContext.Current.CancellationToken);
        Assert.Equal(MemberStart.OtherStructure, start);
        Assert.Equal(Cold(other), apart.Objective, 1e-7 * apart.Objective);
        LpModel stranger = NetworkModel.Build(PackageReader.Read(Repository.File("models/transport"))).Program;
        Assert.Equal(Cold(stranger), solves.Solve(stranger, "member", TestContext.Current.CancellationToken).Solved.Objective, 1e-6);
        Assert.Equal(MemberStart.Reference, solves.Solve(demand, "member", TestContext.Current.CancellationToken).Start);
    }

    private static LpModel Program(string figure, double ratio) => NetworkModel.Build(_package.With(Veta.Data.Scenarios.Change.Parse(FormattableString.Invariant($"{figure}*={ratio}")))).Program;

    private static double Cold(LpModel program)
    {
        using ISolverSession session = SolverCatalog.Find("highs").Open(program with { Integer = null });
        return session.Solve(new SolveOptions(), TestContext.Current.CancellationToken).Objective;
    }
}
