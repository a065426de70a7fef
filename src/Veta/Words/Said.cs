namespace Veta.Words;

/// <summary>What fills a blank of a sentence; how it reads is the language's affair.</summary>
public abstract record Said
{
    private Said()
    {
    }

    /// <summary>Text as it stands.</summary>
    public static implicit operator Said(string text) => new Plain(text);

    /// <summary>A sentence within a sentence.</summary>
    public static implicit operator Said(Sentence sentence) => new Inner(sentence);

    /// <summary>A whole number.</summary>
    public static implicit operator Said(int number) => Count(number);

    /// <summary>A thing by its names, as its row has them.</summary>
    public static Said Name(string english, string spanish) => new Named(english, spanish);

    /// <summary>What stands only in English, such as the description of a column, and what other languages say instead.</summary>
    public static Said InEnglish(string english, Sentence otherwise) => new Foreign(english, otherwise);

    /// <summary>A whole number.</summary>
    public static Said Count(long number) => new Number(number, NumberStyle.Whole);

    /// <summary>A year.</summary>
    public static Said Year(int year) => new Number(year, NumberStyle.Year);

    /// <summary>Years from the first to the last; one year when they are the same.</summary>
    public static Said Years(int first, int last) => new Span(first, last);

    /// <summary>A month such as <c>2026-12</c>.</summary>
    public static Said Month(string month) => new Calendar(month);

    /// <summary>USD, in the unit that leaves at least one; with a tolerance in USD no digit is shown that lies inside it.</summary>
    public static Said Money(double usd, double tolerance = 0) => new Number(usd, NumberStyle.Money, Tolerance: tolerance);

    /// <summary>A share from 0 to 1, as per cent.</summary>
    public static Said Share(double share) => new Number(share, NumberStyle.Percent);

    /// <summary>A number, three digits of it, with its unit where it has one.</summary>
    public static Said Quantity(double value, string unit = "") => new Number(value, NumberStyle.Plain, unit);

    /// <summary>A number as a cell of a table holds it: invariant, without separators.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">Significant digits; 0 for as many as tell it from its neighbours.</param>
    public static Said Exact(double value, int digits = 0) => new Written(value, digits);

    /// <summary>Several things, joined as the language joins them.</summary>
    public static Said List(IEnumerable<Said> items) => new Listed([.. items], "");

    /// <summary>Half sentences, each of which may hold commas.</summary>
    public static Said Clauses(IEnumerable<Said> items) => new Listed([.. items], "; ");

    /// <summary>Ids, words of tables or sentences, parted by commas.</summary>
    public static Said Words<T>(IEnumerable<T> items)
        where T : notnull => new Listed([.. items.Select(item => item is Said said ? said : item is Sentence sentence ? sentence : (Said)item.ToString()!)], ", ");

    /// <summary>Lines below each other.</summary>
    public static Said Lines(IEnumerable<Said> lines) => new Listed([.. lines], "\n");

    /// <summary>The same figure, known to come from rows of the results.</summary>
    /// <param name="reference">The reference as the report writes it, or nothing.</param>
    public Said From(string reference) => this is Number number ? number with { Reference = reference } : this;

    internal sealed record Plain(string Text) : Said;

    internal sealed record Named(string English, string Spanish) : Said;

    internal sealed record Foreign(string English, Sentence Otherwise) : Said;

    internal sealed record Inner(Sentence Sentence) : Said;

    internal sealed record Span(int First, int Last) : Said;

    internal sealed record Calendar(string Text) : Said;

    internal sealed record Written(double Value, int Digits) : Said;

    internal sealed record Listed(IReadOnlyList<Said> Items, string Separator) : Said
    {
        public bool Equals(Listed? other) => other is not null && Separator == other.Separator && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Count;
    }

    internal sealed record Number(double Value, NumberStyle Style, string Unit = "", double Tolerance = 0, string Reference = "") : Said;
}
