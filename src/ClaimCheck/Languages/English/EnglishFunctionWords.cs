using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.English;

/// <summary>English words without a subject of their own.</summary>
internal static class EnglishFunctionWords
{
    public const string Words =
        """
        the a an this that these those its his her hers their theirs my our your me him them us we you they he she it i one's
        of in on at by for to from with without within into onto upon over under above below between among amid against across along through throughout
        during before after since until till about around near off out up down per via as than like unlike despite except toward towards behind beyond beside besides
        and or but nor so yet if because although though while whereas when where who whom whose which what how why whether
        be is am are was were been being has have had having do does did doing will would shall should can could may might must
        not no n't don't didn't doesn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't it's he's she's there's that's
        there here then both each every either neither all any some such other others another only just also too very more most less least much many few own same
        mr mrs ms dr said says say saying according told added
        """;

    public static TermSet Function(Vocabulary vocabulary) => vocabulary.Of(Words);

    public static TermSet Adverbs(Vocabulary vocabulary) => vocabulary.Of(
        """
        already still now then later earlier soon recently currently previously initially originally finally eventually meanwhile ago again once twice ever never always often
        so far today yesterday tomorrow tonight together altogether alone away back even almost nearly roughly approximately mostly mainly largely also just only
        """);

    public static TermSet Particles(Vocabulary vocabulary) => vocabulary.Of("in out off up down back over away");

    /// <summary>Words so common in news that sharing one says little.</summary>
    public static readonly string[] Common = Split(
        """
        person man woman child year month week day hour minute time today yesterday monday tuesday wednesday thursday friday saturday sunday
        january february march april june july august september october november december
        people government country state city official officials police president minister company group report news statement spokesman agency authority
        new first last two three old big large small high low long good great major early late next former local national international public
        say tell make take get go come see know think want need use find give show work call try ask leave keep put begin start turn help
        part place case point number area world way thing end home life family house name member include include accord expect plan continue become remain
        """);

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
