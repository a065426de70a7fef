using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

/// <summary>
/// Training written with stocks: people are a stock that loses 8 % a year, seats a plant that gives 0.85 people a seat, two years after a seat is taken; hired people are a stock that loses all in a year, filled at 40;
/// what both hold must reach the need. W(t) = 0.92 W(t − 1) + 0.85 × seats taken two years before.
/// </summary>
[Trait("Category", "Hand")]
public sealed class TrainingTests
{
    // 30 seats from year 1 give 25.5 graduates from year 3 on, 2028. A seat costs 12, without discounting also when paid at the end.
    private const string People = """
        # settings
        id,value
        first-year,2026
        last-year,2035
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        mx,country,,Mexico,México
        school,state,mx,School,Escuela
        agency,state,mx,Agency,Agencia
        # materials
        id,stage,name_en,name_es
        technicians,utility,Technicians,Técnicos
        # processes
        id,stage,material,name_en,name_es
        training,utility,technicians,Training,Formación
        # recipes
        process,material,quantity_per_unit
        training,technicians,1
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,opens_year,variable_cost_usd_per_unit
        seats,training,school,Seats,Lugares,operating,25.5,2028,14.117647058823529
        # supplies
        id,origin,region,material,quantity_per_year,price_usd_per_unit
        hired,agency,agency,technicians,1000,40
        # stocks
        id,region,material,initial_units,loss_per_year
        trained,school,technicians,100,0.08
        outside,agency,technicians,0,1
        # caps
        id,ledger,unit,region,from_year,to_year,minimum

        """;

    private static readonly double[] Needs = [95, 95, 110, 125, 140, 150, 150, 150, 150, 150];

    private static readonly string Needed = People + Lines((y, need) => $"need-{y},level,unit,mx,{y},{y},{need}");

    [Fact]
    public void Thirty_seats_a_year_are_318_75_people_in_the_long_run_and_come_near_it_as_attrition_lets_them()
    {
        // All seats are taken where the last year asks for all that they can give; W = yI/a (1 − (1 − a)^(t − 2)) + 100 (1 − a)^t.
        double[] expected = [92, 84.64, 103.3688, 120.5993, 136.4514, 151.0352, 164.4524, 176.7962, 188.1525, 198.6003];
        double all = (318.75 * (1 - Math.Pow(0.92, 8))) + (100 * Math.Pow(0.92, 10)) - 1e-9;
        PlanResult plan = Plans.Sound(People + string.Create(CultureInfo.InvariantCulture, $"last,level,unit,school,2035,2035,{all}\n"));
        for (int t = 1; t <= 10; t++)
        {
            double formula = (318.75 * (1 - Math.Pow(0.92, Math.Max(0, t - 2)))) + (100 * Math.Pow(0.92, t));
            Assert.Equal(expected[t - 1], formula, 5e-5);
            Assert.Equal(formula, plan.Value($"stock(trained,{2025 + t})"), 1e-4);
        }
    }

    [Fact]
    public void In_the_steady_state_graduates_replace_those_who_leave()
    {
        PlanResult plan = Plans.Sound(People.With("technicians,100,0.08", "technicians,318.75,0.08").With(",25.5,2028,", ",1000,,") + "kept,level,unit,school,,,318.75\n");
        Assert.All(plan.Activity, a => Assert.Equal(0.85 * 30, a.ActivityPerYear, 1e-7));
        Assert.Equal(10, plan.Activity.Count);
    }

    [Fact]
    public void Seats_and_hired_people_meet_the_need_at_least_cost_and_a_seat_more_is_worth_what_it_saves_later()
    {
        PlanResult plan = Plans.Sound(Needed);
        plan.Costs(3_220.653915);
        Assert.Equal([30, 30, 30, 28.7821, 14.1176, 14.1176, 14.1176, 14.1176], plan.Activity.OrderBy(a => a.Year).Select(a => a.ActivityPerYear / 0.85), (a, b) => Math.Abs(a - b) < 1e-4);
        double[] hired = [3, 10.36, 6.6312, 4.4007, 3.5486, 0, 0, 0, 0, 0];
        for (int t = 0; t < hired.Length; t++) { Assert.Equal(hired[t], plan.Value($"stock(outside,{2026 + t})"), 1e-4); }

        // Worth of one seat more in year t, by its graduates two years later.
        double[] worth = [91.4019, 63.4368, 33.04, 0];
        for (int t = 0; t < worth.Length; t++) { Assert.Equal(-worth[t] / 0.85, plan.Dual($"capacity(seats,{2028 + t})"), 1e-3); }
    }

    private static string Lines(Func<int, double, string> line) => string.Concat(Needs.Select((need, t) => line(2026 + t, need) + "\n"));
}
