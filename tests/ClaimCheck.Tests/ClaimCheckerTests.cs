namespace ClaimCheck.Tests;

public sealed class ClaimCheckerTests
{
    [Test]
    public void Without_documents_the_report_is_empty()
    {
        Report report = ClaimChecker.Default.Check([]);
        Assert.That((report.Documents.Count, report.Claims.Count, report.Findings.Count, report.Candidates.Count), Is.EqualTo((0, 0, 0, 0)));
    }

    [Test]
    public void A_document_without_text_is_a_document_without_claims()
    {
        Report report = ClaimChecker.Default.Check([new Document("empty.txt", "")]);
        Assert.That((report.Documents.Count, report.Claims.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void Null_is_refused_at_the_edge() => Assert.Multiple(() =>
    {
        Assert.That(() => ClaimChecker.Default.Check(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("documents"));
        Assert.That(() => ClaimChecker.Default.Check([null!]), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("documents"));
        Assert.That(() => ClaimChecker.Default.Read([null!]), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("documents"));
        Assert.That(() => new ClaimChecker(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("options"));
    });

    [Test]
    public void Reading_finds_the_same_claims_and_compares_nothing()
    {
        Document[] documents = [new("a.txt", "LONDON, March 3 - About 310 passengers came."), new("b.txt", "About 310 passengers came.")];
        Report read = ClaimChecker.Default.Read(documents), compared = ClaimChecker.Default.Check(documents);
        Assert.That(read.Claims.Select(claim => (claim.Id, claim.Span, claim.Quantity)), Is.EqualTo(compared.Claims.Select(claim => (claim.Id, claim.Span, claim.Quantity))));
        Assert.That((read.Findings.Count, read.Claims.Count(claim => claim.Skipped is null)), Is.EqualTo((0, 0)));
    }

    [Test]
    public void The_report_keeps_its_own_list_of_documents()
    {
        var documents = new List<Document> { new("a.txt", "") };
        Report report = ClaimChecker.Default.Check(documents);
        documents.Clear();
        Assert.That(report.Documents, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Documents_that_arrive_one_by_one_give_the_report_of_a_list()
    {
        Document[] documents = [new("a.txt", "About 310 passengers came."), new("b.txt", "Some 420 passengers came."), new("c.txt", "It rained for 9 days.")];
        Report streamed = await ClaimChecker.Default.CheckAsync(Arriving(documents));
        Assert.That(TestNews.Json(streamed), Is.EqualTo(TestNews.Json(ClaimChecker.Default.Check(documents))));
    }

    [Test]
    public async Task A_stream_without_documents_is_an_empty_report() => Assert.That((await ClaimChecker.Default.CheckAsync(Arriving([]))).Documents, Is.Empty);

    [Test]
    public void A_stream_is_left_where_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        int read = 0;
        async IAsyncEnumerable<Document> Endless()
        {
            while (true)
            {
                await Task.Yield();
                read++;
                if (read == 3)
                {
                    source.Cancel();
                }

                yield return new Document("a.txt", "3 men");
            }
        }

        Assert.That(async () => await ClaimChecker.Default.CheckAsync(Endless(), source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(read, Is.EqualTo(3));
    }

    [Test]
    public void A_stream_of_null_is_refused() => Assert.Multiple(() =>
    {
        Assert.That(async () => await ClaimChecker.Default.CheckAsync(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("documents"));
        Assert.That(async () => await ClaimChecker.Default.CheckAsync(Arriving([null!])), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("documents"));
    });

    private static async IAsyncEnumerable<Document> Arriving(IEnumerable<Document> documents)
    {
        foreach (Document document in documents)
        {
            await Task.Yield();
            yield return document;
        }
    }
}
