using System.Reflection;
using System.Text.RegularExpressions;
using Veta.Cli;
using Xunit;

namespace Veta.Tests.Cli;

public sealed class TextsTests
{
    private static readonly string[] SameInBoth = ["Seconds", "ProgressTime"];

    private static IEnumerable<PropertyInfo> Sentences => typeof(Texts).GetProperties().Where(property => property.PropertyType == typeof(string));

    [Fact]
    public void Every_sentence_exists_in_both_languages_with_the_same_blanks()
    {
        foreach (PropertyInfo sentence in Sentences)
        {
            string english = (string)sentence.GetValue(EnglishTexts.All)!, spanish = (string)sentence.GetValue(SpanishTexts.All)!;
            Assert.False(string.IsNullOrWhiteSpace(english), sentence.Name + " is empty in English");
            Assert.False(string.IsNullOrWhiteSpace(spanish), sentence.Name + " is empty in Spanish");
            Assert.True(english != spanish || SameInBoth.Contains(sentence.Name), sentence.Name + " is not translated");
            Assert.Equal(Blanks(english), Blanks(spanish));
        }
    }

    [Theory]
    [InlineData("es", null, null, "solve", "--lang", "es")]
    [InlineData("es", null, null, "--lang=es")]
    [InlineData("en", "es_MX.UTF-8", null, "--lang", "en")]
    [InlineData("es", "es_MX.UTF-8", "en_US.UTF-8")]
    [InlineData("es", null, "es_ES")]
    [InlineData("en", "C.UTF-8", "es_ES")]
    [InlineData("en", null, null, "solve", "--", "--lang", "es")]
    public void Language_is_the_option_or_else_the_system(string code, string? all, string? lang, params string[] arguments) =>
        Assert.Equal(code, LanguageChoice.Choose(arguments, name => name switch { "LC_ALL" => all, "LANG" => lang, _ => null }).Code);

    private static IEnumerable<string> Blanks(string text) => Regex.Matches(text, @"\{\d").Select(match => match.Value).Order(StringComparer.Ordinal);
}
