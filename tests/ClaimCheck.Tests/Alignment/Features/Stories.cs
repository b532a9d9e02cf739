using System.Runtime.CompilerServices;
using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Alignment.Features;

/// <summary>Made-up stories, each told by several texts that agree on much and differ in some: for whatever alignment makes of real tellings.</summary>
internal static class Stories
{
    public static IReadOnlyDictionary<string, string[]> ByName { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["ferry"] =
        [
            """
            Ferry with 310 aboard runs aground off Tealby

            TEALBY, March 10 — The ferry Orla struck rocks off Tealby on Monday evening. About 310 passengers were evacuated, among them 42 children, the coastguard said. Two sailors died and at least 12 people were injured.
            Captain Ada Rook, 61, of Brimsea, said that the ship had made the crossing 1,400 times since 2009. "We lost power at 9:20 p.m.," Rook told the Tealby Post.
            Three tugs and seven lifeboats took part. In 2011 another ferry, the Marla, sank there with 28 people. The insurer put the damage at $4.5 million, and repairs may take six months.
            Shares of Norline, which owns the Orla, fell 7.5 percent. The company earned $31 million last year and employs 640 people. Its ferries carry 2 million passengers a year.
            """,
            """
            Two dead as Orla grounds

            The Orla ran onto rocks near Tealby at 9:40 p.m. on March 10 with 320 people on board. Some 290 passengers were taken off; 12 were hurt, and two crew members were killed.
            The captain, Ada Rook, 63, lives in Brimsea. She has sailed for Norline for 17 years, since 2009.
            Seven lifeboats and two tugs came from Tealby and Old Harrow. A helicopter flew 11 people to hospital, five of them from the engine room.
            Norline lost 6 percent on the exchange in Lindmere. Norline's revenue was $210 million and its profit $31 million. Damage of about €4 million is expected. The Marla went down in 2011; 26 people drowned.
            """,
            """
            NORLINE FERRY: PASSENGERS SAFE

            All 310 passengers of the ferry Orla are safe, Norline said on March 11. A dozen people were slightly injured. No more than two sailors lost their lives. The ship will be towed to Lindmere by March 20, and will be out of service for half a year.
            Norline has 640 employees and 14 ships. Shares fell by 7.5% on Tuesday. The damage is put at $4,500,000. Last year's profit was 31 million dollars; this year the company plans to earn $35 million.
            Tealby, a town of 18,000, has seen two wrecks in 15 years. The first, in November 2011, cost 28 lives.
            """,
        ],
        ["match"] =
        [
            """
            Rovers beat Albion 3-1 on Saturday before a crowd of 24,300. Daniel Oakes scored twice, in the 12th and 71st minute, and Ines Bell once. Oakes, 24, has 17 goals this season; Bell has nine.
            Albion's Piet Haan was sent off after 55 minutes. Rovers are second with 61 points from 30 games; Albion have 44. The first leg in October ended 2-2.
            The stadium, opened in 1987, holds 26,000. A ticket costs £35, twice as much as in 2019.
            """,
            """
            Albion lost 1-3 at Rovers. The goals came from Oakes (12, 71) and Bell (80); Haan saw red in the 58th minute. It was Oakes's 18th goal of the season and Bell's ninth.
            24,300 watched. With 61 points Rovers stay second, three behind Lindmere. Oakes, 25, will leave in June for €12 million. In the second leg, on April 4, Rovers had 64 per cent of the ball and 19 shots to 6.
            The ground holds 26,500 since two stands were built in 1987. Tickets were £32 on average.
            """,
        ],
        ["bank"] =
        [
            """
            Harlow Bank said on April 2, 2026 that profit in the first quarter rose 12 percent to £310 million. Revenue was £1.2 billion. It will close 45 of its 410 branches and cut up to 1,500 jobs by late 2027.
            Chief executive Mara Voss, 52, earned £2.4 million in 2025. The dividend is 8.5 pence a share. Bad loans fell from 2.1 percent to 1.8 percent. The bank's rate for savers is 3.25 percent.
            Between 200,000 and 250,000 customers were hit by an outage in January that lasted nearly nine hours; thousands complained. About two thirds have been paid.
            """,
            """
            Profits at Harlow Bank were up 12% to £301m between January and March. Turnover came to £1.2bn. Some 1,500 people will lose their jobs, and 54 branches are to go. That leaves 356.
            Voss, 52, who has led the bank since 2021, was paid £2.4m last year. Shareholders get 8.5p. Loans in arrears are 1.8 per cent of the book. Savers get 3.5 per cent.
            The nine-hour failure of its systems on January 14 struck 230,000 people, of whom 150,000 have been paid. More than 3,000 wrote to the regulator. Not one of them got an answer within 10 days, Voss denied.
            """,
            """
            Harlow has 410 branches in 12 countries. In the first quarter of 2025 its profit was £277 million on revenue of £1.1 billion. The bank was founded in 1894. Men hold 61 percent of its senior posts, women 39 percent.
            It may sell its 49 percent stake in Tarn Life, a deal worth at least £900 million, the Herald reported on Tuesday. An earlier bid of £750 million failed in March 2024. Tarn Life insures one in eight households.
            """,
        ],
        ["manual"] =
        [
            """
            The server keeps at most 64 connections open. A request times out after 30 seconds. Version 2.3 needs 512 MB of memory.
            """,
            """
            The server keeps up to 128 connections open. Requests time out after half a minute. Version 3.0 needs 1 GB of memory. The queue holds 64 requests.
            """,
        ],
    };

    public static IReadOnlyList<ClaimDocument> Read(string story)
    {
        var reader = new ClaimReader(ClaimCheckOptions.Default);
        return [.. ByName[story].Select((text, n) => reader.Read(new Document($"{story}-{n}", text) { PublishedOn = new DateOnly(2026, 4, 8), Culture = "en-GB" }, n))];
    }

    public static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
