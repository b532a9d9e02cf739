using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Reporting;

/// <summary>A report whose names and texts try to be markup, commands, formulas and escape sequences of every format.</summary>
internal static class HostileReport
{
    public const string Name = "=cmd|'/C x'!A0 <b>&\"é\"]](x) @someone #12 ::error file=a::, %0A www.example.org `code` *bold* \u001b[31m\r\n::warning::\ud800.txt";

    public static readonly Document First = new(Name, "Around 310 </failure>]]><script>alert(1)</script> | guests, \"quoted\"\r\n::error::hello") { Title = "<h1>|@title" };

    public static readonly Document Second = new("b.txt", "=1+1 About 420 guests\u0000\u001b[2J came to https://example.org/ [here](http://example.org).");

    public static Report Make(int conflicts = 1)
    {
        Claim a = HandMade.Claim(0, First, "Around 310 </failure>]]><script>alert(1)</script> | guests, \"quoted\"\r\n::error::hello", HandMade.Number(310, 279, 341, Hedge.About), "c1") with { Subject = "=SUM(A1)" };
        Claim b = HandMade.Claim(1, Second, "=1+1 About 420 guests\u0000\u001b[2J came to https://example.org/ [here](http://example.org)", HandMade.Number(420, 378, 462, Hedge.About), "c2");
        Claim left = HandMade.Claim(1, Second, "420", HandMade.Number(420, 420, 420), "c3") with { Skipped = SkipReason.Part };
        Finding conflict = HandMade.Conflict(a, b) with
        {
            Subject = "guests | @someone #12 <img src=x> ::error::",
            Message = $"guests: {Name} says \"310\",\n::error::injected\r::error::again %0A::error::third",
        };
        return new Report([First, Second], [a, b, left], [.. Enumerable.Repeat(conflict, conflicts), HandMade.Agreement("=guests, \"all\"", a, b)], []);
    }
}
