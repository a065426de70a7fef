namespace Veta.Finance.Content;

/// <summary>A material that goes into a good, as rules of origin see it.</summary>
/// <param name="ValueUsd">What it is worth as it goes in; USD.</param>
/// <param name="ForeignUsd">Part of that which is non-originating materials inside it; USD, at most the value.</param>
/// <param name="Originates">Whether it meets its own rule of origin.</param>
/// <param name="MadeByProducer">Whether the maker of the good made it too, so that it may be designated an intermediate material.</param>
internal sealed record ContentInput(double ValueUsd, double ForeignUsd, bool Originates, bool MadeByProducer = false);
