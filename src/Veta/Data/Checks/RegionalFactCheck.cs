namespace Veta.Data.Checks;

/// <summary>One fact is one thing in all places and years: what it is about, its names and its unit do not change.</summary>
internal sealed class RegionalFactCheck : IPackageCheck
{
    public string Name => "regional-facts";

    public string Proves => "Rows of one fact of a place have one topic, one name in each language and one unit, so that places and years can be compared.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (IGrouping<string, RegionalFact> fact in package.RegionalFacts.GroupBy(f => f.Fact))
        {
            RegionalFact first = fact.First();
            foreach (RegionalFact other in fact)
            {
                foreach ((string column, bool same) in new[] { ("topic", other.Topic == first.Topic), ("name_en", other.NameEn == first.NameEn), ("name_es", other.NameEs == first.NameEs), ("unit", other.Unit == first.Unit) })
                {
                    if (!same) { yield return CheckFinding.Error("regional-fact", other, column, Say.CheckRegionalFactDiffers(fact.Key, first.Region.Value, first.Year.ToString()), Say.CheckRegionalFactMakeAlike); }
                }
            }
        }
    }
}
