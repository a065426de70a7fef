using System.Runtime.CompilerServices;
using Veta.Data;
using Veta.Import;

namespace Veta.Tests.Import;

/// <summary>The package that the importers of prices, trade and distances write into, and their cut files.</summary>
internal static class TradeFixtures
{
    /// <summary>A small package with the regions, codes and lanes that the fixtures speak of.</summary>
    public static Package Package { get; } = Package.FromText("""
        # sources
        id,title,publisher,licence,grade
        own,Own work,Someone,CC-BY-4.0,D
        # regions
        id,kind,parent,latitude_deg,longitude_deg,source
        world,world,,,,own
        row,country,world,,,own
        us,country,world,39.8,-98.6,own
        us-tx,state,us,,,own
        us-nv,state,us,,,own
        mx,country,world,,,own
        ca,country,world,,,own
        cn,country,world,,,own
        cl,country,world,,,own
        au,country,world,,,own
        ru,country,world,,,own
        manzanillo,port,mx,19.07,-104.30,own
        los-angeles,port,us,33.76,-118.21,own
        shanghai,port,cn,31.2,121.5,own
        houston,port,us,29.73,-95.27,own
        monterrey,site,mx,25.7,-100.3,own
        laredo,port,us,27.5,-99.51,own
        # materials
        id,stage,unit,element,element_mass_fraction,mobile,hs_codes,source
        electricity,utility,MWh,,,false,,own
        antimony-metal,refined,t,Sb,0.995,true,811010,own
        antimony-trioxide,refined,t,Sb,0.8353,true,282580,own
        copper-concentrate,concentrate,t,Cu,1,true,2603,own
        copper-cathode,refined,t,Cu,0.9999,true,7403,own
        cobalt-refined,refined,t,Co,1,true,8105,own
        manganese-ore,concentrate,t,Mn,1,true,2602,own
        nickel-refined,refined,t,Ni,1,true,7502,own
        silver-contained,concentrate,t,Ag,1,true,2616;2603,own
        zinc-slab,refined,t,Zn,0.9995,true,7901,own
        ndpr-oxide,refined,t,,,true,284690,own
        dysprosium-oxide,refined,t,,,true,284690,own
        # modes
        id,cost_usd_per_unit_km,fixed_cost_usd_per_unit,source
        sea-bulk,0.004,12,own
        border-rail,0.03,6,own
        # lanes
        id,origin,destination,mode,distance_km,cost_usd_per_unit,border_crossing,source
        manzanillo-los-angeles,manzanillo,los-angeles,sea-bulk,,20,,own
        shanghai-manzanillo,shanghai,manzanillo,sea-bulk,,60,,own
        manzanillo-houston,manzanillo,houston,sea-bulk,,40,,own
        china-manzanillo,cn,manzanillo,sea-bulk,,60,,own
        monterrey-laredo,monterrey,laredo,border-rail,,15,laredo,own

        """);

    /// <summary>The context of the package.</summary>
    public static ImportContext Context { get; } = new(Package);

    /// <summary>A cut file.</summary>
    public static ImportFile File(string name) => ImportFile.Read(Path.Combine(Folder(), name));

    /// <summary>What an importer reads of a cut file.</summary>
    public static ImportResult Read(string id, string name, ImportContext? context = null) => Importers.Named(id)!.Read(File(name), context ?? Context);

    private static string Folder([CallerFilePath] string here = "")
    {
        // A deterministic build writes paths from the root of the repository.
        string path = here.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Guards.SourceTree.Root, here[3..]) : here;
        return Path.Combine(Path.GetDirectoryName(path)!, "Fixtures");
    }
}
