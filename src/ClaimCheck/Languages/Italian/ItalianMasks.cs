using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian words beside which digits count nothing.</summary>
internal static class ItalianMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new() { Pages = vocabulary.Of("p") };
}
