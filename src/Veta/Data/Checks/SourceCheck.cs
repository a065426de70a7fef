using System.Text.RegularExpressions;

namespace Veta.Data.Checks;

/// <summary>Published sources can be found.</summary>
internal sealed partial class SourceCheck : IPackageCheck
{
    public string Name => "sources";

    public string Proves => "Every source that is not a working assumption has an address, and addresses have the form of one.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (Source source in package.Sources)
        {
            if (source.Address is null)
            {
                if (source.Grade == Grade.D) { continue; }
                yield return CheckFinding.Error(
                    "source-address",
                    source,
                    "address",
                    Say.CheckSourceASourceOfGradeHas(source.Grade.ToString()),
                    Say.CheckSourceGiveItsWebAddressOr);
            }
            else if (!Address().IsMatch(source.Address))
            {
                yield return CheckFinding.Warning(
                    "source-address",
                    source,
                    "address",
                    Say.CheckSourceIsNeitherAWebAddress(CellFindings.Shorten(source.Address)),
                    Say.CheckSourceWriteItFromHttpsOn);
            }
        }
    }

    [GeneratedRegex(@"^(https?://[^\s/]+\.[^\s/]+|(doi:\s?)?10\.\d{4,9}/\S|urn:\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
