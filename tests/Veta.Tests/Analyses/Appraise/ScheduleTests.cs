using Veta.Analyses.Appraise;
using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Debt;
using Veta.Finance.Support;
using Xunit;

namespace Veta.Tests.Analyses.Appraise;

[Trait("Category", "Hand")]
public sealed class ScheduleTests
{
    private const string Good = """
        line,kind,product,unit,2026,2027,2028,2029
        Mill,capital,,million USD,100,0,0,0
        Concentrate,quantity,copper-concentrate,kt,0,2,2,2
        Copper,price,copper-concentrate,USD/lb,4,4,4,4
        Silver,revenue,silver-contained,million MXN,0,185,185,185
        Mine,operating-cost,,million USD,0,8,8,8
        Roads,closure,,thousand USD,0,0,0,500
        """;

    private static readonly ProjectTerms Terms = new() { ExchangeRates = new Dictionary<string, double> { ["MXN"] = 18.5 } };

    [Fact]
    public void A_schedule_becomes_a_project_in_canonical_units()
    {
        Project project = Read(Good);
        Assert.Equal(2026, project.FirstYear);
        Assert.Equal([100e6, 0, 0, 0], project.InitialCapital);
        Assert.Equal(2000, project.Sales[0].Quantity[1]);
        Assert.Equal(4 / 0.45359237e-3, project.Sales[0].Price[1], 1e-6); // pounds in a tonne
        Assert.Equal(10e6, project.Sales[1].Price[1] * project.Sales[1].Quantity[1], 1e-3); // 185 million pesos at 18.5
        Assert.Equal(500e3, project.Closure[3]);
        Assert.True(project.Sales[1].IsByProduct);
    }

