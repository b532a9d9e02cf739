using NUnit.Framework.Constraints;

namespace ClaimCheck.Testing;

/// <summary>Writes a judgement as a failure message: what was expected, what was found in a sentence, and each conflict with both places and both ranges.</summary>
internal sealed class JudgementResult(IConstraint constraint, Judgement judgement) : ConstraintResult(constraint, judgement, judgement.Holds)
{
    public override void WriteActualValueTo(MessageWriter writer) => writer.Write(judgement.Was);

    public override void WriteAdditionalLinesTo(MessageWriter writer)
    {
        foreach (string line in judgement.Lines)
        {
            writer.WriteMessageLine(0, line);
        }
    }
}
