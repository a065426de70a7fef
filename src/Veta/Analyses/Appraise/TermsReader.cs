using System.Globalization;
using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Debt;
using Veta.Finance.Equity;
using Veta.Finance.Measures;
using Veta.Finance.Prices;
using Veta.Finance.Risk;
using Veta.Finance.Support;

namespace Veta.Analyses.Appraise;

/// <summary>Reads terms: a YAML file, or words <c>key=value</c> of the command line. Shares and rates are plain numbers (0.08 is 8 %).</summary>
internal static class TermsReader
{
    private static readonly string[] Keys =
    [
        "name", "regime", "discount-rate", "timing", "inflation", "receivable-days", "inventory-days", "bond-share", "bond-fee", "market-loan-rate", "treasury-rate", "extracts", "owner-is-prohibited", "foreign-owner",
        "floor", "floor-upside", "floor-years", "grant", "tax-factor", "offtake-price", "offtake-share",
        "loan.share", "loan.rate", "loan.years", "loan.grace", "loan.repayment", "loan.cover", "loan.upfront-fee", "loan.commitment-fee", "loan.capitalise-interest", "loan.reserve-months", "loan.sweep",
        "loan.guarantee", "loan.default-probability", "loan.recovery", "loan.guarantee-fee", "risk-insurance.covered", "risk-insurance.premium", "risk-insurance.loss-probability", "risk-insurance.recovery",
        "stream.advance", "stream.share", "stream.price-share", "stream.limit", "venture.share", "venture.carried", "venture.carry-rate", "venture.preferred-return", "venture.promote",
        "risk.samples", "risk.seed", "risk.volatility", "risk.reversion-speed", "risk.jumps-per-year", "risk.jump-mean", "risk.jump-deviation", "risk.capital", "risk.operating-cost", "risk.delay",
    ];

    private static readonly string[] Groups = ["exchange-rates.", "payability.", "charge."];

    /// <summary>Terms of a YAML text.</summary>
    /// <exception cref="PackageException">A key is unknown or a value not allowed; all findings are carried.</exception>
    public static ProjectTerms Read(TextReader reader, string file) => Of(YamlSettings.Read(reader, file), file, new ProjectTerms());

    /// <summary>Terms with words <c>key=value</c> on top, such as <c>loan.share=0.6</c>.</summary>
    /// <exception cref="PackageException">A word is no <c>key=value</c>, a key is unknown, or a value not allowed.</exception>
    public static ProjectTerms With(ProjectTerms terms, IEnumerable<string> words)
    {
        YamlLine[] lines = [.. words.Select((w, k) => (w.Split('=', 2) is [{ Length: > 0 } key, { } value]) ? new YamlLine(key, value, k + 1) : new YamlLine(w, "", k + 1))];
        return lines.Length == 0 ? terms : Of(lines, "--support", terms);
    }

    private static ProjectTerms Of(IReadOnlyList<YamlLine> lines, string file, ProjectTerms start)
    {
        var findings = new ScheduleFindings(file);
        foreach (YamlLine line in lines.Where(l => !Keys.Contains(l.Key) && !Groups.Any(g => l.Key.StartsWith(g, StringComparison.Ordinal) && l.Key.Length > g.Length)))
        {
            findings.Error(line.Line, Say.CheckTermsThereIsNoTerm(line.Key), Nearest.Suggestion(line.Key, Keys, Say.CheckAdviceKnownAre(Said.Words([.. Keys, "exchange-rates", "payability", "charge"]))));
        }

        var values = new TermValues(lines, findings);
        ProjectTerms terms = Read(values, start);
        return findings.All.Count > 0 ? throw new PackageException(Say.CheckTermsTheTerms, findings.All) : terms;
    }

