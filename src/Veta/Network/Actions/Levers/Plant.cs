using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>A plant more, or a larger one, when a shock comes. It is there in the usual month too, so the market is another one with it.</summary>
internal sealed class Plant : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "plant";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["facilities", "quantity_per_year", "amount_usd"];

    /// <inheritdoc/>
    public string Example => "id,kind,facilities,quantity_per_year\nexample,plant,us-plant,24";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Months;

    /// <inheritdoc/>
    public LeverForm? Form => new("plant", "CAPACITY", OfPlant: true);

    /// <inheritdoc/>
    public bool Rebuilds => true;

    /// <summary>The first plant of the row at the most that can be built of it, otherwise at the quantity of the row.</summary>
    public LeverCase? InMonths(Lever row, Package package) => Of(row, package);

    /// <summary>The lever of any row that names a plant whose size can be told: what it pays for stands.</summary>
    public static LeverCase? Of(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(package);
        return row.Facilities.Count > 0 && package.Facilities.First(f => f.Id == row.Facilities[0]) is { } plant && (plant.BuildMaximumPerYear ?? row.QuantityPerYear) is { } capacity
            ? new LeverCase(row.Id.Value, "plant", null, null, plant.Id, capacity, row.AmountUsd)
            : null;
    }

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new LeverReach { Plants = row.Facilities };
    }

    /// <summary>The plant stands from before the first month; the others are as they are. One that is off does not stand.</summary>
    public Package BeforeUsual(Package package, LeverCase lever)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(lever);
        return !lever.IsOn ? package : package with
        {
            Facilities =
            [
                .. package.Facilities.Select(f => f.Id == lever.Facility
                    ? f with { CapacityPerYear = lever.Amount, Status = FacilityStatus.Operating, Availability = f.Availability > 0 ? f.Availability : 1, OpensYear = null, ClosesYear = null }
                    : f),
            ],
            FacilityYears = [.. package.FacilityYears.Where(y => y.Facility != lever.Facility)],
        };
    }

    /// <summary>The investment in what is added, decided before the shock begins; nothing where the package says no cost of building it.</summary>
    public double? CostUsd(LeverCase lever, LeverMoney money)
    {
        ArgumentNullException.ThrowIfNull(lever);
        ArgumentNullException.ThrowIfNull(money);
        Facility plant = money.Package.Facilities.First(f => f.Id == lever.Facility);
        var book = new InvestmentBook(money.Package);
        return book.Usd(plant.Id, money.Year, 1, 1) > 0 ? book.Usd(plant.Id, money.Year, Math.Max(0, lever.Amount - plant.CapacityPerYear), 1) : null;
    }
}
