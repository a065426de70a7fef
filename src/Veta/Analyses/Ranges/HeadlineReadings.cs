using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Ranges;

/// <summary>The headlines of an answer under each reading of the margins of the base year (<see cref="MarginReading"/>): the same question asked again on the package under that reading. Not for a package without margins.</summary>
/// <param name="Rows">The table <c>headline_readings</c>.</param>
internal sealed record HeadlineReadings(IReadOnlyList<HeadlineReadingsRow> Rows)
{
    /// <summary>The word that asks for all readings.</summary>
    public const string All = "all";

    private static readonly MarginReading[] Others = [MarginReading.Steady, MarginReading.Rent, MarginReading.None];

    /// <summary>Where none were asked for.</summary>
    public static HeadlineReadings Nothing { get; } = new([]);

    /// <summary>The option that asks for one reading or for all.</summary>
    public static OptionCard Option { get; } = new("margins", OptionType.Word, "HeadlineMargins") { Words = [.. MarginReadings.All.Select(r => EnumWords.Of(r)), All] };

    /// <summary>What was done: answered, or not done where it was stopped.</summary>
    public RowState State { get; init; } = RowState.Answered;

    /// <summary>The table; none where nothing was asked for.</summary>
    public IReadOnlyList<ResultTable> Tables => Rows.Count == 0 ? [] : [ResultTable.Of(Rows)];

    /// <summary>Whether all readings are asked for of a package that has margins.</summary>
    public static bool Asked(AskedOptions asked, Package package)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(package);
        return asked.Text(Option.Name) == All && package.Margins.Count > 0;
    }

    /// <summary>The package under the one reading that is asked for; as it is where none or all are.</summary>
    public static Package In(AskedOptions asked, Package package)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Text(Option.Name) is { } word && EnumWords.TryParse(word, out MarginReading reading) ? MarginReadings.In(package, reading) : package;
    }

    /// <summary>Asks again under the other readings. One without an answer is told with its reason.</summary>
    /// <param name="package">The package as it is.</param>
    /// <param name="usual">The headlines of the answer on it.</param>
    /// <param name="ask">The headlines of the answer on another package; called from any thread.</param>
    /// <param name="workers">How much goes on at the same time.</param>
    public static HeadlineReadings Of(Package package, IReadOnlyList<Headline> usual, Func<Package, IReadOnlyList<Headline>> ask, Workers workers)
    {
        ArgumentNullException.ThrowIfNull(usual);
        ArgumentNullException.ThrowIfNull(workers);
        var ends = new RangeEnd[Others.Length];
        workers.For(ends.Length, k => ends[k] = RangeEnd.Of(() => ask(MarginReadings.In(package, Others[k]))), CancellationToken.None);
        return new HeadlineReadings([.. usual.Select(headline => Row(headline, ends))]) { State = ends.Any(end => end.State == RowState.NotDone) ? RowState.NotDone : RowState.Answered };
    }

    private static HeadlineReadingsRow Row(Headline headline, RangeEnd[] ends)
    {
        Headline?[] found = [.. ends.Select(end => end.Of(headline))];
        double[] known = [headline.Value, .. found.OfType<Headline>().Select(h => h.Value)];
        return new HeadlineReadingsRow
        {
            Headline = headline.Name,
            About = headline.About,
            Unit = headline.Unit,
            Given = headline.Value,
            Steady = found[0]?.Value,
            Rent = found[1]?.Value,
            None = found[2]?.Value,
            Lowest = known.Min(),
            Highest = known.Max(),
            NamedInstead = string.Join(';', found.OfType<Headline>().Select(h => h.Named).Where(named => named != headline.Named).Distinct().Order(StringComparer.Ordinal)),
            Reason = ends.Select(end => end.ReasonFor(headline)).FirstOrDefault(r => r is not null),
        };
    }
}
