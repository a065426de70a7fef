// README
using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Data.Reading;
using Veta.Data.Scenarios;
using Veta.Lp;
using Veta.Solvers;
// end

namespace Veta.Tests.Docs;

/// <summary>The example of README.md. What stands between the marks is printed there.</summary>
internal static class ReadmeExample
{
    public static void Run(string folder, TextWriter output)
    {
        // README
        Package package = PackageReader.Read(folder);
        Package secure = package.With(ScenarioReader.Read(folder, "secure-2032"));
        Package cheaper = secure.With(Change.Parse("facilities[mx-nuevo-leon-trioxide].capex_usd_per_unit_year*=0.5"));
        PlanResult plan = Plan.Run(new PlanRequest { Package = cheaper }, new Workplace { Solver = SolverCatalog.Find("auto") });
        output.WriteLine($"{plan.Status}: {plan.ObjectiveUsd / 1e6:N0} million USD, present value");
        foreach (BuildRow build in plan.Builds.Where(b => b.Process.Value == "trioxide-from-metal"))
        {
            output.WriteLine($"{build.Year}: {build.Facility}, {build.CapacityPerYear:N0} t a year for {build.InvestmentUsd / 1e6:N1} million USD");
        }
        // end
    }
}
