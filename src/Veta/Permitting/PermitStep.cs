using Veta.Data;
using Veta.Finance.Risk;

namespace Veta.Permitting;

/// <summary>One step of a network: how long it takes, how often it comes back or is halted, and whether it is refused.</summary>
internal sealed record PermitStep
{
    /// <summary>The row that it stands for.</summary>
    public required PermitId Id { get; init; }

    /// <summary>Whether it is building.</summary>
    public bool IsConstruction { get; init; }

    /// <summary>Months of one pass.</summary>
    public required Months Pass { get; init; }

    /// <summary>Chance after each pass that it comes back, below 1.</summary>
    public double ReworkChance { get; init; }

    /// <summary>Months that each return adds.</summary>
    public Months Rework { get; init; } = Months.None;

    /// <summary>Chance of a halt, 0 to 1.</summary>
    public double HaltChance { get; init; }

    /// <summary>Months of a halt.</summary>
    public Months Halt { get; init; } = Months.None;

    /// <summary>Chance of a refusal, 0 to 1.</summary>
    public double RefusalChance { get; init; }

    /// <summary>Share of a pass that is left, 0 to 1.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Most months with all returns; a court does not keep it.</summary>
    public double Cap { get; init; } = double.PositiveInfinity;

    /// <summary>Mean of its months without a cap: pass, returns as often as they come, halt.</summary>
    public double UncappedMean => (Share * Pass.Mean) + (ReworkChance / (1 - ReworkChance) * Rework.Mean) + (HaltChance * Halt.Mean);

    /// <summary>The step of a row.</summary>
    public static PermitStep Of(Permit row) => new()
    {
        Id = row.Id,
        IsConstruction = row.Kind == PermitKind.Construction,
        Pass = new Months(row.Form, row.Months, row.Chances),
        ReworkChance = row.ReworkChance,
        Rework = Months.Added(row.ReworkMonths, row.ReworkChances),
        HaltChance = row.HaltChance,
        Halt = Months.Added(row.HaltMonths, []),
        RefusalChance = row.RefusalChance,
    };

    /// <summary>Months of one draw. Numbers are taken in the same order whatever the chances, so that a smaller chance or share never gives more months of the same numbers.</summary>
    public double Draw(RandomStream random)
    {
        double months = Share * Pass.Draw(random), halted = random.Uniform(), halt = Halt.Draw(random);
        while (random.Uniform() < ReworkChance) { months += Rework.Draw(random); }
        return Math.Min(months, Cap) + (halted < HaltChance ? halt : 0);
    }
}
