using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Veta.Benchmarks.Generation;

namespace Veta.Tests.Benchmarks;

/// <summary>A generated network in the files that other modelling tools read, one after the other.</summary>
internal static class NetworkText
{
    /// <summary>SHA-256 of all files together, in lower-case hexadecimal.</summary>
    public static string Hash(NetworkTables tables) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(tables))));

    private static string Of(NetworkTables tables)
    {
        var text = new StringBuilder();
        string Node(int n) => NetworkTables.NodeName(n);
        string Commodity(int c) => tables.Commodities[c];
        void Table(string header, IEnumerable<string> rows) => text.Append(header).Append('\n').AppendJoin("", rows.Select(r => r + "\n"));
        Table("period,years,df,emis_cap", tables.EmissionCaps.Select((cap, t) => Row($"{t},{2.0:F4},{Math.Pow(1.05, -2.0 * t):F8},{cap:F4}")));
        Table("node", Enumerable.Range(0, tables.Size.Nodes).Select(Node));
        Table("commodity", tables.Commodities);
        Table("process,life,emis", tables.Processes.Select((name, p) => Row($"{name},{tables.Lives[p]},{tables.Emissions[p]:F4}")));
        Table("process,commodity,coef", tables.Recipes.Select(r => Row($"{tables.Processes[r.Process]},{Commodity(r.Commodity)},{r.Quantity:F4}")));
        Table("unit,node,process,varcost,avail,reserve,maxbuild", tables.Units.Select((u, k) => Row($"u{k:D5},{Node(u.Node)},{tables.Processes[u.Process]},{u.VariableCost:F4},{u.Availability:F4},{u.Reserve:F4},{u.MaximumBuild:F4}")));
        Table("unit,period,residual,capex", tables.UnitPeriods.Select((u, k) => Row($"u{k / tables.Size.Periods:D5},{k % tables.Size.Periods},{u.Residual:F4},{u.Capex:F4}")));
        Table("arc,from,to,commodity,cost,loss,cap", tables.Arcs.Select((a, k) => Row($"a{k:D6},{Node(a.From)},{Node(a.To)},{Commodity(a.Commodity)},{a.Cost:F4},{a.Loss:F4},{a.Capacity:F4}")));
        Table("node,commodity,max,holdcost,keep,initial", tables.Stocks.Select(s => Row($"{Node(s.Node)},{Commodity(s.Commodity)},{s.Maximum:F4},{s.HoldingCost:F4},{NetworkTables.StockKeep:F4},{s.Initial:F4}")));
        Table("node,commodity,period,amount", tables.Demands.Select(d => Row($"{Node(d.Node)},{Commodity(d.Commodity)},{d.Period},{d.Amount:F4}")));
        Table("node,commodity,period,amount", tables.Supplies.Select(s => Row($"{Node(s.Node)},{Commodity(s.Commodity)},{s.Period},{s.Amount:F4}")));
        Table("name,value", [Row($"penalty,{NetworkTables.Penalty:F4}")]);
        return text.ToString();
    }

    private static string Row(FormattableString row) => row.ToString(CultureInfo.InvariantCulture);
}
