namespace ClaimCheck.Tests.Quantities.Amounts;

/// <summary>Numbers with what belongs to them: units, sums, ranges, shared units, rates, ages. One line a case: text | what is read.</summary>
public class AmountTests
{
    [TestCase("It is 12 ft 2 in long", "12 ft 2 in = Measure 146 in")]
    [TestCase("a 6-foot-3 guard, 5-foot-2-inch, 5 ft. 6 in. tall", "6-foot-3 = Measure 75 in; 5-foot-2-inch = Measure 62 in; 5 ft. 6 in = Measure 66 in")]
    [TestCase("12 lb 3 oz", "12 lb 3 oz = Measure 195 oz")]
    [TestCase("2 kilometres, 1 metre", "2 kilometres, 1 metre = Measure 2001 m")]
    [TestCase("2 hours ten, 1 hour and fifteen minutes", "2 hours ten = Duration 130 min; 1 hour and fifteen minutes = Duration 75 min")]
    [TestCase("1 hour 52 minutes, 3.4 seconds behind", "1 hour 52 minutes = Duration 112 min; 3.4 seconds = Duration 3.4 s")]
    [TestCase("half an hour, two and a half hours, an hour and a half", "half an hour = Duration 30 min; two and a half hours = Duration 150 min; an hour and a half = Duration 90 min")]
    [TestCase("two and a half years, half a day, 1.5 hours", "two and a half years = Duration 2.5 a; half a day = Duration 12 h; 1.5 hours = Duration 1.5 h")]
    [TestCase("15 dollars and 50, $20 and 43c, 20 ringgit and 43c", "15 dollars and 50 = Money 15.5 USD; $20 and 43c = Money 20.43 USD; 20 ringgit and 43c = Money 20.43 MYR")]
    [TestCase("12 degrees below zero, five below zero", "12 degrees below zero = Measure -12 deg; five below zero = Number -5")]
    [TestCase("9st 4lb, 11st, the 21st and the 11th", "9st 4lb = Measure 130 lb; 11st = Measure 11 stone; 21st = Ordinal 21; 11th = Ordinal 11")]
    [TestCase("won in 2:06:26, the video of 1:02:15, chapter 9:62:04", "2:06:26 = Duration 7586 s; 1:02:15 = Duration 3735 s")]
    [TestCase("the mile in 3:43.13, 1:52.4 over the course, left at 3:43", "3:43.13 = Duration 223.13 s; 1:52.4 = Duration 112.4 s")]
    public void Sums(string text, string expected) => Assert.That(QuantityReading.Wording(text), Is.EqualTo(expected));

    [TestCase("5-7 km, 5–7 km, 5 - 7 km, 30-to-60-day, 30 -- 40 days", "5-7 km = Measure km; 5–7 km = Measure km; 5 - 7 km = Measure km; 30-to-60-day = Duration d; 30 -- 40 days = Duration d")]
    [TestCase("between 30% and 40%, ranged from -18 °C to -34 °C", "between 30% and 40% = Percent %; from -18 °C to -34 °C = Measure Cel")]
    [TestCase("$50-$60m, $50-60m, 150,000-200,000 people", "$50-$60m = Money USD; $50-60m = Money USD; 150,000-200,000 = Number")]
    [TestCase("between the tenth and the fifteenth", "between the tenth and the fifteenth = Ordinal")]
    [TestCase("shares rose 5 cents to 95 cents and fell 3 to 157", "5 cents = Money 5 USc; 95 cents = Money 95 USc; 3 = Number 3; 157 = Number 157")]
    [TestCase("the sea could rise by 0.3 to 1 metre", "0.3 to 1 metre = Measure m")]
    [TestCase("the share rose by 5 to 45 dollars", "5 = Number 5; 45 dollars = Money 45 USD")]
    [TestCase("pay will rise by 3 to 4 percent", "3 to 4 percent = Percent %")]
    [TestCase("a scale of 5-11,220", "5 = Number 5; 11,220 = Number 11220")]
    [TestCase("It takes a day or two, another year or two, and the next week or two count", "a day or two = Duration d; another year or two = Duration a; next week or two = Duration wk")]
    [TestCase("a mile or two away, one minute or two later, for a day they waited, or two", "a mile or two = Measure mi; one minute or two = Duration min; two = Number 2")]
    public void Ranges(string text, string expected) => Assert.That(QuantityReading.Wording(text), Is.EqualTo(expected));

