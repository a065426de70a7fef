using System.Globalization;
using Veta.Data;

namespace Veta.Permitting;

/// <summary>Reforms of permits that hold for what begins its permits from a year to another.</summary>
/// <param name="Reforms">The reforms.</param>
/// <param name="FirstYear">First year; far back where they are as if they always held.</param>
/// <param name="LastYear">Last year; far ahead where they have no end.</param>
/// <param name="Plants">Plants that they reach; null for all whose steps they change.</param>
internal sealed record ReformTerm(IReadOnlyList<PermitReform> Reforms, int FirstYear = int.MinValue, int LastYear = int.MaxValue, IReadOnlySet<FacilityId>? Plants = null)
{
    /// <summary>Whether they hold for a plant whose permits begin in a year.</summary>
    public bool Holds(FacilityId plant, int year) => year >= FirstYear && year <= LastYear && (Plants is null || Plants.Contains(plant));

    /// <summary>The same text for the same terms.</summary>
    public string Text => string.Join(' ', [.. Reforms.Select(TextOf), Number(FirstYear), Number(LastYear), .. Plants?.Select(p => p.Value) ?? []]);

    /// <summary>The same text for reforms that change the same steps in the same way.</summary>
    public static string TextOf(PermitReform reform)
    {
        ArgumentNullException.ThrowIfNull(reform);
        return string.Join(',', [.. reform.Permits.Select(p => p.Value), Number(reform.CapMonths ?? -1), Number(reform.MonthsShare), Number(reform.ReworkShare), Number(reform.HaltShare), Number(reform.RefusalShare), .. reform.Beside.Select(p => p.Value)]);
    }

    /// <summary>The reforms of some ids, in the order of the table.</summary>
    public static IReadOnlyList<PermitReform> Named(Package package, IReadOnlyList<PermitReformId> ids)
    {
        ArgumentNullException.ThrowIfNull(package);
        return [.. package.PermitReforms.Where(r => ids.Contains(r.Id))];
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
