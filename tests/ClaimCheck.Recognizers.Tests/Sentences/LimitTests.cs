using ClaimCheck.Recognizers.Sentences;

namespace ClaimCheck.Recognizers.Tests.Sentences;

public sealed class LimitTests
{
    [Test]
    public void A_sentence_that_takes_too_long_is_told()
    {
        var hurried = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new MicrosoftRecognizer("en") { TimeLimit = TimeSpan.FromTicks(1) }] });
        Report report = hurried.Read([new Document("a.txt", "About 20 boats sank. Then 7 came back.")]);
        Assert.Multiple(() =>
        {
            Assert.That(report.Claims, Is.Empty);
            Assert.That(report.Unread.Select(unread => unread.Span), Is.EqualTo(new[] { new TextSpan(0, 20), new TextSpan(21, 38) }));
            Assert.That(report.Unread.Select(unread => unread.Reason), Has.All.EqualTo("Microsoft.Recognizers.Text took longer than 0 s"));
        });
    }

    [Test]
    public void A_sentence_that_takes_too_long_is_left_out_and_the_rest_goes_on()
    {
        // Numbers in words without an end: minutes of work, and more for every word.
        string slow = "The " + string.Concat(Enumerable.Repeat("twenty one thousand three hundred and ", 51)) + "one sank.";
        string text = $"Some 20 boats left. {slow} Then 7 came back.";
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new MicrosoftRecognizer("en") { TimeLimit = TimeSpan.FromSeconds(4) }] });
        Report report = checker.Read([new Document("a.txt", text)]);
        Assert.Multiple(() =>
        {
            Assert.That(report.Claims.Select(claim => claim.Text), Is.EqualTo(new[] { "Some 20", "7" }));
            Assert.That(report.Unread.Select(unread => (unread.Span, unread.Reason)), Is.EqualTo(new[] { (new TextSpan(20, 20 + slow.Length), "Microsoft.Recognizers.Text took longer than 4 s") }));
        });
    }

    [Test]
    public void Behind_the_third_that_took_too_long_nothing_is_read()
    {
        var hurried = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new MicrosoftRecognizer("en") { TimeLimit = TimeSpan.FromTicks(1) }] });
        Report report = hurried.Read([new Document("a.txt", "One sank. Two sank. Three sank. Four sank. Five sank.")]);
        Assert.That(report.Unread.Select(unread => (unread.Span.Start, unread.Span.End)), Is.EqualTo(new[] { (0, 9), (10, 19), (20, 31), (32, 53) }));
    }

    [Test]
    public void A_sentence_that_is_too_long_is_told_and_the_rest_goes_on()
    {
        string tooLong = "The " + string.Concat(Enumerable.Repeat("12 boats and ", 400)) + "more sank.";
        string text = $"Some 20 boats left. {tooLong} Then 7 came back.";
        Report report = Reading.Checker.Read([new Document("a.txt", text)]);
        Assert.Multiple(() =>
        {
            Assert.That(report.Claims.Select(claim => claim.Text), Is.EqualTo(new[] { "Some 20", "7" }));
            Assert.That(report.Unread.Single().Span, Is.EqualTo(new TextSpan(20, 20 + tooLong.Length)));
            Assert.That(report.Unread.Single().Reason, Is.EqualTo("a sentence of 5,214 characters is longer than Microsoft.Recognizers.Text can read in time"));
        });
    }

    [Test]
    public void Work_that_is_given_up_on_does_not_hold_up_the_next()
    {
        using var release = new ManualResetEventSlim();
        using var worker = new LimitedWorker(TimeSpan.FromMilliseconds(50));
        string? stuck = worker.Run(() => { release.Wait(); return "late"; }, out string reason);
        using var patient = new LimitedWorker(TimeSpan.FromMinutes(1));
        string? next = patient.Run(() => "in time", out string none);
        release.Set();
        Assert.That((stuck, reason, next, none), Is.EqualTo(((string?)null, "Microsoft.Recognizers.Text took longer than 0.05 s", "in time", "")));
    }

    [Test]
    public void A_worker_goes_on_behind_what_it_gave_up_on()
    {
        using var release = new ManualResetEventSlim();
        using var worker = new LimitedWorker(TimeSpan.FromSeconds(2));
        bool first = worker.Run(() => { release.Wait(); return "late"; }, out _) is null;
        string? second = worker.Run(() => "in time", out _);
        release.Set();
        Assert.That((first, second), Is.EqualTo((true, "in time")));
    }

    [Test]
    public void Work_that_fails_is_told_and_the_next_is_done()
    {
        using var worker = new LimitedWorker(TimeSpan.FromMinutes(1));
        string? failed = worker.Run<string>(() => throw new FormatException("no"), out string reason);
        Assert.That((failed, reason, worker.Run(() => "done", out _)), Is.EqualTo(((string?)null, "Microsoft.Recognizers.Text failed: FormatException: no", "done")));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(3601)]
    public void A_limit_that_is_none_is_refused(int seconds) => Assert.That(() => new MicrosoftRecognizer("en") { TimeLimit = TimeSpan.FromSeconds(seconds) }, Throws.TypeOf<ArgumentOutOfRangeException>());
}
