using System.Globalization;
using System.Text;
using Veta.Data;

namespace Veta.Tests.Network;

/// <summary>
/// Small packages of every block at once, the same for the same seed: two countries with two sites each and a supplier abroad; ore, metal and slag; existing and new
/// plants; lanes with losses; stocks; caps. All demand may stay unserved and all surplus may be discarded, so that a plan always exists.
/// </summary>
internal static class RandomNetworks
{
    public static Package Make(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        string Number(double least, double most) => Math.Round(least + ((most - least) * random.NextDouble()), 3).ToString(CultureInfo.InvariantCulture);
        string Pick(params string[] words) => words[random.Next(words.Length)];
        string[] sites = ["mx-a", "mx-b", "us-a", "us-b", "cn"];
        text.Append(CultureInfo.InvariantCulture, $"# settings\nid,value\nfirst-year,2026\nlast-year,{2029 + random.Next(4)}\nstep-years,{1 + random.Next(2)}\ndiscount-rate,{Number(0, 0.12)}\ndiscount-timing,{Pick("start", "middle", "end")}\n");
        text.Append(CultureInfo.InvariantCulture, $"period-discounting,{Pick("each-year", "first-year")}\ninvestment,{Pick("annuity", "lump-sum")}\n");
        text.Append("# regions\nid,kind,parent,blocs\nmx,country,,usmca\nus,country,,usmca\ncn,country,,concern\nmx-a,site,mx,\nmx-b,site,mx,\nus-a,site,us,\nus-b,site,us,\n");
        text.Append("# materials\nid,stage\nore,ore\nmetal,refined\nslag,scrap\n# processes\nid,stage,material\nmining,ore,ore\nsmelting,refined,metal\n# impact_categories\nid,unit\ngreenhouse-gases,t CO2\n# impacts\ncategory,process,quantity_per_unit,unit,boundary\ngreenhouse-gases,mining,0,t CO2/t,direct\ngreenhouse-gases,smelting,1500,kg CO2e/t,direct\n");
        text.Append(CultureInfo.InvariantCulture, $"# recipes\nprocess,material,quantity_per_unit\nmining,ore,1\nsmelting,ore,-{Number(1.5, 4)}\nsmelting,metal,1\nsmelting,slag,{Number(0.2, 1)}\n");
        text.Append("# facilities\nid,process,region,owner,status,capacity_per_year,availability,resource_units,variable_cost_usd_per_unit,fixed_cost_usd_per_unit_year,build_rule,build_maximum_per_year,capex_usd_per_unit_year,lead_time_years,ramp,life_years\n");
        foreach (string site in sites)
        {
            foreach (string process in (string[])["mining", "smelting"])
            {
                text.Append(CultureInfo.InvariantCulture, $"{site}-{process},{process},{site},{Pick("", "cn", "us")},{Pick("operating", "candidate")},{Number(0, 60)},{Number(0.7, 1)},{(process == "mining" ? Number(50, 500) : "")},{Number(1, 20)},{Number(0, 2)},");
                text.Append(CultureInfo.InvariantCulture, $"{Pick("none", "continuous", "continuous")},{Number(5, 40)},{Number(10, 80)},{random.Next(3)},{Pick("", "0.5", "0.3;0.7")},{4 + random.Next(17)}\n");
            }
        }

        text.Append("# lanes\nid,origin,destination,materials,cost_usd_per_unit,capacity_per_year,loss_fraction\n");
        for (int k = 0; k < 12; k++)
        {
            int from = random.Next(5), to = (from + 1 + random.Next(4)) % 5;
            text.Append(CultureInfo.InvariantCulture, $"lane-{k},{sites[from]},{sites[to]},{Pick("", "metal", "ore;metal")},{Number(1, 15)},{Pick("", Number(10, 60))},{Pick("0", "0.02")}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"# supplies\nid,year,region,material,origin,quantity_per_year,price_usd_per_unit\nimports,,us-a,metal,cn,{Number(5, 60)},{Number(60, 150)}\nore-imports,2026,mx-a,ore,cn,{Number(5, 60)},{Number(5, 30)}\nore-imports,2035,mx-a,ore,cn,{Number(5, 60)},{Number(5, 30)}\n");
        text.Append("# demands\nregion,material,year,quantity_per_year,unserved_value_usd_per_unit\n");
        foreach (string site in sites) { text.Append(CultureInfo.InvariantCulture, $"{site},metal,2026,{Number(5, 40)},{Number(150, 900)}\n{site},metal,2035,{Number(5, 60)},{Number(150, 900)}\n"); }
        text.Append(CultureInfo.InvariantCulture, $"# sales\nid,region,material,quantity_per_year,price_usd_per_unit\nabroad,mx-b,metal,{Number(5, 20)},{Number(20, 120)}\n");
        text.Append(CultureInfo.InvariantCulture, $"# stocks\nid,region,material,initial_units,capacity_units,fill_per_year,draw_per_year,holding_cost_usd_per_unit_year,loss_per_year\nreserve,us-b,metal,{Number(0, 30)},{Number(30, 60)},{Number(5, 30)},{Pick("", Number(5, 30))},{Number(0, 3)},{Number(0, 0.05)}\n");
        text.Append(CultureInfo.InvariantCulture, $"# disposals\nmaterial,cost_usd_per_unit,capacity_per_year\nslag,{Number(0, 5)},\nore,0,\nmetal,0,\n# share_caps\nid,year,region,materials,group,maximum_share\ncap,2027,us,metal,concern,{Number(0.2, 0.9)}\n");
        text.Append(CultureInfo.InvariantCulture, $"# impact_caps\ncategory,region,year,quantity_per_year,unit\ngreenhouse-gases,mx,2028,{Number(10, 80)},t CO2/y\ngreenhouse-gases,mx,2030,{Number(10, 80)},t CO2/y\n");
        return Package.FromText(text.ToString(), "random-" + seed.ToString(CultureInfo.InvariantCulture));
    }
}
