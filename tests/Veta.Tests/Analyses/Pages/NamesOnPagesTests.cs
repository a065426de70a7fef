using System.Text.RegularExpressions;
using Veta.Analyses;
using Veta.Analyses.Appraise;
using Veta.Analyses.Calibration;
using Veta.Analyses.Depend;
using Veta.Analyses.Pages;
using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Pages;

/// <summary>What pages of the reference package say is said with names and units, and with the day to which the facts reach.</summary>
[Trait("Category", "Guard")]
public sealed partial class NamesOnPagesTests
{
    private static readonly Package NorthAmerica = PackageReader.Read(Repository.File("models/north-america"));

    private static readonly Workplace Highs = Workplaces.Highs;

    private static readonly AppraiseResult Appraised = Appraisal.Run(new AppraiseRequest { Package = NorthAmerica }, new Workplace());

    private static readonly CalibrateResult Calibrated = Calibrate.Run(new CalibrateRequest { Package = NorthAmerica }, Highs, TestContext.Current.CancellationToken);

    private static readonly DependResult Depends = Dependence.Run(new DependRequest { Package = NorthAmerica, Importers = ["us"], Materials = [new("antimony-metal"), new("ndfeb-magnet"), new("cathode-lfp")] }, Highs, TestContext.Current.CancellationToken);

    public static TheoryData<string, Language> Pages
    {
        get
        {
            var pages = new TheoryData<string, Language>();
            foreach (string page in (string[])["appraise", "calibrate", "depend"])
            {
                pages.Add(page, Language.English);
                pages.Add(page, Language.Spanish);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_to_which_day_its_facts_reach_and_what_was_not_known_then(string page, Language language)
    {
        string text = Assert.Single(Page(page, language).OfType<PagePart.Paragraph>(), p => p.Text.Contains("2026-07-02", StringComparison.Ordinal)).Text;
        Assert.All(NorthAmerica.OpenQuestions.Where(q => q.Taken), q => Assert.Contains(language == Language.Spanish ? q.OutcomeEs : q.OutcomeEn, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_cell_and_no_sentence_of_a_page_shows_the_id_of_what_has_a_name(string page, Language language)
    {
        HashSet<string> ids =
        [
            .. NorthAmerica.Regions.Select(r => r.Id.Value), .. NorthAmerica.Materials.Select(m => m.Id.Value), .. NorthAmerica.Facilities.Select(f => f.Id.Value), .. NorthAmerica.Lanes.Select(l => l.Id.Value),
            .. NorthAmerica.Sectors.Select(s => s.Id.Value), .. NorthAmerica.Events.Select(e => e.Id.Value), .. NorthAmerica.TaxRegimes.Select(r => r.Id.Value), .. NorthAmerica.Info.BlocNames.Select(b => b.Id),
        ];
        foreach (PagePart part in Page(page, language))
        {
            string[] texts = part switch { PagePart.Paragraph paragraph => [paragraph.Text], PagePart.Table table => [.. table.Rows.SelectMany(r => r)], _ => [] };
            foreach (string text in texts)
            {
                // A word of the language may be an id as well: only those with a hyphen, and a country's at the start of a cell beside a figure or in brackets, are none.
                Assert.DoesNotContain(Hyphened().Matches(text).Select(m => m.Value), ids.Contains);
                if (part is PagePart.Table) { Assert.DoesNotContain(Lone().Matches(text).Select(m => m.Groups[1].Value), id => ids.Contains(id) && id is not "no"); }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_rate_of_a_page_is_absurd_and_no_cell_says_minus_nought(string page, Language language) =>
        Assert.All(Page(page, language).OfType<PagePart.Table>().SelectMany(t => t.Rows).SelectMany(r => r), cell => Assert.DoesNotMatch(@"^-0(\.0+)?$|^-?\d{4,}\.\d$", cell));

    [Fact]
    public void Prices_of_projects_and_of_the_base_year_carry_their_unit()
    {
        PagePart.Table projects = Page("appraise", Language.English).OfType<PagePart.Table>().First(t => t.Columns.Contains(">Break-even"));
        Assert.All(projects.Rows, row => Assert.All(row.TakeLast(2), cell => Assert.Matches("(^-$)|( USD/(t|MWh|m3|kg|SWU)$)", cell)));
        Assert.All(Page("calibrate", Language.English).OfType<PagePart.Table>().Where(t => t.Columns.Contains(">Margin")).SelectMany(t => t.Rows), row => Assert.Matches(" USD/", row[4]));
    }

    private static IReadOnlyList<PagePart> Page(string page, Language language) => page switch
    {
        "appraise" => AppraisePage.Of(Appraised, NorthAmerica, new(), language),
        "calibrate" => CalibratePage.Of(Calibrated, language),
        _ => DependPage.Of(Depends, NorthAmerica, language),
    };

    [GeneratedRegex("[a-z0-9]+(?:-[a-z0-9]+)+")]
    private static partial Regex Hyphened();

    [GeneratedRegex(@"(?:^|\()([a-z]{2,})(?:$|\)| \d)")]
    private static partial Regex Lone();
}
