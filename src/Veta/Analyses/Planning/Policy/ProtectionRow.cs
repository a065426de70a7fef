using Veta.Data;

namespace Veta.Analyses.Planning.Policy;

[Table("effective_protection", "What a levy at the border does to the two stages behind it: what it adds to the price of what a stage makes, what it adds to its inputs, and both together over what the stage spends itself. Below 0 the stage is worse off than without it, and what it makes may leave.")]
internal sealed record ProtectionRow
{
    [Column("lever", "Lever.", Key = true)]
    public required LeverId Lever { get; init; }

    [Column("country", "Country whose border it is.", Key = true, References = typeof(Region))]
    public required RegionId Country { get; init; }

    [Column("process", "Process that uses what the levy is on, or what such a process makes.", Key = true)]
    public required ProcessId Process { get; init; }

    [Column("stages_behind", "1 for what uses the goods of the levy, 2 for what uses what that makes.")]
    [Unit("1")]
    public required int StagesBehind { get; init; }

    [Column("year", "First year in which anything is levied.")]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("on_output_usd_per_unit", "Levy on what it makes, per unit.")]
    [Unit("USD/unit")]
    public required double OnOutputUsdPerUnit { get; init; }

    [Column("on_inputs_usd_per_unit", "Levies in its inputs, for each unit that it makes.")]
    [Unit("USD/unit")]
    public required double OnInputsUsdPerUnit { get; init; }

    [Column("own_cost_usd_per_unit", "What a plant of the process there spends itself on a unit, inputs apart: running, standing, capital at the social rate.")]
    [Unit("USD/unit")]
    public required double OwnCostUsdPerUnit { get; init; }

    [Column("rate", "Levy on its output less levies in its inputs, over its own cost; blank where it has none.", Compared = true)]
    [Unit("1")]
    public double? Rate { get; init; }
}
