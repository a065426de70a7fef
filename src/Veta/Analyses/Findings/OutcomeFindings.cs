using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>What two shocks side by side say: who loses less or more in the second, and by how much value added at risk changes. What lies inside the tolerance is no difference.</summary>
internal static class OutcomeFindings
{
    // Less value added than this is a residue of the arithmetic.
    private const double LeastToTell = 1e6;

    /// <summary>The findings, in the order of the places.</summary>
    /// <param name="changes">The two shocks side by side.</param>
    /// <param name="package">The package of the second.</param>
    /// <param name="before">What the first is called.</param>
    /// <param name="after">What the second is called.</param>
    /// <param name="months">Over which months losses are counted, and in how many of them the event is in force.</param>
    public static IReadOnlyList<Statement> Of(IReadOnlyList<OutcomeChangeRow> changes, Package package, Said before, Said after, Said months)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(package);
        return
        [
            .. changes.Where(c => c.Measure == OutcomeMeasure.Loss).Select(row => Loss(row, package, before, after, months)),
            .. changes.Where(c => c is { Measure: OutcomeMeasure.ValueAddedHigh, Differs: true, Before: not null, After: not null } && Math.Max(c.Before.Value, c.After.Value) >= LeastToTell && c.Place is not (OutcomeRow.Home or OutcomeRow.World))
                .Select(row => ValueAdded(row, changes.Single(c => c.Place == row.Place && c.Measure == OutcomeMeasure.ValueAddedLow), package, before, after, months)),
        ];
    }

    /// <summary>A place as it reads inside a sentence.</summary>
    public static Said Place(string place, Package package) => place switch
    {
        OutcomeRow.World => Say.NameWorld,
        OutcomeRow.Home => HomeGroup.Of(package).Name,
        _ => new SentenceNames(package).Place(place),
    };

    private static Statement Loss(OutcomeChangeRow row, Package package, Said before, Said after, Said months)
    {
        double change = row.Change!.Value;
        string of = At(row, "change");
        Said place = Place(row.Place, package), off = Said.Money(row.Tolerance).From(At(row, "tolerance"));
        Sentence said = !row.Differs ? Say.ShockBesideSame(after: after, before: before, place: place, tolerance: off, months: months)
            : change < 0 ? Say.ShockBesideLess(after: after, before: before, place: place, money: Said.Money(-change, row.Tolerance).From(Reference.Negative(of)), tolerance: off, months: months)
            : Say.ShockBesideMore(after: after, before: before, place: place, money: Said.Money(change, row.Tolerance).From(of), tolerance: off, months: months);
        return new Statement("shock.beside", said) { Page = "shock", About = row.Place, Discounted = false, Value = row.Differs ? change : null, Unit = "USD", Tolerance = row.Tolerance, Grade = GradeOfPackage.Of(package) };
    }

    private static Statement ValueAdded(OutcomeChangeRow high, OutcomeChangeRow low, Package package, Said before, Said after, Said months)
    {
        Said Money(OutcomeChangeRow row, double? usd, string column) => Said.Money(usd ?? 0).From(At(row, column));
        Sentence said = Say.ShockBesideValueAdded(
            after: after, before: before, place: Place(high.Place, package), low: Money(low, low.After, "after"), high: Money(high, high.After, "after"), lowBefore: Money(low, low.Before, "before"), highBefore: Money(high, high.Before, "before"), months: months);
        return new Statement("shock.beside-value-added", said) { Page = "shock", About = high.Place, Discounted = false, Value = high.Change, Unit = "USD", Tolerance = high.Tolerance, Grade = GradeOfPackage.Of(package) };
    }

    private static string At(OutcomeChangeRow row, string column) => Reference.Most("outcome_changes." + column, ("place", row.Place), ("measure", EnumWords.Of(row.Measure)));
}
