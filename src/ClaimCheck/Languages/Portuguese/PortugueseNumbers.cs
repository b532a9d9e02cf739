using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Numbers.NumberWordKind;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese number words. A bilhão of Brazil is a thousand millions, a bilião of Portugal a million millions.</summary>
internal static class PortugueseNumbers
{
    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Table().Words, new() { ["k"] = 3, ["K"] = 3, ["M"] = 6, ["mi"] = 6, ["bi"] = 9, ["tri"] = 12, ["G"] = 9 }, Context(vocabulary))
    {
        Grammar = new NumberGrammar { LinksOnes = true, LinksHundreds = true, LinkedRest = 999m, RowsOrdinals = true },
    };

    private static NumberTable Table() => new NumberTable()
        .Cardinals(
            """
            zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18
            dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 cinqüenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90
            duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800
            oitocentas=800 novecentos=900 novecentas=900 milhão=1000000 bilhão=1000000000 trilhão=1000000000000 quatrilhão=1000000000000000 bilião=1000000000000 trilião=1000000000000000000
            """)
        .Cardinals("cem=100 cento=100 mil=1000", standsAlone: true)
        .Scales("milhões=1000000 bilhões=1000000000 trilhões=1000000000000 quatrilhões=1000000000000000 biliões=1000000000000 triliões=1000000000000000000")
        .Magnitudes("dezenas=10 dúzias=12 centenas=100 centos=100 milhares=1000")
        .Ordinals("primeir=1", "o a os as")
        .Ordinals("segund=2 terç=3", "o a", isAmbiguous: true)
        .Ordinals(
            """
            terceir=3 quart=4 quint=5 sext=6 sétim=7 oitav=8 non=9 décim=10 vigésim=20 trigésim=30 quadragésim=40 quinquagésim=50 sexagésim=60 septuagésim=70 setuagésim=70 octogésim=80 nonagésim=90 centésim=100
            ducentésim=200 tricentésim=300 trecentésim=300 quadringentésim=400 quingentésim=500 sexcentésim=600 seiscentésim=600 septingentésim=700 setingentésim=700 octingentésim=800 nongentésim=900 noningentésim=900
            milésim=1000 milionésim=1000000 bilionésim=1000000000 trilionésim=1000000000000
            """,
            "o a")
        .Parts("terç=3 quart=4 quint=5 sext=6 sétim=7 oitav=8 non=9 décim=10 vigésim=20 trigésim=30 centésim=100 milésim=1000 milionésim=1000000 bilionésim=1000000000 trilionésim=1000000000000", "os as")
        .Parts("meio=2 meia=2 meios=2 metade=2 avo=0 avos=0 terço=3")
        .Other(Dozen, "dúzia=12 dezena=10 vintena=20 centena=100 milhar=1000")
        .Other(Article, "um uma")
        .Other(And, "e")
        .Other(Point, "vírgula ponto com")
        .Other(Minus, "menos")
        .Other(Of, "de do da dos das")
        .Other(In, "em")
        .Other(Every, "cada")
        .Other(Share, "sobre")
        .Other(Between, "entre")
        .Other(Times, "vezes")
        .Other(Unsure, "vários=3 várias=3 par=2")
        .Change("vários várias", word => word with { High = 9m })
        .Change("par", word => word with { High = 3m, NeedsArticle = true })
        .Change("décimo décima", word => word with { Room = 10m })
        .Change("cem", word => word with { Room = 0m })
        .Change("meio meia com quarta quinta sexta", word => word with { IsAmbiguous = true })
        .Change("dezena vintena centena milhar", word => word with { IsRough = true })
        .WithoutAccents();

    private static NumberContext Context(Vocabulary vocabulary) => new()
    {
        Contrasts = vocabulary.Of("ou a e"),
        NoSignBehind = vocabulary.Of("ao pelo ou o"),
        OrdinalBefore = vocabulary.Of("o a ao à do da no na seu sua um uma este esta"),
        UnitAfter = vocabulary.Of("depois antes mais por e ou feira"),
        IdiomAfter = vocabulary.Of("ministro ministra dama ministros feira"),
        Halved = vocabulary.Of("hora dúzia duzia milhão milhao mil tonelada quilo litro metro século minuto"),
        OrdinalEndings = new OrdinalEndings { Any = vocabulary.Of("º ª o a") },
        Ranks = vocabulary.Of("n nº"),
    };
}
