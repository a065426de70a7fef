namespace Veta.Data.Scenarios;

/// <summary>A piece of a YAML file: a text, a list, or keys with values; exactly one of them.</summary>
/// <param name="Line">Line in the file, from 1.</param>
internal sealed record YamlPart(int Line)
{
    /// <summary>The text as written; null for a list or keys.</summary>
    public string? Text { get; init; }

    /// <summary>The items of a list; null for others.</summary>
    public IReadOnlyList<YamlPart>? Items { get; init; }

    /// <summary>Keys with their values and the lines on which the keys stand, in order; null for others.</summary>
    public IReadOnlyList<(string Key, int Line, YamlPart Value)>? Fields { get; init; }

    /// <summary>True for a value that was left out.</summary>
    public bool IsBlank => Text is { Length: 0 };
}
