using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

[Table("account_totals", "Who pays and who earns, over the whole plan, present value at the social rate: costs are positive, income is negative. Goods are what changes hands at the plan's own prices; over all rows they and transfers sum to 0.")]
internal sealed record AccountTotalRow
{
    [Column("role", "As what.", Key = true)]
    public required PolicyRole Role { get; init; }

    [Column("actor", "Account.", Key = true)]
    public required string Actor { get; init; }

    [Column("country", "Country of the account, where its name says one.", References = typeof(Region))]
    public string? Country { get; init; }

    [Column("resource_usd", "What it spends on making, moving and building, and what it lacks.")]
    [Unit("USD")]
    public required double ResourceUsd { get; init; }

    [Column("transfer_usd", "What it pays to others by levers, taxes and hurdle rates, less what it gets.")]
    [Unit("USD")]
    public required double TransferUsd { get; init; }

    [Column("goods_usd", "What it pays for goods at the plan's prices, less what it is paid.")]
    [Unit("USD")]
    public required double GoodsUsd { get; init; }

    [Column("net_usd", "The three together.")]
    [Unit("USD")]
    public required double NetUsd { get; init; }

    [Column("system_usd", "What of it counts in the system view.")]
    [Unit("USD")]
    public required double SystemUsd { get; init; }

    [Column("owner_usd", "What of it counts in the owner view: nothing of treasuries and financiers, and no taxes on rents or dividends, which move no plan.")]
    [Unit("USD")]
    public required double OwnerUsd { get; init; }
}
