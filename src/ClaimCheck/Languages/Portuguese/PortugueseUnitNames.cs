namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese names of units, in small letters: a line a unit, its symbol in the catalogue and then its names. Tokens are parted by one space.</summary>
internal static class PortugueseUnitNames
{
    public const string Plain =
        """
        kB: kilobyte, kilobytes
        MB: megabyte, megabytes
        GB: gigabyte, gigabytes
        TB: terabyte, terabytes
        %: por cento, porcento, por 100, por cem
        pp: ponto percentual, pontos percentuais
        bp: pontos base, pontos - base
        [ppth]: por mil
        s: segundo, segundos
        min: minuto, minutos
        h: hora, horas
        d: dia, dias
        wk: semana, semanas
        mo: mês, meses
        a: ano, anos
        decade: década, décadas
        century: século, séculos
        km/h: quilômetros por hora, quilómetros por hora, km por hora
        m/s: metros por segundo
        m2: metro quadrado, metros quadrados
        km2: quilômetro quadrado, quilômetros quadrados, quilómetro quadrado, quilómetros quadrados
        m3: metro cúbico, metros cúbicos
        km: quilômetro, quilômetros, quilómetro, quilómetros, quilometro, quilometros
        cm: centímetro, centímetros
        mm: milímetro, milímetros
        ha: hectare, hectares
        acre: acre, acres
        mi: milha, milhas
        ft: pé, pés
        in: polegada, polegadas
        kg: quilo, quilos, kilo, kilos
        t: tonelada, toneladas
        bbl: barril, barris
        Cel: grau, graus, graus celsius, graus centígrados
        degF: graus fahrenheit
        M: na escala richter, na escala de richter, de magnitude
        ly: anos - luz, anos luz
        BRL: real, reais
        EUR: euro, euros
        USD: dólar, dólares, dólares americanos
        GBP: libra, libras, libras esterlinas
        PTE: escudo, escudos
        CHF: francos suíços
        JPY: iene, ienes
        CNY: yuan, yuans
        EUc: cêntimo, cêntimos
        USc: centavo, centavos
        """;

    /// <summary>Symbol, the prefixes that go with it, singular and plural of each name.</summary>
    public const string Metric =
        """
        m | m c d | metro metros
        g | m k | grama gramas
        L | m c d h | litro litros
        W | k M G T | watt watts
        Wh | k M G T | watt-hora watts-hora
        Hz | k M G | hertz
        t | k M G | tonelada toneladas
        """;
}
