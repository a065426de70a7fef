namespace Veta.Data.Ids;

/// <summary>A typed id, so that a material can never stand where a region is meant.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The text as it stands in the table.</summary>
    string Value { get; }

    /// <summary>Wraps a text that has already been checked.</summary>
    static abstract TSelf Create(string value);
}
