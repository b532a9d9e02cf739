using ClaimCheck.Alignment;

namespace ClaimCheck.Tests.Alignment;

public sealed class ShareOfWorkTests
{
    [Test]
    public void A_part_tells_shares_of_the_whole_a_hundredth_at_a_time()
    {
        var told = new Told();
        ShareOfWork part = new ShareOfWork(told).Part(0.5, 1).Part(0, 0.5);
        for (int i = 0; i < 10_000; i++)
        {
            part.Tell(i, 10_000);
        }

        Assert.That(told.Shares[0], Is.EqualTo(0.5));
        Assert.That(told.Shares, Has.Count.EqualTo(25).And.Ordered);
        Assert.That(told.Shares[^1], Is.LessThan(0.75));
    }

    [Test]
    public void Nobody_need_listen() => Assert.That(() => ShareOfWork.Unheard.Part(0, 1).Tell(1, 0), Throws.Nothing);

    [Test]
    public void A_check_tells_how_far_it_has_come_and_finds_the_same()
    {
        var told = new Told();
        Document[] documents = [.. Enumerable.Range(0, 8).Select(index => LongTexts.Towns(60, index))];
        Report report = ClaimChecker.Default.Check(documents, told);
        Assert.That(told.Shares, Has.Count.GreaterThan(20).And.Ordered);
        Assert.That((told.Shares[0], told.Shares[^1]), Is.EqualTo((0, 1)));
        Assert.That(report.Findings.Select(finding => finding.Message), Is.EqualTo(ClaimChecker.Default.Check(documents).Findings.Select(finding => finding.Message)));
    }

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
