using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_treasuries", "What each treasury pays more for a step than without any, present value; negative where it earns.")]
internal sealed record PolicyTreasuryRow
{
    [Column("step", "The step, or all.", Key = true)]
    public required string Step { get; init; }

    [Column("payer", "Account of the treasury.", Key = true)]
    public required string Payer { get; init; }

    [Column("treasury_usd", "What it pays more less what it earns more.")]
    [Unit("USD")]
    public required double TreasuryUsd { get; init; }
}
