namespace ClaimCheck;

/// <summary>The document that states a claim.</summary>
/// <param name="Index">The document's place in the list that was checked, from 0.</param>
/// <param name="Name">The document's name.</param>
/// <param name="PublishedOn">The day it was published, where known.</param>
public sealed record Source(int Index, string Name, DateOnly? PublishedOn)
{
    /// <summary>It is the document that is taken to be right by the options of the check.</summary>
    public bool IsReference { get; init; }
}
