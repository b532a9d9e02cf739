namespace ClaimCheck.Alignment.Conflicts;

/// <summary>What is looked at when two claims with different values may state one fact. The values themselves count only by how near they are.</summary>
internal enum ConflictFeature
{
    Bias,

    // What the value-free model and its rivals say.
    SlotProbability,
    IsBestForBoth,
    AgreesElsewhere,
    BesideBest,
    Triangle,
    ClashBeside,
    FactsMean,
    DocumentsAgreeShare,

    // The words around.
    WindowCosineRoot,
    SentenceCosineRoot,
    SentenceMutual,
    WeakerSide,
    BothNearShared,
    Covered,

    // Slots.
    HeadUnique,
    HeadEqual,
    HeadDiffers,
    EventEqual,
    EventDiffers,
    VerbDiffers,
    DateEventOutside,
    AgentEqual,
    AgentDiffers,
    PlaceDiffers,
    ContrastOneSided,
    SiblingsOwnerDiffers,
    IsAgeOfName,

    // Names.
    NameOverlap,
    NamesDisjoint,
    ContrastedNames,

    // How near the values are, and of what kind.
    Near,
    NearWindow,
    IsDate,
    DateWindow,
    IsVague,
    InName,

    // Two short texts are more often about one thing than two articles.
    FewSentences,
    ShortNamesDisjoint,
    ShortBothStray,
    ShortTopicsDiffer,

    // A full match of slots, which counts by itself.
    SlotsUnique,
    SlotsUniqueNear,
}
