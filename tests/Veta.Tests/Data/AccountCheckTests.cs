using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class AccountCheckTests
{
    [Fact]
    public void Withheld_figures_without_a_limit_crossed_ranges_and_shares_above_one_are_errors()
    {
        PackageException refused = Assert.Throws<PackageException>(() => Package.FromText("""
            # regions
            id,kind,parent,name_en,name_es
            us,country,,United States,Estados Unidos
            cn,country,,China,China
            # materials
            id,stage,name_en,name_es
            oxide,refined,Oxide,Óxido
            # accounts
            id,region,name_en,name_es,stage,materials,content
            us-oxide,us,Oxide,Óxido,refined,oxide,gross weight
            # account_items
            account,year,component,item,quantity_t_per_year,minimum_t_per_year,maximum_t_per_year
            us-oxide,2025,imports,all,100,,
            us-oxide,2025,exports,all,,,
            us-oxide,2025,primary-production,all,,9,5
            # printed_reliance
            account,year,printed,minimum_percent,maximum_percent
            us-oxide,2025,>50,50,
            # import_sources
            importer,form,exporter,to_year,from_year,share
            us,oxide,cn,2024,2021,0.9
            us,oxide,us,2024,2021,0.2
            """));
        Assert.Equal(["no-limit", "crossed-range", "no-limit", "shares-above-one"], refused.Findings.Select(f => f.Check));
        Assert.Contains(refused.Findings, f => f.Message == "The shares of this form sum to 1.1.");
    }
}