    [TestCase("eight and 14 percent, 166.5 and 93.3%", "eight = Percent 8 %; 14 percent = Percent 14 %; 166.5 = Percent 166.5 %; 93.3% = Percent 93.3 %")]
    [TestCase("the 13- and 15-inch models", "13- = Measure 13 in; 15-inch = Measure 15 in")]
    [TestCase("rates rose from 4 to 5 percent", "4 = Percent 4 %; 5 percent = Percent 5 %")]
    [TestCase("sales rose from 1.2 to 1.5 million, profit from $1.2 to $1.5 billion", "1.2 = Number 1200000; 1.5 million = Number 1500000; $1.2 = Money 1200000000 USD; $1.5 billion = Money 1500000000 USD")]
    [TestCase("a plot of 20 by 30 metres, 73 x 92 cm, 3 × 4 m", "20 = Measure 20 m; 30 metres = Measure 30 m; 73 = Measure 73 cm; 92 cm = Measure 92 cm; 3 = Measure 3 m; 4 m = Measure 4 m")]
    [TestCase("killed two and three days later four", "two = Number 2; three days = Duration 3 d; four = Number 4")]
    public void A_unit_is_shared(string text, string expected) => Assert.That(QuantityReading.Wording(text), Is.EqualTo(expected));

    [TestCase("4.2 per 1,000 births, 310 deaths per 100,000 people, 12 per million", "4.2 per 1,000 = Percent 4.2 [ppth]; 310 deaths per 100,000 = Percent 310 10*-5; 12 per million = Percent 12 [ppm]")]
    [TestCase("40 mpg, 5 miles per gallon, 3 barrels a day, 1.2m bpd", "40 mpg = Measure 40 mi/gal; 5 miles per gallon = Measure 5 mi/gal; 3 barrels a day = Measure 3 bbl/d; 1.2m bpd = Measure 1200000 bbl/d")]
    [TestCase("60 miles an hour, 100 km/h, 30 metres a second", "60 miles an hour = Measure 60 mph; 100 km/h = Measure 100 km/h; 30 metres a second = Measure 30 m/s")]
    [TestCase("64 cents a dozen, $71 a barrel", "64 cents = Money 64 USc; $71 = Money 71 USD")]
    [TestCase("13.8 ± 0.2 billion years, 2,000±5 pounds, 9.83e-3 +/- 1e-5 km", "13.8 ± 0.2 billion years = Duration 13800000000 a; 2,000±5 pounds = Measure 2000 lb; 9.83e-3 +/- 1e-5 km = Measure 0.00983 km")]
    [TestCase("the audience grew from 2.1m to 3.4m", "2.1m = Number 2100000; 3.4m = Number 3400000")]
    [TestCase("it sold 1.8m cars, against 1.6m", "1.8m = Number 1800000; 1.6m = Number 1600000")]
    [TestCase("his 100m wins, 3.5m less", "100m = Measure 100 m; 3.5m = Measure 3.5 m")]
    [TestCase("the wall grew from 2.1m to 3.4m", "2.1m = Measure 2.1 m; 3.4m = Measure 3.4 m")]
    public void Rates_and_tolerances(string text, string expected) => Assert.That(QuantityReading.Wording(text), Is.EqualTo(expected));

