namespace ClaimCheck.Text;

/// <summary>What a table knows of each word of a vocabulary; the default of <typeparamref name="T"/> for every other word. Immutable.</summary>
internal sealed class WordTable<T>
{
    private readonly T[] _byWord;

    public WordTable(Vocabulary vocabulary, IEnumerable<KeyValuePair<string, T>> rows)
    {
        (ushort Word, T Value)[] numbered = [.. rows.Select(row => (vocabulary.Add(row.Key), row.Value))];
        _byWord = new T[numbered.Length == 0 ? 1 : numbered.Max(row => row.Word) + 1];
        foreach ((ushort word, T value) in numbered)
        {
            _byWord[word] = value;
        }
    }

    /// <param name="word">A word's number in the vocabulary, 0 for an unknown one.</param>
    public ref readonly T this[ushort word] => ref _byWord[word < _byWord.Length ? word : 0];
}
