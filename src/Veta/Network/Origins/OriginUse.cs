using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>What a region uses of a material, and the part of it that counts against a cap: what demands take, and plants unless they give it back.</summary>
internal sealed class OriginUse
{
    private OriginUse(int periods)
    {
        Counted.AddEntries(periods);
        ByPlants.AddEntries(periods);
    }

    /// <summary>The part that counts, by period; units per year.</summary>
    public Ledger Counted { get; } = new("counted-use");

    /// <summary>Use by plants, by period; units per year.</summary>
    public Ledger ByPlants { get; } = new("plants-use");

    /// <summary>Slots of the sourcing ledger with what demands take: the rest of all use.</summary>
    public List<int> Taken { get; } = [];

    /// <summary>Gathers the terms of one material in one region.</summary>
    /// <param name="terms">Columns of classes.</param>
    /// <param name="position">Position of the scheme.</param>
    /// <param name="material">Material.</param>
    /// <param name="isInside">Whether a region counts.</param>
    /// <param name="counts">Whether a class counts.</param>
    public static OriginUse Of(ClassTerms terms, int position, int material, Func<int, bool> isInside, Func<int, bool> counts)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Of(terms, terms.Context.Origins[position], position, material, isInside, counts);
    }

    /// <summary>The same for a scheme that need not be one of the program; then nothing of it is booked.</summary>
    public static OriginUse Of(ClassTerms terms, OriginScheme scheme, int position, int material, Func<int, bool> isInside, Func<int, bool> counts)
    {
        NetworkContext context = terms.Context;
        NetworkData data = context.Data;
        var use = new OriginUse(context.Periods);
        int[] classes = [.. Enumerable.Range(0, scheme.ClassCount).Where(counts)];
        for (int place = 0; place < context.Places.Count; place++)
        {
            if (context.Places[place].Material != material || !isInside(context.Places[place].Region)) { continue; }
            foreach (int c in classes) { use.Count(terms, scheme, new ClassKey(position, c, ClassKind.Use, place, material)); }
            if (terms.Taken.TryGetValue(place, out int slot)) { use.Taken.Add(slot); }
        }

        for (int f = 0; f < data.Facilities.Count; f++)
        {
            int process = data.FacilityProcess[f];
            if (!isInside(data.FacilityRegion[f]) || scheme.GivesBack(process, material)) { continue; }
            double taken = -data.Recipes[process].Where(r => r.Material == material && r.Quantity < 0).Sum(r => r.Quantity);
            if (taken == 0) { continue; }
            foreach (int c in classes) { use.Count(terms, scheme, new ClassKey(position, c, ClassKind.Intake, f, material)); }
            foreach ((int t, int column, double coefficient) in terms.UseOf(f)) { use.ByPlants.Add(t, column, taken * coefficient); }
        }

        return use;
    }

    /// <summary>Puts all use into rows, one for a period or −1, times a scale.</summary>
    public void PostTotal(NetworkContext context, int[] rows, double[] scales)
    {
        context.Model.AddTerms(ByPlants, rows, scales);
        if (Taken.Count == 0) { return; }
        int[] map = new int[context.Sourcing.Ledger.EntryCount];
        double[] scale = new double[map.Length];
        Array.Fill(map, -1);
        foreach (int slot in Taken)
        {
            rows.CopyTo(map, slot * context.Periods);
            scales.CopyTo(scale, slot * context.Periods);
        }

        context.Model.AddTerms(context.Sourcing.Ledger, map, scale);
    }

    /// <summary>All use at a point, by period.</summary>
    /// <param name="x">The point.</param>
    /// <param name="sourcing">The sourcing ledger at the point.</param>
    public double[] TotalAt(double[] x, double[] sourcing)
    {
        double[] total = ByPlants.Evaluate(x);
        foreach (int slot in Taken)
        {
            for (int t = 0; t < total.Length; t++) { total[t] += sourcing[(slot * total.Length) + t]; }
        }

        return total;
    }

    private void Count(ClassTerms terms, OriginScheme scheme, ClassKey key)
    {
        if (terms.Find(key) is var column && column < 0) { return; }
        for (int t = scheme.FirstPeriod; t < terms.Context.Periods; t++) { Counted.Add(t, column + t, 1); }
    }
}