    private static ProjectTerms Read(TermValues v, ProjectTerms start) => start with
    {
        Name = v.Text("name") ?? start.Name,
        Regimes = v.Text("regime") is { } regimes ? [.. regimes.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : start.Regimes,
        Extracts = v.Flag("extracts") ?? start.Extracts,
        OwnerIsProhibited = v.Flag("owner-is-prohibited") ?? start.OwnerIsProhibited,
        ForeignOwner = v.Flag("foreign-owner") ?? start.ForeignOwner,
        ExchangeRates = v.Group("exchange-rates.", 1e-9, 1e9, start.ExchangeRates),
        Payabilities = v.Group("payability.", 0, 1, start.Payabilities),
        Charges = v.Group("charge.", 0, 1e9, start.Charges),
        Cash = start.Cash with
        {
            DiscountRate = v.Number("discount-rate", 0, 1) ?? start.Cash.DiscountRate,
            Timing = v.Word("timing", ("end", FlowTiming.End), ("middle", FlowTiming.Middle), ("start", FlowTiming.Start)) ?? start.Cash.Timing,
            Inflation = v.Number("inflation", 0, 1) ?? start.Cash.Inflation,
            ReceivableDays = v.Number("receivable-days", 0, 365) ?? start.Cash.ReceivableDays,
            InventoryDays = v.Number("inventory-days", -365, 365) ?? start.Cash.InventoryDays,
            BondShare = v.Number("bond-share", 0, 1) ?? start.Cash.BondShare,
            BondFee = v.Number("bond-fee", 0, 1) ?? start.Cash.BondFee,
            MarketLoanRate = v.Number("market-loan-rate", 0, 1) ?? start.Cash.MarketLoanRate,
            TreasuryRate = v.Number("treasury-rate", 0, 1) ?? start.Cash.TreasuryRate,
        },
        Support = Support(v, start.Support),
        Risk = Risk(v, start.Risk),
    };

    private static SupportTerms Support(TermValues v, SupportTerms start) => start with
    {
        Floor = v.Number("floor", 0, 1e12) is { } strike ? new PriceFloor(strike, v.Number("floor-upside", 0, 1) ?? 0) : start.Floor,
        FloorYears = (int)(v.Number("floor-years", 0, 100) ?? start.FloorYears),
        GrantShare = v.Number("grant", 0, 1) ?? start.GrantShare,
        TaxFactor = v.Number("tax-factor", 0, 10) ?? start.TaxFactor,
        OfftakePrice = v.Number("offtake-price", 0, 1e12) ?? start.OfftakePrice,
        OfftakeShare = v.Number("offtake-share", 0, 1) ?? start.OfftakeShare,
        Loan = v.Number("loan.share", 0, 1) is { } share
            ? new LoanTerms
            {
                Share = share, Rate = v.Number("loan.rate", 0, 1) ?? 0.07, Years = (int)(v.Number("loan.years", 1, 60) ?? 12), GraceYears = (int)(v.Number("loan.grace", 0, 30) ?? 0), CoverRatio = v.Number("loan.cover", 0.1, 20) ?? 1.4,
                Repayment = v.Word("loan.repayment", ("annuity", RepaymentRule.Annuity), ("equal-principal", RepaymentRule.EqualPrincipal), ("sculpted", RepaymentRule.Sculpted), ("bullet", RepaymentRule.Bullet)) ?? RepaymentRule.Annuity,
                UpfrontFee = v.Number("loan.upfront-fee", 0, 1) ?? 0, CommitmentFee = v.Number("loan.commitment-fee", 0, 1) ?? 0, CapitaliseInterest = v.Flag("loan.capitalise-interest") ?? true, ReserveMonths = v.Number("loan.reserve-months", 0, 36) ?? 0, Sweep = v.Number("loan.sweep", 0, 1) ?? 0,
            }
            : start.Loan,
        Guarantee = Guarantee(v, start),
        Insurance = Insurance(v, start.Insurance),
        Stream = v.Number("stream.advance", 0, 1e13) is { } advance ? new MetalStream(advance, v.Number("stream.share", 0, 1) ?? 1, v.Number("stream.price-share", 0, 1) ?? 0, v.Number("stream.limit", 0, 1e15) ?? double.PositiveInfinity) : start.Stream,
        Venture = v.Number("venture.share", 0, 1) is { } part
            ? new JointVenture { Share = part, Carried = v.Number("venture.carried", 0, 1) ?? 0, CarryRate = v.Number("venture.carry-rate", 0, 1) ?? 0, PreferredReturn = v.Number("venture.preferred-return", 0, 1) ?? 0, Promote = v.Number("venture.promote", 0, 1) ?? 0 }
            : start.Venture,
    };

    private static LoanGuarantee? Guarantee(TermValues v, SupportTerms start)
    {
        double? covered = v.Number("loan.guarantee", 0, 1), chance = v.Number("loan.default-probability", 0, 1), recovery = v.Number("loan.recovery", 0, 1), fee = v.Number("loan.guarantee-fee", 0, 1);
        if (start.Loan is null) { v.Needs("loan.share", "loan.guarantee"); }
        if (start.Guarantee is { } known) { return new LoanGuarantee(covered ?? known.Covered, chance ?? known.DefaultProbability, recovery ?? known.Recovery, fee ?? known.Fee); }
        v.Needs("loan.guarantee", "loan.default-probability", "loan.recovery", "loan.guarantee-fee");
        v.Needs("loan.default-probability", "loan.guarantee");
        return covered is { } share && chance is { } probability ? new LoanGuarantee(share, probability, recovery ?? 0, fee ?? 0) : null;
    }

    private static PoliticalRiskInsurance? Insurance(TermValues v, PoliticalRiskInsurance? start)
    {
        double? covered = v.Number("risk-insurance.covered", 0, 1), premium = v.Number("risk-insurance.premium", 0, 1), chance = v.Number("risk-insurance.loss-probability", 0, 1), recovery = v.Number("risk-insurance.recovery", 0, 1);
        if (start is { } known) { return new PoliticalRiskInsurance(covered ?? known.Covered, premium ?? known.Premium, chance ?? known.LossProbability, recovery ?? known.Recovery); }
        v.Needs("risk-insurance.premium", "risk-insurance.covered", "risk-insurance.loss-probability", "risk-insurance.recovery");
        v.Needs("risk-insurance.loss-probability", "risk-insurance.premium");
        return premium is { } rate && chance is { } probability ? new PoliticalRiskInsurance(covered ?? 0.9, rate, probability, recovery ?? 0) : null;
    }

    private static RiskTerms Risk(TermValues v, RiskTerms start)
    {
        double? volatility = v.Number("risk.volatility", 0, 5), speed = v.Number("risk.reversion-speed", 1e-6, 100), jumps = v.Number("risk.jumps-per-year", 0, 50);
        IPriceProcess? price = volatility is not { } sigma ? start.Price
            : jumps is { } often ? new JumpDiffusion(1, 0, sigma, often, v.Number("risk.jump-mean", -10, 10) ?? 0, v.Number("risk.jump-deviation", 0, 10) ?? 0)
            : speed is { } kappa ? new MeanReverting(1, kappa, sigma * sigma / (4 * kappa), sigma)
            : new GeometricBrownian(1, 0, sigma);
        return start with
        {
            Price = price, Samples = (int)(v.Number("risk.samples", 1, 1e7) ?? start.Samples), Seed = (ulong)(v.Number("risk.seed", 0, 1e15) ?? start.Seed),
            Capital = v.Three("risk.capital") ?? start.Capital, OperatingCost = v.Three("risk.operating-cost") ?? start.OperatingCost, DelayYears = v.Three("risk.delay") ?? start.DelayYears,
        };
    }
}
