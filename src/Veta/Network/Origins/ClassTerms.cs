using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>The columns of classes by what they stand for, and the terms of the ledgers that they are parts of.</summary>
internal sealed class ClassTerms
{
    private readonly Dictionary<ClassKey, int> _columns = [];
    private readonly ILookup<int, (int Period, int Column, double Coefficient)> _use, _sourcing;

    /// <summary>Reads what has been posted.</summary>
    public ClassTerms(NetworkContext context)
    {
        Context = context;
        foreach (ClassKind kind in Enum.GetValues<ClassKind>())
        {
            foreach ((int column, ClassAt at) in context.Of(OriginColumns.Families[kind]).All) { _columns.TryAdd(at.Key, column - at.Period); }
        }

        _use = context.Use.Terms.ToLookup(t => t.Entry / context.Periods, t => (t.Entry % context.Periods, t.Column, t.Coefficient));
        _sourcing = context.Sourcing.Ledger.Terms.ToLookup(t => t.Entry / context.Periods, t => (t.Entry % context.Periods, t.Column, t.Coefficient));
        for (int slot = 0; slot < context.Sourcing.Keys.Count; slot++)
        {
            (int material, int region, _, SourcingKind kind) = context.Sourcing.Keys[slot];
            if (kind is SourcingKind.Taken or SourcingKind.Left) { (kind == SourcingKind.Taken ? Taken : Left)[context.Places.Of(material, region)] = slot; }
        }
    }

    /// <summary>The run.</summary>
    public NetworkContext Context { get; }

    /// <summary>All columns, by what they stand for; add the period.</summary>
    public IReadOnlyDictionary<ClassKey, int> Columns => _columns;

    /// <summary>Slot in the sourcing ledger of what demands take at a place.</summary>
    public Dictionary<int, int> Taken { get; } = [];

    /// <summary>Slot in the sourcing ledger of what leaves the network at a place.</summary>
    public Dictionary<int, int> Left { get; } = [];

    /// <summary>Inputs of a process whose class matters for what it makes.</summary>
    public static IEnumerable<int> InputsOf(OriginScheme scheme, int process) => scheme.OutputsOf(process).SelectMany(o => o.Carried).Select(i => i.Material).Distinct();

    /// <summary>Column of a key in period 0, even where periods begin later; −1 when there is none.</summary>
    public int Find(ClassKey key) => _columns.TryGetValue(key, out int column) ? column : -1;

    /// <summary>What a stock holds of the class at first: all of it, if it has the class of where it lies.</summary>
    public double Opening(ClassKey key)
    {
        Stock stock = Context.Data.Package.Stocks[key.Item];
        int region = Context.Data.Geography.Index.Of(stock.Region);
        return Context.Origins[key.Scheme].ClassOf(region, Context.Data.Geography.CountryOf(region)) == key.Class ? Context.Data.Conditions.StockLevel(stock) : 0;
    }

    /// <summary>Terms of an entry of the sourcing ledger.</summary>
    public IEnumerable<(int Period, int Column, double Coefficient)> SourcingOf(int slot) => _sourcing[slot];

    /// <summary>Terms of a facility's activity.</summary>
    public IEnumerable<(int Period, int Column, double Coefficient)> UseOf(int facility) => _use[facility];
}
