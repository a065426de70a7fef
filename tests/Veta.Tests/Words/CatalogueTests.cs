using Veta.Words;
using Xunit;

namespace Veta.Tests.Words;

public sealed class CatalogueTests
{
    [Theory]
    [InlineData(Language.English, "July 2027")]
    [InlineData(Language.Spanish, "julio de 2027")]
    public void Month_is_said_in_words(Language language, string expected) => Assert.Equal(expected, Say.Join("", Said.Month("2027-07")).In(language).Trim());

    [Theory]
    [InlineData(0, "0 USD")]
    [InlineData(0.004, "0 USD")]
    [InlineData(12, "12 USD")]
    [InlineData(1234, "1.23 thousand USD")]
    [InlineData(254_300_000, "254 million USD")]
    [InlineData(-6_463_123_000_000, "-6,463 billion USD")]
    public void Money_takes_the_largest_unit_that_leaves_one(double usd, string expected) => Assert.Equal(expected, Say.Join("", Said.Money(usd)).In(Language.English).Trim());

    [Fact]
    public void Digits_inside_the_tolerance_are_not_shown()
    {
        Assert.Equal("7 billion USD", Say.Join("", Said.Money(7.26e9, 0.3e9 * 10)).In(Language.English).Trim());
        Assert.Equal("7.3 billion USD", Say.Join("", Said.Money(7.26e9, 0.27e9)).In(Language.English).Trim());
    }

    [Theory]
    [InlineData(0.0000123, "0.0012 %")]
    [InlineData(0.0567, "5.7 %")]
    [InlineData(0.5678, "57 %")]
    [InlineData(0.999, "99.9 %")]
    [InlineData(1, "100 %")]
    public void Share_is_said_as_per_cent(double share, string expected) => Assert.Equal(expected, Say.Join("", Said.Share(share)).In(Language.English).Trim());

    [Theory]
    [InlineData(0.000029, "0.000029")]
    [InlineData(0.00047, "0.00047")]
    [InlineData(2e-12, "0")]
    [InlineData(0.0123456, "0.0123")]
    [InlineData(12.3456, "12.3")]
    [InlineData(411743.4, "411,743")]
    public void Plain_number_has_three_digits_and_is_whole_from_a_thousand_on(double value, string expected) => Assert.Equal(expected, Numbers.Plain(value));

    [Theory]
    [InlineData(1, "1 month", "1 mes")]
    [InlineData(2, "2 months", "2 meses")]
    public void Count_chooses_between_one_and_more(int count, string english, string spanish)
    {
        Assert.Equal(english, Say.CountMonths(count).In(Language.English));
        Assert.Equal(spanish, Say.CountMonths(count).In(Language.Spanish));
    }

    [Theory]
    [InlineData("de", "el bloque", "del bloque")]
    [InlineData("a", "el puerto", "al puerto")]
    [InlineData("de", "la mina", "de la mina")]
    [InlineData("sobre", "el agua", "sobre el agua")]
    public void Spanish_joins_a_preposition_with_the_article(string before, string name, string expected) =>
        Assert.Equal(expected, Say.Join(" " + before, name).In(Language.Spanish).Trim());

    [Fact]
    public void Spanish_joins_before_a_name_of_the_catalogue_too() => Assert.Equal("la cuenta del bloque del T-MEC", Say.Join("la cuenta de", Said.Name("the USMCA bloc", "el bloque del T-MEC")).In(Language.Spanish));

    [Fact]
    public void List_is_joined_as_the_language_joins_it()
    {
        Said list = Said.List(["a", "b", Said.Name("sea", "mar")]);
        Assert.Equal("a, b and sea", Say.Join("", list).In(Language.English).Trim());
        Assert.Equal("a, b y mar", Say.Join("", list).In(Language.Spanish).Trim());
    }

    [Fact]
    public void Cells_ids_and_lines_read_as_tables_have_them()
    {
        Assert.Equal("12345.678", Say.Join("", Said.Exact(12345.678)).In(Language.Spanish).Trim());
        Assert.Equal("1.235E+04", Say.Join("", Said.Exact(12345.678, 4)).In(Language.English).Trim());
        Assert.Equal("region, origin", Say.Join("", Said.Words(["region", "origin"])).In(Language.Spanish).Trim());
        Assert.Equal("a\nb", Say.Join("", Said.Lines(["a", "b"])).In(Language.Spanish).Trim());
    }

    [Fact]
    public void Sentences_are_equal_when_they_say_the_same()
    {
        Assert.Equal(Say.CheckCapFilterAdvice(Said.Words(["region", "origin"])), Say.CheckCapFilterAdvice(Said.Words(["region", "origin"])));
        Assert.NotEqual(Say.CheckCapFilterAdvice(Said.Words(["region"])), Say.CheckCapFilterAdvice(Said.Words(["origin"])));
    }

    [Fact]
    public void Figures_that_name_their_rows_are_marked_where_they_stand()
    {
        var marks = new List<Mark>();
        string text = Catalogue.Of(Language.Spanish).Text(Say.Join("Pierde", Said.Money(2.5e9).From("loss")), marks);
        Mark mark = Assert.Single(marks);
        Assert.Equal("2.5 mil millones de USD", text.Substring(mark.Start, mark.Length));
        Assert.Equal("loss", mark.Reference);
    }
}
