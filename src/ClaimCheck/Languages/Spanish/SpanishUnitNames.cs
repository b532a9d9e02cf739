namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish names of units, in small letters: a line a unit, its symbol in the catalogue and then its names. Tokens are parted by one space.</summary>
internal static class SpanishUnitNames
{
    public const string Plain =
        """
        kB: kilobyte, kilobytes
        MB: megabyte, megabytes
        GB: gigabyte, gigabytes
        TB: terabyte, terabytes
        %: por ciento, por cien, porciento, porcien, por 100
        pp: punto porcentual, puntos porcentuales, puntos de porcentaje
        bp: puntos básicos, punto básico
        [ppth]: por mil
        s: segundo, segundos
        min: minuto, minutos
        h: hora, horas
        d: día, días, dia, dias
        wk: semana, semanas
        mo: mes, meses
        a: año, años
        decade: década, décadas, decenio, decenios
        century: siglo, siglos
        km/h: kilómetros por hora, kilometros por hora, km por hora, kilómetro por hora
        m/s: metros por segundo
        m2: metro cuadrado, metros cuadrados
        km2: kilómetro cuadrado, kilómetros cuadrados, kilometros cuadrados
        m3: metro cúbico, metros cúbicos
        km: kilómetro, kilómetros, kilometro, kilometros
        cm: centímetro, centímetros
        mm: milímetro, milímetros
        ha: hectárea, hectáreas, hectareas
        acre: acre, acres
        mi: milla, millas
        ft: pie, pies
        in: pulgada, pulgadas
        kg: kilo, kilos
        t: tonelada, toneladas, tonelada métrica, toneladas métricas
        lb: libra, libras
        oz: onza, onzas
        bbl: barril, barriles
        gal: galón, galones
        Cel: grado centígrado, grados centígrados, grado celsius, grados celsius, grados
        degF: grados fahrenheit
        deg: grado
        M: en la escala de richter, de magnitud
        ly: años luz, año luz
        EUR: euro, euros
        USD: dólar, dólares, dolar, dolares, dólares estadounidenses, dólares americanos
        GBP: libras esterlinas, libra esterlina
        MXN: peso, pesos, pesos mexicanos
        ARS: pesos argentinos
        CLP: pesos chilenos
        COP: pesos colombianos
        PEN: soles
        VES: bolívar, bolívares, bolivares
        JPY: yen, yenes
        CNY: yuan, yuanes
        CHF: franco suizo, francos suizos
        RUB: rublo, rublos
        BRL: real, reales
        INR: rupia, rupias
        EUc: céntimo, céntimos
        USc: centavo, centavos
        """;

    /// <summary>Symbol, the prefixes that go with it, singular and plural of each name.</summary>
    public const string Metric =
        """
        m | m c d k | metro metros
        g | m k | gramo gramos
        L | m c d h | litro litros
        W | k M G T | vatio vatios
        Wh | k M G T | vatio-hora
        Hz | k M G | hercio hercios
        t | k M G | tonelada toneladas
        """;
}
