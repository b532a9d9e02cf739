namespace ClaimCheck.Tests.Languages;

/// <summary>Rows of the pieces that languages glue and elide: a reader that looked at the rest of the row from each piece would take minutes.</summary>
public class LongRowTests
{
    private const int Length = 200_000;

    [Test, MaxTime(20_000)]
    public void Rows_of_pieces_cost_their_length(
        [Values("es", "fr", "de", "it", "nl", "sv")] string culture, [Values("l'", "d'un ", "ein", "zweiund", "vingt-", "mil ", "uno y ", "hundert", "coma uno ", "un sur ")] string piece) =>
        Assert.That(() => ClaimChecker.Default.Read([new Document("a.txt", string.Concat(Enumerable.Repeat(piece, Length / piece.Length))) { Culture = culture }]), Throws.Nothing);
}
