using NUnit.Framework;

namespace ClaimCheck.Testing;

/// <summary>What this package adds to NUnit's <see cref="Is"/>.</summary>
public static class DocumentConstraints
{
    extension(Is)
    {
        /// <summary>Nothing that the tested documents state is in conflict with these: <c>Assert.That(Docs.File("README.md"), Is.ConsistentWith(Docs.File("docs/spec.md")))</c>.</summary>
        /// <param name="expected">One document, several, or a list, as <see cref="Docs"/> makes them.</param>
        /// <exception cref="ArgumentNullException">A parameter or a document is null.</exception>
        /// <exception cref="ArgumentException">No document is given.</exception>
        public static ConsistentWithConstraint ConsistentWith(params IEnumerable<Document> expected) => new(expected);

        /// <summary>Nothing that the tested documents state is in conflict with another statement of theirs: <c>Assert.That(Docs.Folder("docs"), Is.SelfConsistent)</c>.</summary>
        public static SelfConsistentConstraint SelfConsistent => new();
    }
}
