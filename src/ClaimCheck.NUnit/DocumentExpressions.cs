using NUnit.Framework.Constraints;

namespace ClaimCheck.Testing;

/// <summary>What this package adds behind <c>Is.Not</c>, <c>.And</c> and <c>.Or</c>.</summary>
public static class DocumentExpressions
{
    extension(ConstraintExpression expression)
    {
        /// <summary>As <c>Is.ConsistentWith</c>: <c>Assert.That(Docs.File("old.md"), Is.Not.ConsistentWith(Docs.File("new.md")))</c>.</summary>
        /// <param name="expected">One document, several, or a list, as <see cref="Docs"/> makes them.</param>
        /// <exception cref="ArgumentNullException">A parameter or a document is null.</exception>
        /// <exception cref="ArgumentException">No document is given.</exception>
        public ConsistentWithConstraint ConsistentWith(params IEnumerable<Document> expected)
        {
            ArgumentNullException.ThrowIfNull(expression);
            return expression.Append(new ConsistentWithConstraint(expected));
        }

        /// <summary>As <c>Is.SelfConsistent</c>: <c>Assert.That(docs, Is.ConsistentWith(spec).And.SelfConsistent)</c>.</summary>
        public SelfConsistentConstraint SelfConsistent => expression.Append(new SelfConsistentConstraint());
    }
}
