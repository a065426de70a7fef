using Veta.Data;
using Veta.Lp;

namespace Veta.Network;

/// <summary>What an entry of a ledger is about, as far as caps choose by it; −1 or null where the ledger does not say.</summary>
/// <param name="Period">Period.</param>
/// <param name="Material">Material; of a facility its main output.</param>
/// <param name="Region">Where; of a flow where it arrives.</param>
/// <param name="Origin">Of a flow: where it leaves.</param>
/// <param name="Facility">Facility.</param>
/// <param name="Payer">Account that pays.</param>
internal readonly record struct CapEntry(int Period, int Material = -1, int Region = -1, int Origin = -1, int Facility = -1, string? Payer = null)
{
    /// <summary>A ledger and what each of its entries is about; null for an entry that no cap counts.</summary>
    public static (Ledger Ledger, Func<int, CapEntry?> About) In(NetworkContext context, CapLedger ledger)
    {
        int periods = context.Periods;
        NetworkData data = context.Data;
        return ledger switch
        {
            CapLedger.Flow => (context.Flow, Move),
            CapLedger.Level => (context.Level, e => new CapEntry(e % periods, data.Materials.Of(data.Package.Stocks[e / periods].Material), data.Geography.Index.Of(data.Package.Stocks[e / periods].Region))),
            CapLedger.Activity => (context.Use, e => Plant(e / periods, e % periods, null)),
            CapLedger.Capacity => (context.Capacity, e => Plant(e / periods, e % periods, null)),
            CapLedger.Investment => (context.Investment.Ledger, e => Plant(context.Investment.Keys[e / periods].Facility, e % periods, context.Investment.Keys[e / periods].Payer)),
            CapLedger.Cost => (context.Cost.Ledger, e => e % context.Cost.Moments < periods ? new CapEntry(e % context.Cost.Moments, Payer: context.Cost.Accounts[e / context.Cost.Moments].Actor) : null),
            _ => throw new ArgumentOutOfRangeException(nameof(ledger)),
        };

        CapEntry? Move(int entry)
        {
            (int from, int to) = context.Places.EndsOf(entry / periods);
            return new CapEntry(entry % periods, context.Places.Moves[entry / periods].Material, context.Places[to].Region, context.Places[from].Region);
        }

        CapEntry? Plant(int facility, int period, string? payer) =>
            new CapEntry(period, data.Materials.Of(data.Package.Processes[data.FacilityProcess[facility]].Material), data.FacilityRegion[facility], Facility: facility, Payer: payer);
    }

    /// <summary>True when a cap counts the entry.</summary>
    public bool CountsFor(Cap cap, NetworkData data)
    {
        if (cap.Materials.Count > 0 && !cap.Materials.Contains(data.Materials[Material])) { return false; }
        bool arrives = cap.Region is not { } region || data.Geography.IsInside(Region, data.Geography.Index.Of(region));
        bool leaves = cap.Origin is not { } origin || data.Geography.IsInGroup(Origin, origin);
        if (!arrives || !leaves || StaysInside(cap, data)) { return false; }
        if (cap.Facilities.Count > 0 && !cap.Facilities.Contains(data.Facilities[Facility])) { return false; }
        if (cap.Processes.Count > 0 && !cap.Processes.Contains(data.Processes[data.FacilityProcess[Facility]])) { return false; }
        return cap.Payer is null || cap.Payer == Payer;
    }

    /// <summary>A move inside the region, or inside the origin, is neither an import nor an export.</summary>
    private bool StaysInside(Cap cap, NetworkData data) => Origin >= 0
        && ((cap.Region is { } region && data.Geography.IsInside(Origin, data.Geography.Index.Of(region))) || (cap.Origin is { } origin && data.Geography.IsInGroup(Region, origin)));
}
