using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>The real rate of return that the owner of a plant asks.</summary>
internal sealed class HurdleBook(NetworkData data)
{
    /// <summary>Rate of a facility per year: of the row that names its owner and stage, else its owner, else its stage, else nobody; without a row the plan's discount rate.</summary>
    public double Of(int facility)
    {
        Stage stage = data.Package.Processes[data.FacilityProcess[facility]].Stage;
        int owner = data.FacilityOwner[facility];
        HurdleRate? best = data.Package.HurdleRates
            .Where(r => (r.Stage is null || r.Stage == stage) && (r.Owner is not { } of || data.Geography.IsInGroup(owner, of.Value)))
            .OrderByDescending(r => (r.Owner is null ? 0 : 2) + (r.Stage is null ? 0 : 1)).FirstOrDefault();
        return best?.Rate ?? data.Horizon.Rate;
    }
}
