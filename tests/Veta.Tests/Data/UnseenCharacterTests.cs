using System.Text;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class UnseenCharacterTests
{
    [Theory]
    [InlineData("Made\0ro", "materials.csv:2: error: materials[ore].note: Character 5 is U+0000, a control character, which no reader sees. Delete it, or write the text anew. [control-character]")]
    [InlineData("a\u001B[31mb", "materials.csv:2: error: materials[ore].note: Character 2 is U+001B, a control character, which no reader sees. Delete it, or write the text anew. [control-character]")]
    [InlineData("a\u0085b", "materials.csv:2: error: materials[ore].note: Character 2 is U+0085, a control character, which no reader sees. Delete it, or write the text anew. [control-character]")]
    [InlineData("\u202Eero\u202C and b\u0007", "materials.csv:2: error: materials[ore].note: Character 12 is U+0007, a control character, which no reader sees. Delete it, or write the text anew. [control-character]")]
    [InlineData("𝛼\u202Eero", "materials.csv:2: warning: materials[ore].note: Character 2 is U+202E, which no reader sees and which may turn the letters round. Delete it, or write the text anew. [hidden-character]")]
    [InlineData("a\u200Bb", "materials.csv:2: warning: materials[ore].note: Character 2 is U+200B, which no reader sees and which may turn the letters round. Delete it, or write the text anew. [hidden-character]")]
    [InlineData("Concepci\uFFFDn", "materials.csv:2: warning: materials[ore].note: Character 9 is U+FFFD, which stands where a letter was lost when the text was saved. Write the letter again, and save as UTF-8. [lost-character]")]
    public void A_character_that_no_reader_sees_is_named_with_its_place(string note, string finding) => Assert.Equal(finding, Assert.Single(Read(note)).ToString());

    [Theory]
    [InlineData("Two\tcolumns\nand two lines\r\nof Ñandú – “锑” ¿qué? 𝛼 ≥ 5 °C")]
    [InlineData("می‌خواهم")]
    [InlineData("👩‍🔬")]
    [InlineData("تعدين الأنتيمون")]
    public void Letters_of_all_scripts_tabs_and_line_ends_are_fine(string note) => Assert.Empty(Read(note));

    [Fact]
    public void The_place_is_named_in_a_long_cell_too()
    {
        Finding finding = Assert.Single(Read(new string('x', 20_000) + "\0"));
        Assert.StartsWith("Character 20001 is U+0000", finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.ToString().Length, 1, 400);
    }

    [Fact]
    public void A_name_in_a_message_shows_no_marks_of_direction() => Assert.Equal("a\uFFFDb", CellFindings.Shorten("a\u202Eb"));

    [Fact]
    public void A_change_and_a_scenario_bring_no_control_characters_in()
    {
        PackageException set = Assert.Throws<PackageException>(() => Samples.Package().With(Change.Parse("regions[mx].name_en=Me\0xico")));
        Assert.Equal("control-character", set.Findings[0].Check);
        PackageException title = Assert.Throws<PackageException>(() => ScenarioReader.Parse("s", "title_en: \"Bad\\0ban\"\n"));
        Assert.Equal("text:1: error: title_en: Character 4 is U+0000, a control character, which no reader sees. Delete it, or write the text anew. [control-character]", Assert.Single(title.Findings).ToString());
    }

    private static IReadOnlyList<Finding> Read(string note)
    {
        byte[] csv = Encoding.UTF8.GetBytes($"id,stage,name_en,name_es,source,note\nore,ore,Ore,Mena,s,\"{note}\"\n");
        return TableReader.Read(TableList.Of<Material>(), "materials.csv", new MemoryStream(csv), new TextPool()).Findings.All;
    }
}
