using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English words around names that end in digits.</summary>
internal static class EnglishNames
{
    public static NameContext Context(Vocabulary vocabulary) => new()
    {
        NotNames = vocabulary.Of(
            """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today tomorrow yesterday tonight
            january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
            category phase level stage grade tier magnitude number no i
            about around over under nearly almost only just some at least more than up to between another other all total
            """),
        Places = vocabulary.Of("in at from near on since to into outside across around for of"),
        CountVerbs = vocabulary.Of("were was are is have had has remain remained died"),
        Followers = vocabulary.Of(
            """
            and or but in on at to for with from by that which who whom as is are was were be been will would can could may might has had have does did do of than then after before when while where
            the a an his her its their this these those he she they it we because if so not also until since during against into over under through between about around says said told
            """),
        Plurals = vocabulary.Of("people men women children police cattle sheep fish feet teeth mice geese more others"),
        PluralEnding = "s",
        DayAfter = vocabulary.Of("in within for than by least most only just about around nearly almost after before every last past next first took lasted lasting takes the a another over under roughly or and to per"),
        DayBefore = vocabulary.Of("after before later earlier ago in of per only each and or to off from late early old prior following out"),
    };
}
