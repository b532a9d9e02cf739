namespace ClaimCheck.Tests;

/// <summary>
/// Sentences as news has them and the quantities that they state, one line each: value, unit and how it is loosened ("about", "nearly", "upto", "&gt;=", "&gt;"), "low..high" for a range or a score. Dates are left out.
/// </summary>
internal static class NewsSentences
{
    public const string Rows =
        """
        Harlow Foods said net income rose 14% to $312.5 million, or $1.08 a share. => 14 %; 312500000 USD; 1.08 USD
        The pound slipped 0.4 per cent to $1.2715 while the euro bought 84.6p. => 0.4 %; 1.2715 USD; 84.6 GBp
        Brent crude fell 92 cents to $71.33 a barrel. => 92 USc; 71.33 USD
        The lender set aside £1.4bn, up from £860m a year earlier. => 1400000000 GBP; 860000000 GBP
        Unemployment held at 4.1%, its lowest for 17 months. => 4.1 %; 17 mo
        Shares in the miner closed down 3.5 points, or 1.9 percent, at 181.25. => 3.5; 1.9 %; 181.25
        The central bank cut its main rate by a quarter of a percentage point to 3.75%. => 0.25 pp; 3.75 %
        Revenue was between $2.1 billion and $2.3 billion, well above the $1.9bn that analysts expected. => 2100000000..2300000000 USD; 1900000000 USD
        The group will shed about 2,500 jobs, roughly one in eight of its staff. => about 2500; about 0.125
        Investors put in A$45 million at a valuation of nearly A$300m. => 45000000 AUD; nearly 300000000 AUD
        Two men were shot dead and three others wounded outside a bar in Tarrow. => 2; 3
        Daniel Oakes, 34, of Fenwick, was jailed for 12 years and six months. => 34 a; 150 mo
        Police seized 17 kg of cocaine worth an estimated €1.3 million. => 17 kg; about 1300000 EUR
        A 19-year-old man has been charged with four counts of burglary. => 19 a; 4
        More than 200 officers were sent in, and at least 31 people were arrested. => >200; >=31
        The gang stole some 40 cars in less than six weeks. => about 40; <6 wk
        She was stabbed eleven times, the court heard. => 11
        The jury of seven women and five men took just over nine hours. => 7; 5; >9 h
        The raid netted £20,000 in cash and two dozen phones. => 20000 GBP; 24
        Rovers beat Albion 3-1 to go four points clear with two games left. => 1..3; 4; 2
        Larsen ran the 400 metres in 44.82 seconds, a tenth of a second off the record. => 400 m; 44.82 s; 0.1 s
        She won 6-4, 3-6, 7-5 in two hours and 41 minutes. => 4..6; 3..6; 5..7; 161 min
        The 6-foot-9 forward scored 27 points and pulled down 11 rebounds. => 81 in; 27; 11
        He has taken 312 wickets at an average of 24.7. => 312; 24.7
        The side improved to 9-3 with its sixth straight win. => 3..9; 6
        The transfer could be worth up to £55m. => upto 55000000 GBP
        A crowd of 61,304 saw the visitors score twice in stoppage time. => 61304; 2
        The Bears, 2-7 on the road, trailed by as many as 22 points. => 2..7; upto 22
        Astronomers found a planet 1.6 times as wide as Earth, 124 light years away. => 1.6; 124 ly
        The vaccine was 94.1 percent effective in a trial of 30,420 volunteers. => 94.1 %; 30420
        Carbon dioxide reached 421 parts per million in May. => 421 [ppm]
        The probe flew within 3,400 km of the moon at 28,000 km/h. => 3400 km; 28000 km/h
        Mice given 5 mg of the drug a day lost a third of their weight in three weeks. => 5 mg; 0.333333; 3 wk
        The fossil is about 66 million years old and weighs half a tonne. => about 66000000 a; 0.5 t
        The laser delivers 2.05 megajoules in a few billionths of a second. => 2.05 MJ
        The sample was cooled to minus 271 degrees Celsius. => -271 Cel
        Rates of the disease fell from 9.8 to 6.1 per 100,000 people. => 9.8 10*-5; 6.1 10*-5
        The chip packs 80 billion transistors into 814 square millimetres. => 80000000000; 814 mm2
        Winds of up to 140 mph battered the coast and cut power to 1.2 million homes. => upto 140 mph; 1200000
        Between 10 and 15 centimetres of snow fell overnight. => 10..15 cm
        Temperatures will reach 31C by Thursday before dropping to the low 20s. => 31 Cel
        The river rose to 6.8 metres, two feet above flood level. => 6.8 m; 2 ft
        A magnitude 5.9 quake hit at a depth of 11 km, 40 miles south of Arden. => 5.9 M; 11 km; 40 mi
        Nearly three inches of rain fell in four hours. => nearly 3 in; 4 h
        The fire has burned 12,400 acres and is 35% contained. => 12400 acre; 35 %
        Gusts topped 90 kilometres an hour on the ridge. => >90 km/h
        The storm's pressure dropped to 942 millibars. => 942 mbar
        Drifts were more than a metre deep. => >1 m
        Labour took 38 percent of the vote to the Greens' 11 percent. => 38 %; 11 %
        The bill passed by 52 votes to 48. => 48..52
        Turnout was 67.2 per cent, up almost five points on the last election. => 67.2 %; nearly 5
        The senate approved the plan 61-37. => 37..61
        She won by just 214 votes out of some 39,000 cast. => 214; about 39000
        Four in ten voters were undecided, the poll of 1,012 adults found. => 0.4; 1012
        The margin of error was plus or minus three percentage points. => 3 pp
        Two thirds of members backed the change, far more than the simple majority needed. => 0.666667
        The president's approval stood at 43%, down six percentage points since March. => 43 %; 6 pp
        The bridge will cost half a billion dollars and be 2.3 miles long. => 500000000 USD; 2.3 mi
        Sales of the 64GB model, priced at $599, doubled. => 64 GB; 599 USD; 2
        The car does 0-62 mph in 4.8 seconds and has a 77 kWh battery. => 0..62 mph; 4.8 s; 77 kWh
        The plant will produce 450 megawatts, enough for a quarter of a million homes. => 450 MW; 250000
        Its engine makes 310 horsepower and returns 41 mpg. => 310 hp; 41 mi/gal
        The airline will fly the route five times a week with 180-seat jets. => 5; 180
        Wheat fell 3 1/4 cents to $5.62 a bushel. => 3.25 USc; 5.62 USD
        The city has 3.4 million people, 1.1 million more than in 1990. => 3400000; 1100000
        The tower stands 310m tall and has 72 floors. => 310 m; 72
        The fund manages more than ¥2.4 trillion for 18,000 clients. => >2400000000000 JPY; 18000
        Aid workers handed out 3,000 tents, 12 tonnes of rice and thousands of blankets. => 3000; 12 t; 1000..10000
        Tens of thousands of people marched, organisers said; police put the number at 25,000. => 10000..100000; 25000
        He had lived there for two and a half years with his wife and six children. => 2.5 a; 6
        The museum drew a record 2.2m visitors. => 2200000
        India will buy 36 jets for Rs 59,000 crore. => 36; 590000000000 INR
        The mine holds an estimated 40 to 45 million ounces of gold. => 40000000..45000000 oz
        The flat measures 640 sq ft and rents for £1,450 a month. => 640 ft2; 1450 GBP
        A couple of hundred protesters blocked the road. => 200..300
        Some two million refugees, half of them children, have crossed. => about 2000000; 0.5
        The ferry carried 92 passengers and a crew of 14. => 92; 14
        """;
}
