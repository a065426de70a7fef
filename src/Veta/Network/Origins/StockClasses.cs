using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>
/// What a least level holds back keeps its class: it lies below what moves, and only what is lost of it is made good. Without these rows a stock that stands still could give clean goods out and take others
/// in, year after year.
/// </summary>
internal sealed class StockClasses
{
    private readonly ClassTerms _terms;
    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly (ClassKey Key, int Held, int Part)[] _stocks;

    public StockClasses(ClassTerms terms)
    {
        _terms = terms;
        _context = terms.Context;
        _data = _context.Data;
        _stocks = [.. terms.Columns.Where(c => c.Key.Kind == ClassKind.Held).OrderBy(c => c.Value).Select(c => (c.Key, c.Value, terms.Find(c.Key with { Kind = ClassKind.Stock })))];
    }

    /// <summary>The level that a stock may never be drawn below; none where a rule stands in its place.</summary>
    public static double LeastOf(NetworkData data, Stock stock) => data.Rules.OfStock(stock.Id) is null ? stock.MinimumUnits : 0;

    /// <summary>Three rows a class, stock and period.</summary>
    public void Write()
    {
        if (_stocks.Length == 0) { return; }
        var kept = new Ledger("class-kept");
        var above = new Ledger("class-above");
        var within = new Ledger("class-within");
        foreach (Ledger ledger in (Ledger[])[kept, above, within]) { ledger.AddEntries(_stocks.Length * _context.Periods); }
        for (int k = 0; k < _stocks.Length; k++) { Post(k, kept, above, within); }
        int[] keptRows = Rows("class_held", kept, 0, 0), aboveRows = Rows("class_above", above, double.NegativeInfinity, 0), withinRows = Rows("class_within", within, 0, double.PositiveInfinity);
        for (int e = 0; e < keptRows.Length; e++)
        {
            if (keptRows[e] >= 0) { _context.Model.SetRowBounds(keptRows[e], 0, MadeGood(e / _context.Periods, e % _context.Periods)); }
        }

        _context.Model.AddTerms(kept, keptRows);
        _context.Model.AddTerms(above, aboveRows);
        _context.Model.AddTerms(within, withinRows);
    }

    private void Post(int k, Ledger kept, Ledger above, Ledger within)
    {
        (ClassKey key, int held, int part) = _stocks[k];
        double least = LeastOf(_data, _data.Package.Stocks[key.Item]);
        for (int t = 0; t < _context.Periods; t++)
        {
            int entry = (k * _context.Periods) + t;
            kept.Add(entry, held + t, 1);
            if (t > 0) { kept.Add(entry, held + t - 1, -Kept(key, t)); }
            else if (_terms.Opening(key) > 0) { kept.AddConstant(entry, -Kept(key, t) * HeldAtFirst(key)); }
            within.Add(entry, part + t, 1);
            within.Add(entry, held + t, -1);
            above.Add(entry, part + t, 1);
            above.Add(entry, held + t, -1);
            above.AddConstant(entry, least);
        }

        foreach ((int entry, int column, double coefficient) in _context.Level.Terms.Where(l => l.Entry / _context.Periods == key.Item)) { above.Add((k * _context.Periods) + (entry % _context.Periods), column, -coefficient); }
    }

    /// <summary>What may come in below the least level: what was lost of it, and at first what the stock lacked.</summary>
    private double MadeGood(int k, int t)
    {
        ClassKey key = _stocks[k].Key;
        double least = LeastOf(_data, _data.Package.Stocks[key.Item]);
        return least - (Kept(key, t) * (t == 0 ? HeldAtFirst(key) : least));
    }

    private double HeldAtFirst(ClassKey key)
    {
        Stock stock = _data.Package.Stocks[key.Item];
        return Math.Min(LeastOf(_data, stock), _data.Conditions.StockLevel(stock));
    }

    private double Kept(ClassKey key, int t) => _data.Horizon.Kept(_data.Package.Stocks[key.Item].LossPerYear, t);

    private int[] Rows(string family, Ledger ledger, double least, double most)
    {
        int[] chosen = [.. Enumerable.Range(0, ledger.EntryCount).Where(e => e % _context.Periods >= _context.Origins[_stocks[e / _context.Periods].Key.Scheme].FirstPeriod)];
        Family rows = _context.Model.AddRows(family, chosen.Length, least, most, k => Name(_stocks[chosen[k] / _context.Periods].Key, chosen[k] % _context.Periods));
        int[] map = new int[ledger.EntryCount];
        Array.Fill(map, -1);
        for (int k = 0; k < chosen.Length; k++) { map[chosen[k]] = rows[k]; }
        return map;
    }

    private string Name(ClassKey key, int t) => $"{_context.Origins[key.Scheme].ClassName(key.Class)},{_data.Package.Stocks[key.Item].Id},{_data.PeriodNames[t]}";
}
