using Veta.Data;
using Veta.Data.Planning;
using Veta.Lp;

namespace Veta.Network;

/// <summary>The figures from which a blank cost of a facility is derived; none where it is typed.</summary>
internal static class SiteFigures
{
    /// <summary>The figures of a column of a facility.</summary>
    public static IEnumerable<Figure> Of(NetworkData data, int facility, string column) =>
        data.SiteCosts.Shares(data.Package.Facilities[facility], column).Select(s => new Figure(s.Table.Name, s.Table.KeyOf(s.Row), s.Column));
}
