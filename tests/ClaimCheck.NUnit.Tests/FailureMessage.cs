using NUnit.Framework.Constraints;
using NUnit.Framework.Internal;

namespace ClaimCheck.Testing.Tests;

/// <summary>What a user reads when an assertion fails, without counting as a failure of the test that asks.</summary>
internal static class FailureMessage
{
    public static string Of<T>(T actual, IResolveConstraint expression)
    {
        ConstraintResult result = expression.Resolve().ApplyTo(actual);
        Assert.That(result.IsSuccess, Is.False, "It holds.");
        using var writer = new TextMessageWriter();
        result.WriteMessageTo(writer);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
