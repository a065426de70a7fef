using Veta.Data;

namespace Veta.Tests.Published;

/// <summary>One market of the back-test of shocks.</summary>
/// <param name="Set">Set of events of the package.</param>
/// <param name="Title">What the page calls it.</param>
/// <param name="Material">The material.</param>
/// <param name="Start">First month of the run, before the first news.</param>
/// <param name="Months">Months of the run.</param>
/// <param name="Held">Whether it is held out; the others fit.</param>
internal sealed record BacktestEvent(string Set, string Title, string Material, Month Start, int Months, bool Held)
{
    /// <summary>All of them, by date: the earlier half fits, the later half is held out.</summary>
    public static IReadOnlyList<BacktestEvent> All { get; } =
    [
        new("rare-earths-2010", "rare earths 2010-11", "rare-earths", new Month(2010, 6), 30, false),
        new("lithium-2021", "lithium 2021-22", "lithium", new Month(2020, 12), 31, false),
        new("gallium-2023", "gallium 2023", "gallium", new Month(2023, 6), 30, false),
        new("germanium-2023", "germanium 2023", "germanium", new Month(2023, 6), 30, false),
        new("graphite-2023", "graphite 2023", "graphite", new Month(2023, 9), 16, true),
        new("antimony-2024", "antimony 2024-25", "antimony", new Month(2024, 7), 17, true),
        new("heavy-rare-earths-2025", "heavy rare earths 2025", "dysprosium", new Month(2025, 3), 13, true),
    ];

    /// <summary>The event of a set.</summary>
    public static BacktestEvent Of(string set) => All.Single(e => e.Set == set);
}
