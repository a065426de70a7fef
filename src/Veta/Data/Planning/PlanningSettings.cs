using System.Globalization;

namespace Veta.Data.Planning;

/// <summary>The planning settings of a package: rows of the table <c>settings</c>, and defaults for all others.</summary>
internal sealed record PlanningSettings
{
    /// <summary>All settings, in the order of the documentation.</summary>
    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new() { Id = "first-year", Description = "First year of the plan.", Default = "2026", IsWhole = true, Minimum = 1900, Maximum = 2200 },
        new() { Id = "last-year", Description = "Last year of the plan.", Default = "2040", IsWhole = true, Minimum = 1900, Maximum = 2200 },
        new() { Id = "step-years", Description = "Years in a period; the last period may be shorter.", Default = "1", IsWhole = true, Minimum = 1, Maximum = 50 },
        new() { Id = "money-year", Description = "Year in whose US dollars all money is counted.", Default = "2025", IsWhole = true, Minimum = 1900, Maximum = 2200 },
        new() { Id = "discount-rate", Description = "Real discount rate per year.", Default = "0.08", Minimum = 0, Maximum = 1 },
        new() { Id = "discount-year", Description = "Year to which money is discounted.", Default = "first-year", IsWhole = true, Minimum = 1900, Maximum = 2200 },
        new() { Id = "discount-timing", Description = "Where in a year its flows fall. Present value is dated at the same point of the discount year, so that its first year is never discounted: dated at the start of that year, as spreadsheets and OSeMOSYS do, it is (1 + rate) times lower with end and the square root of that with middle.", Default = "end", AllowedWords = EnumWords.Of(typeof(DiscountTiming)) },
        new() { Id = "period-discounting", Description = "Whether each year of a period has its own factor or all have that of its first year.", Default = "each-year", AllowedWords = EnumWords.Of(typeof(PeriodDiscounting)) },
        new() { Id = "investment", Description = "Whether investment is paid as an annuity over its life or whole when decided.", Default = "annuity", AllowedWords = EnumWords.Of(typeof(InvestmentRule)) },
        new() { Id = "salvage", Description = "Value at the horizon's end of capacity that outlives it, for lump-sum investment.", Default = "remaining-annuity", AllowedWords = EnumWords.Of(typeof(SalvageRule)) },
        new() { Id = "months", Description = "Periods of one month instead of years, as the analysis of shocks sets them; 0 plans in years. Figures are then those of the first year in every month.", Default = "0", IsWhole = true, Minimum = 0, Maximum = 600 },
        new() { Id = "first-month", Description = "Month of the first year in which a run in months begins.", Default = "1", IsWhole = true, Minimum = 1, Maximum = 12 },
        new() { Id = "elastic-demand", Description = "Whether demand answers to price in a plan in years too; in months it always does.", Default = "no", AllowedWords = ["no", "yes"] },
        new() { Id = "rerouting-per-month", Description = "In months: share by which the capacity of lanes grows each month from the first news on, as buyers and sellers make new contracts, up to three times. Not for lanes that an event cuts.", Default = "0.1", Minimum = 0, Maximum = 10 },
        new() { Id = "demand-steps", Description = "Steps of an elastic demand curve between the usual and the choke price.", Default = "12", IsWhole = true, Minimum = 1, Maximum = 100000 },
        new() { Id = "margins", Description = "Whether margins of the base year weigh in what a plan chooses, as costs that the data lack, are paid without weighing, as rent, or are left out with the steps around usual quantities.", Default = "cost", AllowedWords = EnumWords.Of(typeof(MarginRule)) },
        new() { Id = "least-utilisation", Description = "Whether least utilisations of facilities hold in every answer, or are known of the base year only, where calibration holds them and margins take their place afterwards.", Default = "always", AllowedWords = EnumWords.Of(typeof(FloorRule)) },
        new() { Id = "sending-on", Description = "What a country may send abroad of goods that it does not make: anything, or what it passed on in the base year by the margins, growing as its buyers' markets do.", Default = "free", AllowedWords = EnumWords.Of(typeof(SendingRule)) },
        new() { Id = "margin-steps", Description = "Equal steps on each side of an observed quantity up to half of it; 0 takes a narrow one of half the elasticity in per cent and one or two wide ones.", Default = "0", IsWhole = true, Minimum = 0, Maximum = 100000 },
        new() { Id = "lead-times", Description = "Lead time of candidates: their own figure, or months of permits and construction of their place (table permits) within which half or four fifths of such projects are done, in whole years. Permits begin in the first year in which a candidate may be decided, not before the day to which facts reach, and put its decision off; only building lies between decision and service. A candidate whose place has no step keeps its own figure.", Default = "given", AllowedWords = EnumWords.Of(typeof(LeadTimeRule)) },
        new() { Id = "view", Description = "Whose money a plan in years weighs: that of all, or that of private actors with capital at their hurdle rates and under taxes and levers.", Default = "system", AllowedWords = EnumWords.Of(typeof(PlanView)) },
        new() { Id = "levers", Description = "Which rows of levers act in a plan in years, each as a transfer or a change of figures: none, in-force, all, or ids separated by semicolons. Duties and price floors in force that are not chosen act at fixed prices, as ever.", Default = "none", IsText = true },
        new() { Id = "without", Description = "Obstacles that a plan in years does without, as obstacle_actions says: none, or ids separated by semicolons.", Default = "none", IsText = true },
        new() { Id = "wedge-residual", Description = "Levies and payments that hang on prices are settled when what is due at the plan's prices and what was reckoned with differ by at most this share of the price.", Default = "0.001", Minimum = 1e-12, Maximum = 0.1 },
        new() { Id = "range-of-grade-c", Description = "How far a figure of grade C may be off either way, as a share of it, where uncertainty does not say; what --sensitivity tries.", Default = "0.15", Minimum = 0, Maximum = 0.95 },
        new() { Id = "range-of-grade-d", Description = "The same of a figure of grade D.", Default = "0.4", Minimum = 0, Maximum = 0.95 },
        new() { Id = "report-money-unit", Description = "Unit of money in reports.", Default = "million USD", AllowedWords = ["USD", "thousand USD", "million USD", "billion USD"] },
    ];

    /// <summary>First year of the plan; default 2026.</summary>
    public int FirstYear { get; init; } = 2026;

    /// <summary>Last year of the plan, not before the first; default 2040.</summary>
    public int LastYear { get; init; } = 2040;

    /// <summary>Years in a period, at least 1; default 1. The last period may be shorter.</summary>
    public int StepYears { get; init; } = 1;

    /// <summary>Year in whose US dollars all money is counted; default 2025.</summary>
    public int MoneyYear { get; init; } = 2025;

    /// <summary>Real discount rate per year, 0 to 1; default 0.08.</summary>
    public double DiscountRate { get; init; } = 0.08;

    /// <summary>Year to which money is discounted; default the first year.</summary>
    public int DiscountYear { get; init; } = 2026;

    /// <summary>Where in a year its flows fall; default its end.</summary>
    public DiscountTiming DiscountTiming { get; init; } = DiscountTiming.End;

    /// <summary>How a period of several years is discounted; default each year with its own factor.</summary>
    public PeriodDiscounting PeriodDiscounting { get; init; } = PeriodDiscounting.EachYear;

    /// <summary>How investment is paid; default as an annuity.</summary>
    public InvestmentRule Investment { get; init; } = InvestmentRule.Annuity;

    /// <summary>Value at the end of capacity that outlives the horizon; default its remaining annuity payments.</summary>
    public SalvageRule Salvage { get; init; } = SalvageRule.RemainingAnnuity;

    /// <summary>Whether margins weigh in what a plan chooses; default as costs.</summary>
    public MarginRule Margins { get; init; }

    /// <summary>Where least utilisations of facilities hold; default in every answer.</summary>
    public FloorRule LeastUtilisation { get; init; }

    /// <summary>What a country may send abroad of goods that it does not make; default anything.</summary>
    public SendingRule SendingOn { get; init; }

    /// <summary>Where the lead time of candidates comes from; default their own figure.</summary>
    public LeadTimeRule LeadTimes { get; init; }

    /// <summary>Equal steps on each side of an observed quantity up to half of it; default 0, which takes a narrow step and one or two wide ones.</summary>
    public int MarginSteps { get; init; }

    /// <summary>Unit of money in reports: <c>USD</c>, <c>thousand USD</c>, <c>million USD</c> or <c>billion USD</c>; default <c>million USD</c>.</summary>
    public string ReportMoneyUnit { get; init; } = "million USD";

    /// <summary>Number of periods of one month; 0, the default, plans in years.</summary>
    public int Months { get; init; }

    /// <summary>Month of the first year in which a run in months begins, 1 to 12; default 1.</summary>
    public int FirstMonth { get; init; } = 1;

    /// <summary>Whether demand answers to price in a plan in years; default no. In months it always does.</summary>
    public bool ElasticDemand { get; init; }

    /// <summary>In months: share by which the capacity of lanes grows each month from the first news on; default 0.1. Working assumption.</summary>
    public double ReroutingPerMonth { get; init; } = 0.1;

    /// <summary>Steps of an elastic demand curve between the usual and the choke price; default 12.</summary>
    public int DemandSteps { get; init; } = 12;

    /// <summary>Whose money a plan in years weighs; default that of all.</summary>
    public PlanView View { get; init; }

    /// <summary>Which levers act in a plan in years: <c>none</c>, <c>in-force</c>, <c>all</c>, or ids separated by semicolons; default <c>none</c>.</summary>
    public string Levers { get; init; } = "none";

    /// <summary>Obstacles that a plan in years does without: <c>none</c>, or ids separated by semicolons; default <c>none</c>.</summary>
    public string Without { get; init; } = "none";

    /// <summary>Largest difference between a wedge due and a wedge used, as a share of the price; default 0.001.</summary>
    public double WedgeResidual { get; init; } = 1e-3;

    /// <summary>Share by which a figure of grade C may be off either way where the package does not say; default 0.15. Working assumption.</summary>
    public double RangeOfGradeC { get; init; } = 0.15;

    /// <summary>Share by which a figure of grade D may be off either way where the package does not say; default 0.4. Working assumption.</summary>
    public double RangeOfGradeD { get; init; } = 0.4;

    /// <summary>First years of the periods: first year, first year + step, … up to the last year.</summary>
    public IReadOnlyList<int> PeriodStarts => Months > 0 ? [FirstYear] : [.. Enumerable.Range(0, (LastYear - FirstYear) / StepYears + 1).Select(i => FirstYear + i * StepYears)];

    /// <summary>The settings of a package.</summary>
    /// <exception cref="PackageException">A setting is unknown or its value not allowed; packages that were read have been checked.</exception>
    public static PlanningSettings From(Package package)
    {
        Finding[] findings = [.. new SettingsCheck().Run(package)];
        if (findings.Any(f => f.Severity == Severity.Error))
        {
            throw new PackageException(Say.CheckPackageSettingsTheSettings, findings);
        }

        Dictionary<string, string> given = package.Settings.ToDictionary(s => s.Id.Value, s => s.Value);
        int firstYear = Whole("first-year");
        return new PlanningSettings
        {
            FirstYear = firstYear,
            LastYear = Whole("last-year"),
            StepYears = Whole("step-years"),
            MoneyYear = Whole("money-year"),
            DiscountRate = double.Parse(Text("discount-rate"), CultureInfo.InvariantCulture),
            DiscountYear = given.ContainsKey("discount-year") ? Whole("discount-year") : firstYear,
            DiscountTiming = Word<DiscountTiming>("discount-timing"),
            PeriodDiscounting = Word<PeriodDiscounting>("period-discounting"),
            Investment = Word<InvestmentRule>("investment"),
            Salvage = Word<SalvageRule>("salvage"),
            Months = Whole("months"),
            FirstMonth = Whole("first-month"),
            ElasticDemand = Text("elastic-demand") == "yes",
            ReroutingPerMonth = double.Parse(Text("rerouting-per-month"), CultureInfo.InvariantCulture),
            DemandSteps = Whole("demand-steps"),
            Margins = Word<MarginRule>("margins"),
            SendingOn = Word<SendingRule>("sending-on"),
            LeadTimes = Word<LeadTimeRule>("lead-times"),
            MarginSteps = Whole("margin-steps"),
            LeastUtilisation = Word<FloorRule>("least-utilisation"),
            View = Word<PlanView>("view"),
            Levers = Text("levers"),
            Without = Text("without"),
            WedgeResidual = double.Parse(Text("wedge-residual"), CultureInfo.InvariantCulture),
            RangeOfGradeC = double.Parse(Text("range-of-grade-c"), CultureInfo.InvariantCulture),
            RangeOfGradeD = double.Parse(Text("range-of-grade-d"), CultureInfo.InvariantCulture),
            ReportMoneyUnit = Text("report-money-unit"),
        };

        string Text(string id) => given.GetValueOrDefault(id) ?? All.Single(s => s.Id == id).Default;

        int Whole(string id) => (int)double.Parse(Text(id), CultureInfo.InvariantCulture);

        T Word<T>(string id)
            where T : struct, Enum => EnumWords.TryParse(Text(id), out T member) ? member : throw new InvalidOperationException($"The setting {id} was not checked.");
    }
}