    [TestCase("a 41-year-old, 41 years old, 18 months of age, aged 41", "41-year-old = Age 41 a; 41 years old = Age 41 a; 18 months of age = Age 18 mo; aged 41 = Age 41 a")]
    [TestCase("at the age of 26 he left", "the age of 26 = Age 26 a")]
    [TestCase("He was 75. She turned 29 in May. It was 75.", "75 = Age 75 a; 29 = Age 29 a; 75 = Number 75")]
    [TestCase("Doe was 65 when he died. Roe died at 37. Apple was 12 points", "65 = Age 65 a; 37 = Age 37 a; 12 = Number 12")]
    [TestCase("Emma Stone, 7, and Jo, 12, of Hull", "7 = Age 7 a; 12 = Age 12 a")]
    [TestCase("In Texas, 48, he said, and on Sunday, 23, and so on", "48 = Number 48; 23 = Number 23")]
    [TestCase("the suspect, 28, fired", "28 = Age 28 a")]
    [TestCase("Ann Lee, 20 and Bo Ray, 24.", "20 = Age 20 a; 24 = Age 24 a")]
    [TestCase("sons, aged 16 and 6, and ages 5 to 7", "aged 16 = Age 16 a; 6 = Age 6 a; ages 5 to 7 = Age a")]
    [TestCase("men aged 19, 22 and 34, and boys aged 3, 5, and 9.", "aged 19 = Age 19 a; 22 = Age 22 a; 34 = Age 34 a; aged 3 = Age 3 a; 5 = Age 5 a; 9 = Age 9 a")]
    [TestCase("Their sons, 7 and 4, were safe.", "7 = Age 7 a; 4 = Age 4 a")]
    [TestCase("over-65s and the under 18s", "over-65s = Age 65 a; under 18s = Age 18 a")]
    [TestCase("16- and 17-year-olds, an eight- to 12-week-old", "16- = Age 16 a; 17-year-olds = Age 17 a; eight- to 12-week-old = Age wk")]
    public void Ages(string text, string expected) => Assert.That(QuantityReading.Wording(text), Is.EqualTo(expected));

    [TestCase("a magnitude of 6.1, 7.6 and 7.4 on the Richter scale", "6.1 = Measure 6.1 M; 7.6 = Measure 7.6 M; 7.4 on the Richter scale = Measure 7.4 M")]
    [TestCase("a 5.9 quake; the quake measured 6.4; a grade of 6.4", "5.9 = Measure 5.9 M; 6.4 = Measure 6.4 M; 6.4 = Number 6.4")]
    [TestCase("2 in thick, 0.68 in (17 mm), 5 came in", "2 in = Measure 2 in; 0.68 in = Measure 0.68 in; 17 mm = Measure 17 mm; 5 = Number 5")]
    [TestCase("9.58s, a 1080p screen in the 60s", "9.58s = Duration 9.58 s")]
    [TestCase("a poll every 5 s, a start of 1.5 s and a stop after 3 h", "5 s = Duration 5 s; 1.5 s = Duration 1.5 s; 3 h = Duration 3 h")]
    [TestCase("songs of the 60 s", "60 = Number 60")]
    [TestCase("16 MiB, 64KiB and 2.5 GiB", "16 MiB = Measure 16 MiB; 64KiB = Measure 64 KiB; 2.5 GiB = Measure 2.5 GiB")]
    [TestCase("573.15K, 300 °C and $5K", "573.15K = Measure 573.15 K; 300 °C = Measure 300 Cel; $5K = Money 5000 USD")]
    [TestCase("five kilowatt-hours, 3 GWh, 2 megabytes, 5 Mbps, 200 decibels, 5,000 mAh", "five kilowatt-hours = Measure 5 kWh; 3 GWh = Measure 3 GWh; 2 megabytes = Measure 2 MB; 5 Mbps = Measure 5 Mbit/s; 200 decibels = Measure 200 dB; 5,000 mAh = Measure 5000 mA.h")]
    [TestCase("640 sq ft, 640 square feet, 12 cubic metres, 2.5 acres, 90 m²", "640 sq ft = Measure 640 ft2; 640 square feet = Measure 640 ft2; 12 cubic metres = Measure 12 m3; 2.5 acres = Measure 2.5 acre; 90 m² = Measure 90 m2")]
    [TestCase("0.6 of a percentage point, half a percentage point, 1.44m square miles, 15 kilotons", "0.6 of a percentage point = Percent 0.6 pp; half a percentage point = Percent 0.5 pp; 1.44m square miles = Measure 1440000 mi2; 15 kilotons = Measure 15 kt")]
    [TestCase("95\nW. Smith", "95 = Number 95")]
    [TestCase("more than a metre deep, nearly a tonne", "more than a metre = Measure 1 m; nearly a tonne = Measure 1 t")]
    [TestCase("two tonnes, 3 tons, 12 ounces, 4 troy ounces, 5 stone", "two tonnes = Measure 2 t; 3 tons = Measure 3 ton; 12 ounces = Measure 12 oz; 4 troy ounces = Measure 4 oz_tr; 5 stone = Measure 5 stone")]
    public void Units(string text, string expected) => Assert.That(QuantityReading.Wording(text), Is.EqualTo(expected));
}
