namespace Veta.Analyses.Ranges;

/// <summary>The options of analyses that give the range of their headlines.</summary>
internal static class SensitivityOptions
{
    /// <summary>Figures that are tried where nothing else is asked.</summary>
    public const int Usual = 20;

    /// <summary>How many figures are tried.</summary>
    public static OptionCard Figures { get; } = new("figures", OptionType.Whole, "SensitivityFigures") { Form = "N", Default = "20", Unit = "1", Least = 1, Most = 1000 };

    /// <summary>How many figures are tried for all headlines of an answer together.</summary>
    public static OptionCard FiguresTogether { get; } = Figures with { Help = "HeadlineFigures" };

    /// <summary>How many figures to try; null where no range is asked for.</summary>
    public static int? Of(AskedOptions asked)
    {
        if (asked.Flag("sensitivity")) { return asked.Whole("figures") ?? Usual; }
        return asked.Has("figures") ? throw new RequestException(new Remark("FiguresNeedSensitivity")) : null;
    }
}
