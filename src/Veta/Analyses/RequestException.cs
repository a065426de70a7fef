namespace Veta.Analyses;

/// <summary>A request that the user must correct; nothing was solved. The remark names the option, what it takes, and what to do.</summary>
/// <param name="remark">What is wrong.</param>
public sealed class RequestException(Remark remark) : Exception(remark.Told.In(Language.English)), ITold
{
    /// <summary>A refusal in the words of the fault beneath.</summary>
    public RequestException(Exception fault)
        : this(Remark.Of(fault))
    {
    }

    /// <summary>What is wrong.</summary>
    public Remark Remark => remark;

    /// <inheritdoc/>
    public Sentence Told => remark.Told;
}
