namespace Veta.Words;

/// <summary>A fault that says in either language what is wrong and what to do next.</summary>
public interface ITold
{
    /// <summary>What is wrong, and what to do next.</summary>
    Sentence Told { get; }
}
