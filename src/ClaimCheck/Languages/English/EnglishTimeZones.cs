namespace ClaimCheck.Languages.English;

/// <summary>Abbreviations of time zones that English news and calendars use, in minutes ahead of UTC. Where one means several (IST, CST), the one of most speakers of English.</summary>
internal static class EnglishTimeZones
{
    public static readonly (string Name, int Offset)[] Offsets =
    [
        ("gmt", 0), ("utc", 0), ("zulu", 0), ("wet", 0),
        ("est", -300), ("edt", -240), ("et", -300), ("cst", -360), ("cdt", -300), ("ct", -360), ("mst", -420), ("mdt", -360), ("pst", -480), ("pdt", -420), ("pt", -480),
        ("akst", -540), ("akdt", -480), ("hst", -600), ("adt", -180), ("nst", -210), ("ndt", -150), ("brt", -180), ("art", -180), ("clt", -240),
        ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180), ("west", 60), ("msk", 180),
        ("wat", 60), ("cat", 120), ("sast", 120), ("eat", 180),
        ("ist", 330), ("pkt", 300), ("npt", 345), ("gst", 240), ("ict", 420), ("wib", 420), ("sgt", 480), ("hkt", 480), ("pht", 480), ("jst", 540), ("kst", 540),
        ("awst", 480), ("acst", 570), ("acdt", 630), ("aest", 600), ("aedt", 660), ("nzst", 720), ("nzdt", 780),
    ];
}
