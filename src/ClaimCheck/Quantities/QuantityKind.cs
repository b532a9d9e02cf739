namespace ClaimCheck;

/// <summary>What sort of value a quantity is.</summary>
public enum QuantityKind
{
    /// <summary>A count or a bare number: "three thousand prisoners", 2,200.</summary>
    Number,

    /// <summary>A place in an order: "third", "21st".</summary>
    Ordinal,

    /// <summary>A part of a whole or a proportion: "two thirds", "3 in 4", "three times".</summary>
    Ratio,

    /// <summary>Per cent or percentage points: "47 %", "2 pp".</summary>
    Percent,

    /// <summary>An amount in a currency: "$4bn".</summary>
    Money,

    /// <summary>A number with a physical unit: "10 km", "magnitude 6.1".</summary>
    Measure,

    /// <summary>How old someone or something is: "41-year-old".</summary>
    Age,

    /// <summary>The count of points or votes on two sides: "3-1".</summary>
    Score,

    /// <summary>A day, month, year or a range of them.</summary>
    Date,

    /// <summary>A time of day: "3 p.m."</summary>
    Time,

    /// <summary>A length of time: "three days".</summary>
    Duration,

    /// <summary>A repeated time: "every Tuesday".</summary>
    Set,
}
