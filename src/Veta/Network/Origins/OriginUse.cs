using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>What a region uses of a material, and the part of it that counts against a cap: what demands take, and plants unless they give it back.</summary>
internal sealed class OriginUse
{
    private OriginUse(int periods)
    {
        Counted.AddEntries(periods);
        Total.AddEntries(periods);
    }

    /// <summary>The part that counts, by period; units per year.</summary>
    public Ledger Counted { get; } = new("counted-use");

    /// <summary>All use, by period; units per year.</summary>
    public Ledger Total { get; } = new("region-use");

    /// <summary>Gathers the terms of one material in one region.</summary>
    /// <param name="terms">Columns of classes.</param>
    /// <param name="position">Position of the scheme.</param>
    /// <param name="material">Material.</param>
    /// <param name="isInside">Whether a region counts.</param>
    /// <param name="counts">Whether a class counts.</param>
    public static OriginUse Of(ClassTerms terms, int position, int material, Func<int, bool> isInside, Func<int, bool> counts)
    {
        NetworkContext context = terms.Context;
        NetworkData data = context.Data;
        OriginScheme scheme = context.Origins[position];
        var use = new OriginUse(context.Periods);
        int[] classes = [.. Enumerable.Range(0, scheme.ClassCount).Where(counts)];
        for (int place = 0; place < context.Places.Count; place++)
        {
            if (context.Places[place].Material != material || !isInside(context.Places[place].Region)) { continue; }
            foreach (int c in classes) { use.Count(terms, scheme, new ClassKey(position, c, ClassKind.Use, place, material)); }
            if (terms.Taken.TryGetValue(place, out int slot)) { use.AddTaken(terms, slot); }
        }

        for (int f = 0; f < data.Facilities.Count; f++)
        {
            int process = data.FacilityProcess[f];
            if (!isInside(data.FacilityRegion[f]) || scheme.GivesBack(process, material)) { continue; }
            double taken = -data.Recipes[process].Where(r => r.Material == material && r.Quantity < 0).Sum(r => r.Quantity);
            if (taken == 0) { continue; }
            foreach (int c in classes) { use.Count(terms, scheme, new ClassKey(position, c, ClassKind.Intake, f, material)); }
            foreach ((int t, int column, double coefficient) in terms.UseOf(f)) { use.Total.Add(t, column, taken * coefficient); }
        }

        return use;
    }

    private void Count(ClassTerms terms, OriginScheme scheme, ClassKey key)
    {
        if (terms.Find(key) is var column && column < 0) { return; }
        for (int t = scheme.FirstPeriod; t < terms.Context.Periods; t++) { Counted.Add(t, column + t, 1); }
    }

    private void AddTaken(ClassTerms terms, int slot)
    {
        int periods = terms.Context.Periods;
        for (int t = 0; t < periods; t++) { Total.AddConstant(t, terms.Context.Sourcing.Ledger.Constants[(slot * periods) + t]); }
        foreach ((int t, int column, double coefficient) in terms.SourcingOf(slot)) { Total.Add(t, column, coefficient); }
    }
}
