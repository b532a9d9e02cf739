namespace ClaimCheck.Alignment;

/// <summary>A reason to take claims for statements of one fact, in words for people: "same noun class: prisoners, detainees".</summary>
internal sealed record SlotMatch(string Reason);

/// <summary>Claims that state one fact, as far as alignment can tell.</summary>
/// <param name="Claims">At least two, in the order of documents and text.</param>
/// <param name="Confidence">How sure that they do, 0–1.</param>
/// <param name="Why">The evidence.</param>
internal sealed record ClaimGroup(IReadOnlyList<Claim> Claims, double Confidence, IReadOnlyList<SlotMatch> Why);

/// <summary>What alignment found over all documents.</summary>
/// <param name="Groups">Groups sure enough for findings, in the order of their first claims.</param>
/// <param name="Candidates">Pairs of claims that may state one fact and differ, too unsure for a finding, surest first.</param>
/// <param name="Skipped">Why a claim that is in no group stayed alone.</param>
internal sealed record AlignmentResult(
    IReadOnlyList<ClaimGroup> Groups, IReadOnlyList<ClaimGroup> Candidates, IReadOnlyDictionary<Claim, SkipReason> Skipped);