    [Theory]
    [InlineData("2027,2028,2029", "2027,2029,2030", "mine.csv:1: error: After 2027 comes 2029: the years have a gap or are out of order. Add a column 2028; write 0 where nothing happens. [schedule]")]
    [InlineData("0,2,2,2", "0,2,,2", "mine.csv:3: error: schedule.2028: Concentrate has no figure for 2028. Write 0 if nothing happens in that year; absent is not zero. [schedule]")]
    [InlineData("0,2,2,2", "0,-2,2,2", "mine.csv:3: error: schedule.2027: The tonnage of 2027 is negative: -2. Quantities, prices and costs are positive; the kind says which way the money goes. [schedule]")]
    [InlineData("copper-concentrate,kt", "copper-concentrate,USD", "mine.csv:3: error: schedule.unit: 'USD' is no unit of a quantity. Use t, kt, kg, lb, oz, MWh, GWh, m3 or 1. [schedule]")]
    [InlineData("USD/lb", "USD", "mine.csv:4: error: schedule.unit: 'USD' is no unit of a price. Use money per quantity, such as USD/t or USD/lb. [schedule]")]
    [InlineData("USD/lb", "USD/MWh", "mine.csv:4: error: schedule.unit: The price of copper-concentrate is per MWh, its quantity in t. Give both for the same kind of quantity. [schedule]")]
    [InlineData("million MXN", "million CAD", "mine.csv:5: error: schedule.unit: The line is in CAD, and the terms have no rate of CAD for one USD. Add 'exchange-rates:' with '  CAD: …' (CAD for one USD) to the terms, or give the line in USD. [schedule]")]
    [InlineData("Mine,operating-cost", "Mine,opex", "mine.csv:6: error: schedule.kind: There is no kind 'opex'. Use one of: quantity, price, revenue, operating-cost, capital, sustaining-capital, closure. [schedule]")]
    [InlineData("0,8,8,8", "0,8,8", "mine.csv:6: error: The row has 7 cells, the header 8. Give every year a cell; thousands are written without a comma. [schedule]")]
    [InlineData("Copper,price,copper-concentrate", "Copper,price,gold", "mine.csv:3: error: copper-concentrate has a quantity but no price. Add a line of kind price for it. [schedule]")]
    [InlineData("4,4,4,4", "4,4,four,4", "mine.csv:4: error: schedule.2028: 'four' is not a number. Write a number with a decimal point and no separators of thousands. [schedule]")]
    [InlineData("0,2,2,2", "0,1e308,2,2", "mine.csv:3: error: schedule.2027: '1e308' is more than 1E+12 t. Correct the figure or the unit of the line. [schedule]")]
    [InlineData("4,4,4,4", "4,1e308,4,4", "mine.csv:4: error: schedule.2027: '1e308' is more than 1E+12 USD/t. Correct the figure or the unit of the line. [schedule]")]
    [InlineData("0,8,8,8", "0,8e30,8,8", "mine.csv:6: error: schedule.2027: '8e30' is more than 1E+16 USD. Correct the figure or the unit of the line. [schedule]")]
    [InlineData("0,2,2,2", "0,1e-300,2,2", "mine.csv:3: error: schedule.2027: '1e-300' is less than 1E-12 t and not zero. Write 0 or correct the figure. [schedule]")]
    [InlineData("Mine,operating-cost", "\"Mine,operating-cost", "mine.csv:6: error: A quotation mark is opened and never closed. Put the whole cell in quotation marks and double those inside it. [quotation-mark]")]
    [InlineData("Silver", "Pl\uFFFDta", "mine.csv:5: error: The line holds a byte that is not UTF-8, or a letter that was lost. Save the file as UTF-8. [not-utf-8]")]
    public void A_bad_schedule_is_refused_with_its_line_and_the_next_step(string good, string bad, string finding)
    {
        PackageException wrong = Assert.Throws<PackageException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Contains(finding, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_findings_come_together()
    {
        PackageException wrong = Assert.Throws<PackageException>(() => Read(Good.Replace("0,2,2,2", "0,-2,,2", StringComparison.Ordinal).Replace("million MXN", "pesos", StringComparison.Ordinal)));
        Assert.Equal(3, wrong.Findings.Count);
        Assert.Throws<PackageException>(() => Read(""));
        Assert.Contains("sells nothing", Assert.Throws<PackageException>(() => Read("line,kind,product,unit,2026\nMill,capital,,USD,5")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_many_lines_takes_one_line_of_a_message()
    {
        PackageException wrong = Assert.Throws<PackageException>(() => Read("\"" + Good.Replace("\n", "\n\"\"", StringComparison.Ordinal) + "\""));
        Assert.Equal(wrong.Findings.Count + 1, wrong.Message.Split('\n').Length);
        Assert.InRange(wrong.Message.Length, 1, 1000);
    }

    [Theory]
    [InlineData("a: &a\n  b: *a\n")]
    [InlineData("grant: 0.1\nloan: {a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}\n")]
    [InlineData("a: &a {x: 1, y: 1, z: 1, u: 1, v: 1, w: 1}\nb: &b {x: *a, y: *a, z: *a, u: *a, v: *a, w: *a}\nc: &c {x: *b, y: *b, z: *b, u: *b, v: *b, w: *b}\nd: &d {x: *c, y: *c, z: *c, u: *c, v: *c, w: *c}\ne: &e {x: *d, y: *d, z: *d, u: *d, v: *d, w: *d}\nf: {x: *e, y: *e, z: *e, u: *e, v: *e, w: *e}\n")]
    [InlineData("name: Pl\uFFFDta\n")]
    public void Terms_that_name_themselves_or_lost_letters_are_refused_and_end(string text) =>
        Assert.Contains("terms.yaml:", Assert.Throws<PackageException>(() => TermsReader.Read(new StringReader(text), "terms.yaml")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("risk.capital=0.9 1 Infinity")]
    [InlineData("risk.capital=1e308 1e308 1e308")]
    [InlineData("risk.capital=NaN 1 2")]
    public void A_range_of_risk_has_ends(string word) => Assert.Contains("Write a low, a most likely and a high value", Assert.Throws<PackageException>(() => TermsReader.With(new(), [word])).Message, StringComparison.Ordinal);

    [Fact]
    public void Terms_are_read_and_bad_ones_refused()
    {
        ProjectTerms terms = TermsReader.Read(new StringReader("discount-rate: 0.1\ntiming: middle\nexchange-rates:\n  MXN: 18.5\nloan:\n  share: 0.6\n  rate: 0.05\n  years: 10\n  repayment: sculpted\nrisk:\n  capital: 0.9 1 1.4\n"), "terms.yaml");
        Assert.Equal(0.1, terms.Cash.DiscountRate);
        Assert.Equal(18.5, terms.ExchangeRates["MXN"]);
        Assert.Equal((0.6, 10), (terms.Support.Loan!.Share, terms.Support.Loan.Years));
        Assert.Equal(1.4, terms.Risk.Capital.High);
        Assert.Equal(0.2, TermsReader.With(terms, ["grant=0.2"]).Support.GrantShare);
        string Refused(string text) => Assert.Throws<PackageException>(() => TermsReader.Read(new StringReader(text), "terms.yaml")).Message;
        Assert.Contains("terms.yaml:1: error: There is no term 'discount-rat'. Did you mean discount-rate?", Refused("discount-rat: 0.1"), StringComparison.Ordinal);
        Assert.Contains("Write a number from 0 to 1; 8 % is 0.08.", Refused("discount-rate: 8"), StringComparison.Ordinal);
        Assert.Contains("terms.yaml:2: error: timing is 'noon'", Refused("grant: 0.1\ntiming: noon"), StringComparison.Ordinal);
    }

    [Fact]
    public void Guarantees_and_insurance_are_terms_and_bad_ones_are_refused()
    {
        ProjectTerms terms = TermsReader.With(new(), ["loan.share=0.6", "loan.guarantee=0.8", "loan.default-probability=0.03", "loan.recovery=0.4", "risk-insurance.premium=0.01", "risk-insurance.loss-probability=0.02"]);
        Assert.Equal(new LoanGuarantee(0.8, 0.03, 0.4), terms.Support.Guarantee);
        Assert.Equal(new PoliticalRiskInsurance(0.9, 0.01, 0.02), terms.Support.Insurance);
        Assert.Equal(new LoanGuarantee(0.5, 0.03, 0.4), TermsReader.With(terms, ["loan.guarantee=0.5"]).Support.Guarantee);
        string Refused(params string[] words) => Assert.Throws<PackageException>(() => TermsReader.With(new(), words)).Message;
        Assert.Contains("loan.guarantee is '80'. Write a number from 0 to 1; 8 % is 0.08.", Refused("loan.share=0.6", "loan.guarantee=80", "loan.default-probability=0.03"), StringComparison.Ordinal);
        Assert.Contains("loan.guarantee is given and loan.share is not. Give loan.share too, or remove loan.guarantee.", Refused("loan.guarantee=0.8", "loan.default-probability=0.03"), StringComparison.Ordinal);
        Assert.Contains("loan.guarantee is given and loan.default-probability is not.", Refused("loan.share=0.6", "loan.guarantee=0.8"), StringComparison.Ordinal);
        Assert.Contains("risk-insurance.premium is given and risk-insurance.loss-probability is not.", Refused("risk-insurance.premium=0.01"), StringComparison.Ordinal);
    }

    private static Project Read(string text) => ScheduleReader.Read(new StringReader(text), "mine.csv", Terms);
}
