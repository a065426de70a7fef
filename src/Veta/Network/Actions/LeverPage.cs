namespace Veta.Network.Actions;

/// <summary>What a reader needs to use a kind of lever, in one language: from the code of the kind and the words of its entry.</summary>
/// <param name="Kind">The word of the table.</param>
/// <param name="Name">Its name.</param>
/// <param name="Acts">Which questions it acts in, by the words of the command line.</param>
/// <param name="Touches">What it touches.</param>
/// <param name="Changes">What it changes in months and in the money of one project.</param>
/// <param name="InPlan">What it changes in a plan in years.</param>
/// <param name="Account">In whose account its money is told.</param>
/// <param name="Idle">When it acts on nothing in a plan.</param>
/// <param name="Columns">The columns of its row that it reads.</param>
/// <param name="Example">A row that acts on the package of the examples.</param>
public sealed record LeverPage(string Kind, string Name, string Acts, string Touches, string Changes, string InPlan, string Account, string Idle, string Columns, string Example)
{
    private string[] Labels { get; init; } = [];

    /// <summary>The page as lines of text.</summary>
    public IEnumerable<string> Lines()
    {
        string[] texts = [Acts, Touches, Changes, InPlan, Account, Idle, Columns];
        yield return $"{Kind}: {Name}";
        for (int k = 0; k < texts.Length; k++)
        {
            if (texts[k].Length > 0) { yield return $"  {Labels[k]}: {texts[k]}"; }
        }

        yield return $"  {Labels[^1]}:";
        foreach (string line in Example.Split('\n')) { yield return "    " + line; }
    }

    /// <summary>The pages of all kinds, in reading order.</summary>
    public static IReadOnlyList<LeverPage> All(Language language) => [.. ActionList.Levers.Select(a => Of(a, language))];

    /// <summary>The page of a kind.</summary>
    /// <exception cref="ArgumentException">There is no such kind; the message names those that there are.</exception>
    public static LeverPage Of(string kind, Language language) => Of(ActionList.LeverOf(kind), language);

    /// <summary>The page of a kind.</summary>
    internal static LeverPage Of(ILeverAction action, Language language)
    {
        ArgumentNullException.ThrowIfNull(action);
        ActionWords words = ActionWords.Of(action, language);
        Catalogue catalogue = Catalogue.Of(language);
        string[] places = [.. new[] { (ActionPlaces.Plan, "plan"), (ActionPlaces.Months, "shock"), (ActionPlaces.Project, "appraise") }.Where(p => action.Acts.HasFlag(p.Item1)).Select(p => p.Item2)];
        string acts = places.Length == 0 ? Say.LeverPageNowhere.In(language) : string.Join(", ", places);
        return new LeverPage(
            action.Kind, words.Name, acts, words.Touches, words.Changes, ActionWords.InPlan(action).In(language), catalogue.Text(AccountOf(action)), ActionWords.WhyIdle(action).In(language), string.Join(", ", action.Parameters), action.Example)
        {
            Labels = [.. new[] { Say.LeverPageActs, Say.LeverPageTouches, Say.LeverPageChanges, Say.LeverPagePlan, Say.LeverPageAccount, Say.LeverPageIdle, Say.LeverPageColumns, Say.LeverPageExample }.Select(s => s.In(language))],
        };
    }

    private static Sentence AccountOf(ILeverAction action) => action.Acts.HasFlag(ActionPlaces.Plan)
        ? action.HasIncidence ? Say.LeverPageAccountLevy : action is Levers.TaxChange ? Say.LeverPageAccountTax : action.PaysInPlan ? Say.LeverPageAccountPayer : Say.LeverPageAccountNone
        : Say.LeverPageAccountNone;
}
