using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;

namespace Veta.Analyses.Shock;

/// <summary>
/// How much of what a place has comes from one country, by quantity through the usual flows: what an extraterritorial rule binds. Inputs of a plant count by their
/// quantities; a place mixes all that arrives. Not by value: a rule on shares of value is read on quantities here.
/// </summary>
internal static class ActorContent
{
    private const int Passes = 60;

    /// <summary>Flows of third countries with more of the actor's material than the threshold, and its share in each; none for an event that binds no goods made elsewhere.</summary>
    public static IEnumerable<(MoveKey Move, double Share)> Bound(BaseMarket market, EventReach reach)
    {
        if (reach.Reexports.Count == 0 || reach.Case.ReexportShare <= 0 || reach.Case.Row.Actor is not { } actor) { return []; }
        Dictionary<(MaterialId, RegionId), double> content = Of(market, actor);
        Dictionary<LaneId, Lane> lanes = market.Package.Lanes.ToDictionary(l => l.Id);
        double threshold = Math.Max(reach.Case.Row.ValueThreshold ?? 0, 1e-6);
        return reach.Reexports.Where(market.Flows.ContainsKey).Select(m => (m, content.GetValueOrDefault((m.Material, lanes[m.Lane].Origin)))).Where(bound => bound.Item2 > threshold);
    }

    /// <summary>Share of each place's supply that comes from inside a region, 0 to 1.</summary>
    public static Dictionary<(MaterialId, RegionId), double> Of(BaseMarket market, RegionId actor)
    {
        Package package = market.Package;
        var geography = new Geography(package);
        bool Inside(RegionId region) => geography.IsInGroup(geography.Index.Of(region), actor.Value);
        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        HashSet<MaterialId> mobile = [.. package.Materials.Where(m => m.Mobile).Select(m => m.Id)];
        Dictionary<LaneId, Lane> lanes = package.Lanes.ToDictionary(l => l.Id);
        var shares = new Dictionary<(MaterialId, RegionId), double>();
        for (int pass = 0; pass < Passes; pass++)
        {
            var all = new Dictionary<(MaterialId, RegionId), (double Total, double FromActor)>();
            void Add(MaterialId material, RegionId region, double quantity, double share)
            {
                (double total, double from) = all.GetValueOrDefault((material, region));
                all[(material, region)] = (total + quantity, from + (quantity * share));
            }

            foreach (Facility facility in package.Facilities)
            {
                double activity = market.Activity.GetValueOrDefault(facility.Id);
                if (activity <= 1e-9) { continue; }
                Recipe[] inputs = [.. recipes[facility.Process].Where(r => r.QuantityPerUnit < 0 && mobile.Contains(r.Material))];
                double weight = inputs.Sum(r => -r.QuantityPerUnit);
                double share = Inside(facility.Region) ? 1 : weight == 0 ? 0 : inputs.Sum(r => -r.QuantityPerUnit * shares.GetValueOrDefault((r.Material, facility.Region))) / weight;
                foreach (Recipe output in recipes[facility.Process].Where(r => r.QuantityPerUnit > 0)) { Add(output.Material, facility.Region, output.QuantityPerUnit * activity, share); }
            }

            foreach (Supply supply in package.Supplies.DistinctBy(s => s.Id))
            {
                double bought = market.Bought.GetValueOrDefault(supply.Id);
                if (bought > 1e-9) { Add(supply.Material, supply.Region, bought, Inside(supply.Origin ?? supply.Region) ? 1 : 0); }
            }

            foreach ((MoveKey move, double flow) in market.Flows)
            {
                Lane lane = lanes[move.Lane];
                if (flow > 1e-9) { Add(move.Material, lane.Destination, flow, Inside(lane.Origin) ? 1 : shares.GetValueOrDefault((move.Material, lane.Origin))); }
            }

            double change = 0;
            foreach (((MaterialId, RegionId) place, (double total, double from)) in all)
            {
                double share = Inside(place.Item2) ? 1 : from / total;
                change = Math.Max(change, Math.Abs(share - shares.GetValueOrDefault(place)));
                shares[place] = share;
            }

            if (change < 1e-9) { break; }
        }

        return shares;
    }
}
