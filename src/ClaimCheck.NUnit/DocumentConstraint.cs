using NUnit.Framework.Constraints;

namespace ClaimCheck.Testing;

/// <summary>A constraint on documents: a <see cref="Document"/> or a list of them, as <see cref="Docs"/> makes them. A constraint is for one assertion in one thread, as all of NUnit's are.</summary>
/// <typeparam name="TSelf">The constraint itself.</typeparam>
public abstract class DocumentConstraint<TSelf> : Constraint
    where TSelf : DocumentConstraint<TSelf>
{
    private readonly List<string> _modifiers = [];
    private ClaimChecker _checker = ClaimChecker.Default;

    private protected DocumentConstraint(params object?[] arguments)
        : base(arguments)
    {
    }

    /// <inheritdoc/>
    public override string Description => Phrase + string.Concat(_modifiers);

    /// <summary>What it wants, as the end of "Expected: ".</summary>
    private protected abstract string Phrase { get; }

    /// <summary>Values within the tolerance are consistent: <c>.Within(Tolerance.Percent(5))</c>, <c>.Within(Tolerance.Days(1))</c>, or both.</summary>
    public TSelf Within(Tolerance tolerance) => Modified($" within {tolerance}", tolerance.AppliedTo);

    /// <summary>
    /// Reads and compares with these options: your own vocabulary, rules, widths. <c>Within</c> and <c>Ignoring</c> go on from them, so that this stands before them.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options do not fit together, see <see cref="ClaimChecker(ClaimCheckOptions)"/>.</exception>
    /// <exception cref="InvalidOperationException">It stands behind another of these.</exception>
    public TSelf Using(ClaimCheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (_modifiers.Count > 0)
        {
            throw new InvalidOperationException("Using stands first: the others go on from its options.");
        }

        _checker = new ClaimChecker(options);
        return (TSelf)this;
    }

    /// <summary>What looks at the documents.</summary>
    private protected ClaimChecker Checker => _checker;

    /// <summary>Adds to the description, and changes how the documents are looked at.</summary>
    private protected TSelf Modified(string words, Func<ClaimCheckOptions, ClaimCheckOptions>? change = null)
    {
        _checker = change is null ? _checker : new ClaimChecker(change(_checker.Options));
        _modifiers.Add(words);
        return (TSelf)this;
    }

    /// <inheritdoc/>
    public override ConstraintResult ApplyTo<TActual>(TActual actual) => new JudgementResult(this, Judge(TestedDocuments.Of(actual)));

    /// <summary>What is to be said of the documents.</summary>
    private protected abstract Judgement Judge(IReadOnlyList<Document> documents);
}
