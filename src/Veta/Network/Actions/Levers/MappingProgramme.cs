using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Geological survey of resources.</summary>
internal sealed class MappingProgramme : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "mapping-programme";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["regions", "amount_usd", "years", "lead_time_saved_years"];

    /// <inheritdoc/>
    public string Example => "id,kind,regions,amount_usd,lead_time_saved_years\nexample,mapping-programme,cl,1000,2";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Plan;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <inheritdoc/>
    public bool SavesLeadTime => true;

    /// <summary>It hastens what takes its product out of the ground: processes that take no material but utilities.</summary>
    public bool Hastens(Facility plant, Package package)
    {
        ArgumentNullException.ThrowIfNull(plant);
        ArgumentNullException.ThrowIfNull(package);
        return package.Processes.First(p => p.Id == plant.Process).Stage is Stage.Ore or Stage.Concentrate or Stage.Refined
            && !package.Recipes.Any(r => r.Process == plant.Process && r.QuantityPerUnit < 0 && package.Materials.First(m => m.Id == r.Material).Stage != Stage.Utility);
    }
}
