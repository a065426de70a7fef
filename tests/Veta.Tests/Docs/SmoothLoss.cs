using System.Globalization;

namespace Veta.Tests.Docs;

/// <summary>A loss of an event with figures turned.</summary>
/// <param name="Event">The event.</param>
/// <param name="Loss">Which loss.</param>
/// <param name="Region">Of whom.</param>
/// <param name="Usual">As the package is, USD.</param>
/// <param name="Turned">With each figure turned, USD, by variant.</param>
internal sealed record SmoothLoss(string Event, string Loss, string Region, double Usual, IReadOnlyDictionary<string, double> Turned)
{
    /// <summary>The largest factor by which it moves; infinite where it changes its sign.</summary>
    public double Widest => Turned.Values.Max(v => v / Usual is > 0 and double ratio ? Math.Max(ratio, 1 / ratio) : double.PositiveInfinity);

    /// <summary>Losses in the order of the file; one whose usual figure is missing is left out.</summary>
    public static IReadOnlyList<SmoothLoss> Read(string path)
    {
        string[][] rows = [.. File.ReadLines(path).Skip(1).Select(line => line.Split(','))];
        string[] variants = [.. rows.Select(r => r[3]).Distinct().Where(v => v != "usual")];
        return
        [
            .. rows.GroupBy(r => (Event: r[0], Loss: r[1], Region: r[2])).Where(g => g.Any(r => r[3] == "usual")).Select(g =>
            {
                Dictionary<string, double> values = g.ToDictionary(r => r[3], r => double.Parse(r[4], CultureInfo.InvariantCulture));
                return new SmoothLoss(g.Key.Event, g.Key.Loss, g.Key.Region, values["usual"], variants.ToDictionary(v => v, v => values.GetValueOrDefault(v)));
            }),
        ];
    }

    /// <summary>Whether it is below 0 or below a share of the world's loss of the event: a small difference of larger figures.</summary>
    public bool IsSmall(IReadOnlyList<SmoothLoss> all, double share) =>
        Loss == "shock.loss-country" && Usual < share * all.Single(l => l.Event == Event && l.Loss == "shock.loss-world").Usual;
}
