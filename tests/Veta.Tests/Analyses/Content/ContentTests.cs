using Veta.Analyses;
using Veta.Analyses.Content;
using Veta.Analyses.Content.Rows;
using Veta.Data;
using Veta.Data.Findings;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Content;

public sealed class ContentTests
{
    // 100 of ore, 40 from home and 60 of concern, recovery 0.5: 50 of metal. Ore 6 (observed), metal 20 (observed), running cost 1 of which half is materials that no recipe names.
    private const string Metal = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # regions
        id,kind,parent,blocs,name_en,name_es
        us,country,,usmca,United States,Estados Unidos
        cn,country,,concern,China,China
        # materials
        id,stage,element,name_en,name_es
        ore,concentrate,Nd,Ore,Mineral
        metal,refined,Nd,Metal,Metal
        # processes
        id,stage,material,name_en,name_es
        smelting,refined,metal,Smelting,Fundición
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        smelting,ore,-2
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        smelter,smelting,us,Smelter,Fundidora,operating,50,1
        # supplies
        id,origin,region,material,quantity_per_year,price_usd_per_unit
        ore-home,us,us,ore,40,5
        ore-concern,cn,us,ore,80,6
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,,,50,1000
        # prices
        material,region,year,place,tax,price_usd_per_unit
        ore,us,2026,spot,none,6
        metal,us,2026,spot,none,20
        # content_costs
        process,region,item,share,hours_per_unit,wage_usd_per_hour
        smelting,,materials,0.5,,
        smelting,,labour,,0.1,20
        smelting,,technology,0.2,,
        # content_rules
        id,first_year,last_year,kind,status,products,made_in,groups,basis,owners,parts,threshold,wage_usd_per_hour,consequence,consequence_usd_per_unit,consequence_share
        assistance,2025,,material-assistance,in-force,metal,us,concern,maker,true,,0.4,,credit-lost,3,
        assistance,2030,,material-assistance,in-force,metal,us,concern,maker,true,,0.9,,credit-lost,3,
        net,2020,,usmca-net-cost,in-force,metal,usmca,usmca,maker,false,,0.5,,duty-owed,,0.1
        price,2020,,usmca-transaction-value,in-force,metal,usmca,usmca,maker,false,,0.6,,duty-owed,,0.1
        minerals,2020,,qualifying-value,ended,metal,us,us,mined,false,,0.4,,credit-lost,,
        concern,2020,,entity-of-concern,in-force,metal,us,concern,touched,false,,0,,sale-barred,,
        tiny,2020,,de-minimis,suspended,metal,us,cn,maker,false,ore,0.001,,sale-barred,,
        labour,2020,,labour-value,in-force,metal,us,us,maker,false,,0.2,16,duty-owed,,
        over,2020,2021,usmca-net-cost,in-force,metal,us,usmca,maker,false,,0.5,,duty-owed,,
        """;

    // Materials 12 + 0.5; 7.2 of ore and the unknown 0.5 are counted as of concern: 1 - 7.7 / 12.5. With the unknown clean 1 - 7.2 / 12.5.
    [Fact]
    [Trait("Category", "Hand")]
    public void Material_assistance_counts_direct_materials_and_what_is_not_known_against_the_maker()
    {
        ContentTestRow test = Test("assistance");
        Assert.Equal((0.384, 0.384, 0.424), (Digits(test.CountedShare), Digits(test.CountedShareLow), Digits(test.CountedShareHigh)));
        Assert.Equal(("open", 0.4), (test.Verdict, test.Threshold));
        Assert.Equal(12.5, test.CountedUsdPerUnit, 1e-9);
        Assert.Equal(7.7 - (0.6 * 12.5), test.GapUsdPerUnit, 1e-9);
        Assert.Equal(150, test.ConsequenceUsdPerYear!.Value, 1e-6);
    }

    // Net cost 12 + 1 = 13, price 20: (13 - 7.7) / 13 and (20 - 7.7) / 20.
    [Fact]
    [Trait("Category", "Hand")]
    public void Regional_content_is_of_net_cost_or_of_the_price()
    {
        ContentTestRow net = Test("net"), price = Test("price");
        Assert.Equal((0.4076923, "fails", 2.0), (Digits(net.CountedShare), net.Verdict, Digits(net.ConsequenceUsdPerUnit!.Value)));
        Assert.Equal((0.615, "passes", 0.0), (Digits(price.CountedShare), price.Verdict, Digits(price.GapUsdPerUnit)));
    }

    // 0.4 of the ore is mined at home; 0.6 touched concern; 7.2 of 20 is from China; 2 of 13 is paid at 20 an hour, and of the 0.2 claimed for technology 0.1 counts.
    [Theory]
    [Trait("Category", "Hand")]
    [InlineData("minerals", 0.4, "passes")]
    [InlineData("concern", 0.6, "fails")]
    [InlineData("tiny", 0.36, "fails")]
    [InlineData("labour", 0.2538462, "passes")]
    public void Other_rules_count_what_their_kind_says(string rule, double share, string verdict) => Assert.Equal((share, verdict), (Digits(Test(rule).CountedShare), Test(rule).Verdict));

    [Fact]
    public void A_rule_holds_from_its_year_to_its_last() => Assert.DoesNotContain(Judged(Metal).Tests, t => t.Rule.Value == "over");

    [Fact]
    public void Lines_add_up_to_the_test()
    {
        ContentResult result = Judged(Metal);
        Assert.All(result.Tests.Where(t => t.Kind != ContentRuleKind.LabourValue), test =>
        {
            ContentLineRow[] lines = [.. result.Lines.Where(l => l.Rule == test.Rule)];
            Assert.Equal(test.AgainstUsdPerUnit, lines.Sum(l => l.AgainstUsdPerUnit), 1e-9);
            if (test.Kind is not (ContentRuleKind.UsmcaTransactionValue or ContentRuleKind.DeMinimis)) { Assert.Equal(test.CountedUsdPerUnit, lines.Where(l => l.InWhole).Sum(l => l.ValueUsdPerUnit), 1e-9); }
        });
    }

    [Theory]
    [InlineData("ore", null, "No rule on content names ore. Rules name: metal.")]
    [InlineData("metal", "cn", "No plant makes metal in cn in 2026. It is made in: us.")]
    [InlineData("metal", "mars", "There is no region or bloc mars.")]
    public void What_cannot_be_judged_says_what_to_do(string product, string? at, string said)
    {
        InputException refused = Assert.Throws<InputException>(() => Judged(Metal, product, at));
        Assert.StartsWith(said, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("material-assistance,in-force,metal,us,concern,maker,true,,0.4,,", "material-assistance,in-force,metal,us,nowhere,maker,true,,0.4,,", "unknown-group")]
    [InlineData("in-force,metal,us,concern,maker,true,,0.4,,", "in-force,metal,us,concern,border,false,,0.4,,", "content-basis")]
    [InlineData("concern,maker,true,,0.4,,credit-lost,3,", "concern,mined,true,,0.4,,credit-lost,3,", "content-owners")]
    [InlineData("concern,maker,true,,0.4,,credit-lost,3,", "concern,maker,true,,0.4,,credit-lost,3,0.1", "content-consequence")]
    [InlineData("concern,maker,true,,0.4,,credit-lost,3,", "concern,maker,true,,0.4,16,credit-lost,3,", "content-wage")]
    [InlineData("smelting,,materials,0.5,,", "smelting,,materials,,0.5,", "content-cost")]
    public void Checks_find_rules_that_cannot_be(string right, string wrong, string check)
    {
        PackageException refused = Assert.Throws<PackageException>(() => Package.FromText(Metal.With(right, wrong)));
        Assert.Contains(refused.Findings, f => f.Check == check);
    }

    [Fact]
    public void Smelters_that_comply_close_the_gap_at_the_difference_of_prices()
    {
        // Magnets at home take metal of China at 10; a smelter at home makes 5 a year at 16. The rule asks for at least 0.4 of the 3 taken: 1.2 must change, for 6 and a freight of 9 each.
        ContentResult result = Judged(Magnets, "magnet");
        ContentTestRow test = Assert.Single(result.Tests);
        ContentChangeRow change = Assert.Single(result.Changes);
        Assert.Equal(0, test.CountedShare, 1e-9);
        Assert.True(change.ClosesGap);
        Assert.Equal(("metal", "ca"), (change.Material.Value, change.From!.Value.Value));
        Assert.Equal(0.4, change.ShiftedPerUnit, 1e-9);
        Assert.Equal(0.4 * (16 + 9 - 10), change.CostUsdPerUnit!.Value, 1e-6);
    }

    private const string Magnets = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # regions
        id,kind,parent,blocs,name_en,name_es
        us,country,,,United States,Estados Unidos
        ca,country,,,Canada,Canadá
        cn,country,,concern,China,China
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        magnet,product,Magnet,Imán
        # processes
        id,stage,material,name_en,name_es
        smelting,refined,metal,Smelting,Fundición
        pressing,product,magnet,Pressing,Prensado
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        pressing,magnet,1
        pressing,metal,-1
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        away,smelting,cn,Away,Fuera,operating,100,10
        near,smelting,ca,Near,Cerca,operating,50,16
        press,pressing,us,Press,Prensa,operating,3,0
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,metal,0
        ca-us,ca,us,metal,9
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,magnet,,,3,1000
        ca,metal,,,20,1000
        # content_rules
        id,first_year,kind,status,products,made_in,groups,basis,owners,threshold,consequence,consequence_usd_per_unit
        assistance,2026,material-assistance,in-force,magnet,us,concern,maker,true,0.4,credit-lost,5
        """;

    private static ContentTestRow Test(string rule) => Judged(Metal).Tests.Single(t => t.Rule.Value == rule);

    private static double Digits(double value) => Math.Round(value, 7);

    private static ContentResult Judged(string text, string product = "metal", string? at = null) => ContentWork.Run(
        new ContentRequest { Package = Package.FromText(text), Products = [new MaterialId(product)], At = at }, new Workplace { Solver = Plans.Highs }, TestContext.Current.CancellationToken);
}
