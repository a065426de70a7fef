using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>The real rates of return that owners of plants ask.</summary>
internal sealed class HurdleBook(NetworkData data)
{
    /// <summary>Owners of a facility, its own first, each with its share and the rate per year that it asks.</summary>
    /// <exception cref="InputException">Partners hold more than the whole.</exception>
    public IReadOnlyList<(int Country, double Share, double Rate)> Of(int facility)
    {
        FacilityId id = data.Facilities[facility];
        OwnerShare[] partners = [.. data.Package.OwnerShares.Where(s => s.Facility == id)];
        double left = 1 - partners.Sum(p => p.Share);
        if (left < -1e-9) { throw new InputException(Say.RefusalOwnerShares(id)); }
        (int, double, double) Owner(int country, double share) => (country, share, RateOf(country, facility));
        return [Owner(data.FacilityOwner[facility], Math.Max(0, left)), .. partners.Select(p => Owner(data.Geography.Index.Of(p.Partner), p.Share))];
    }

    /// <summary>Rate of the row that names owner and stage, else the owner, else the stage, else nobody; without a row the plan's discount rate.</summary>
    private double RateOf(int owner, int facility)
    {
        Stage stage = data.Package.Processes[data.FacilityProcess[facility]].Stage;
        HurdleRate? best = data.Package.HurdleRates
            .Where(r => (r.Stage is null || r.Stage == stage) && (r.Owner is not { } of || data.Geography.IsInGroup(owner, of.Value)))
            .OrderByDescending(r => (r.Owner is null ? 0 : 2) + (r.Stage is null ? 0 : 1)).FirstOrDefault();
        return best?.Rate ?? data.Horizon.Rate;
    }
}
