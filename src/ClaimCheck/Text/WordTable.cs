namespace ClaimCheck.Text;

/// <summary>
/// What a table knows of each word of a vocabulary; the default of <typeparamref name="T"/> for every other word. Immutable. Few words of the vocabulary are in any one table: their values
/// stand close together, so that they stay in the processor's cache.
/// </summary>
internal sealed class WordTable<T>
{
    private readonly Vocabulary _vocabulary;
    private readonly ushort[] _places;
    private readonly T[] _values;

    public WordTable(Vocabulary vocabulary, IEnumerable<KeyValuePair<string, T>> rows)
    {
        _vocabulary = vocabulary;
        (ushort Word, T Value)[] numbered = [.. rows.Select(row => (vocabulary.Add(row.Key), row.Value))];
        _places = new ushort[numbered.Length == 0 ? 1 : numbered.Max(row => row.Word) + 1];
        _values = [default!, .. numbered.Select(row => row.Value)];
        for (int k = 0; k < numbered.Length; k++)
        {
            _places[numbered[k].Word] = (ushort)(k + 1);
        }
    }

    /// <param name="word">A word's number in the vocabulary, 0 for an unknown one.</param>
    public ref readonly T this[ushort word] => ref _values[word < _places.Length ? _places[word] : 0];

    /// <summary>The words whose values are of a sort.</summary>
    public TermSet Where(Func<T, bool> isOfSort) =>
        new(_vocabulary, [.. Enumerable.Range(0, _places.Length).Where(word => _places[word] > 0 && isOfSort(_values[_places[word]])).Select(word => (ushort)word)]);
}
