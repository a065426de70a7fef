using System.Globalization;
using System.Text;

namespace Veta.Tests.Network.Origins;

/// <summary>
/// A small random network in two forms that must cost the same: metal with a cap by maker, and a rewriting in which metal of X and other metal are two materials, each with its own lanes, stocks and remelters, and
/// every use is a plant that takes one or the other, those of X's metal owned by X under the older cap on a share, which counts owners. No column of classes is in the second form.
/// </summary>
internal sealed class TwoForms
{
    private readonly double _priceX, _priceY, _priceZ, _capacityY, _capacityZ, _share, _holding, _remelt, _yield;
    private readonly double[] _lanes, _demands;
    private readonly bool _stock, _remelter, _korea;

    public TwoForms(int seed)
    {
        var random = new Random(seed);
        double Between(double least, double most) => Math.Round(least + ((most - least) * random.NextDouble()), 2);
        (_priceX, _priceY, _priceZ) = (Between(20, 60), Between(70, 140), Between(70, 140));
        (_capacityY, _capacityZ, _share) = (Between(20, 120), Between(0, 60), Between(0.1, 0.7));
        (_holding, _remelt, _yield) = (Between(0.5, 4), Between(0.5, 6), seed % 2 == 0 ? 1 : 0.97);
        _lanes = [.. Enumerable.Range(0, 7).Select(_ => Between(0.5, 5))];
        _demands = [.. Enumerable.Range(0, 4).Select(_ => Between(20, 100))];
        (_stock, _remelter, _korea) = (seed % 3 != 0, seed % 4 != 1, seed % 5 != 2);
    }

    /// <summary>The largest share of X's.</summary>
    public double Share => _share;

    /// <summary>Metal with a cap by some basis.</summary>
    public string Capped(string basis) => Text(
        ["metal"], "metal",
        [("make", "metal"), .. Remelters("metal")],
        $"x-plant,make,x,,operating,1000,{N(_priceX)}\ny-plant,make,y,,operating,{N(_capacityY)},{N(_priceY)}\nz-plant,make,z,,operating,{N(_capacityZ)},{N(_priceZ)}\n{(_remelter ? RemelterPlants("metal") : "")}",
        $"cap,2026,y;z,metal,x,{N(_share)},{basis}");

    /// <summary>The rewriting.</summary>
    public string Rewritten() => Text(
        ["metal-x", "metal-o"], "service",
        [("make-x", "metal-x"), ("make-o", "metal-o"), ("use-x", "service"), ("use-o", "service"), .. Remelters("metal-x"), .. Remelters("metal-o")],
        $"x-plant,make-x,x,,operating,1000,{N(_priceX)}\ny-plant,make-o,y,,operating,{N(_capacityY)},{N(_priceY)}\nz-plant,make-o,z,,operating,{N(_capacityZ)},{N(_priceZ)}\n"
            + string.Concat(((string[])["y", "z"]).Select(r => $"{r}-use-x,use-x,{r},x,operating,1000,0\n{r}-use-o,use-o,{r},,operating,1000,0\n"))
            + (_remelter ? RemelterPlants("metal-x") + RemelterPlants("metal-o") : ""),
        $"cap,2026,y;z,service,x,{N(_share)},border");

    private static string N(double value) => value.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<(string Process, string Material)> Remelters(string metal) => _remelter ? [("shred-" + metal, "scrap-" + metal), ("melt-" + metal, metal)] : [];

    private string RemelterPlants(string metal) => $"z-shred-{metal},shred-{metal},z,,operating,500,{N(_remelt)}\nz-melt-{metal},melt-{metal},z,,operating,500,0\n";

    private string Text(IReadOnlyList<string> metals, string used, IReadOnlyList<(string Process, string Material)> processes, string facilities, string cap)
    {
        var text = new StringBuilder("# settings\nid,value\nfirst-year,2026\nlast-year,2027\ndiscount-rate,0.05\n# regions\nid,kind\nx,country\ny,country\nz,country\nk,country\n# materials\nid,stage\n");
        foreach (string metal in metals) { text.Append(CultureInfo.InvariantCulture, $"{metal},refined\nscrap-{metal},scrap\n"); }
        if (used == "service") { text.Append("service,product\n"); }
        text.Append("# processes\nid,stage,material\n");
        foreach ((string process, string material) in processes) { text.Append(CultureInfo.InvariantCulture, $"{process},refined,{material}\n"); }
        text.Append("# recipes\nprocess,material,quantity_per_unit\n");
        foreach ((string process, string material) in processes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{process},{material},1\n");
            if (process.StartsWith("use-", StringComparison.Ordinal)) { text.Append(CultureInfo.InvariantCulture, $"{process},metal-{process[4..]},-1\n"); }
            if (process.StartsWith("shred-", StringComparison.Ordinal)) { text.Append(CultureInfo.InvariantCulture, $"{process},{process[6..]},-1\n"); }
            if (process.StartsWith("melt-", StringComparison.Ordinal)) { text.Append(CultureInfo.InvariantCulture, $"{process},scrap-{process[5..]},{N(-1 / _yield)}\n"); }
        }

        text.Append("# facilities\nid,process,region,owner,status,capacity_per_year,variable_cost_usd_per_unit\n").Append(facilities);
        text.Append("# lanes\nid,origin,destination,materials,cost_usd_per_unit\n");
        (string From, string To)[] lanes = [("x", "y"), ("x", "z"), ("y", "z"), ("z", "y"), ("x", "k"), ("k", "y"), ("k", "z")];
        for (int k = 0; k < (_korea ? 7 : 4); k++) { text.Append(CultureInfo.InvariantCulture, $"{lanes[k].From}-{lanes[k].To},{lanes[k].From},{lanes[k].To},{string.Join(';', metals)},{N(_lanes[k])}\n"); }
        text.Append("# demands\nregion,material,year,quantity_per_year,unserved_value_usd_per_unit\n");
        text.Append(CultureInfo.InvariantCulture, $"y,{used},2026,{N(_demands[0])},900\ny,{used},2027,{N(_demands[1])},900\nz,{used},2026,{N(_demands[2])},900\nz,{used},2027,{N(_demands[3])},900\n");
        if (_stock)
        {
            text.Append("# stocks\nid,region,material,holding_cost_usd_per_unit_year\n");
            foreach (string metal in metals) { text.Append(CultureInfo.InvariantCulture, $"stock-{metal},y,{metal},{N(_holding)}\n"); }
        }

        return text.Append("# share_caps\nid,year,region,materials,group,maximum_share,basis\n").Append(cap).Append('\n').ToString();
    }
}
