package id.lembarkinerja.formulas.formulatext;

/** What a mark of a formula text is; the last group is decided by its neighbours. */
enum Kind {
    WORD,
    /** A name in quotation marks: never looked into. */
    NAME,
    NUMBER,
    PERCENT,
    OPEN,
    CLOSE,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    EQUALS,
    SIGMA,
    /** A drawn fraction line. */
    BAR,
    COMMA,
    SEMICOLON,
    POINT,
    /** Three points that shorten something. */
    DOTS,
    BREAK,
    /** Powers, roots, comparisons: readable for a person, not here. */
    FOREIGN,
    /** Division, or a sign inside a name such as dan/atau. */
    SLASH,
    /** Subtraction, or a hyphen. */
    DASH,
    /** Multiplication, or a symbol X. */
    CROSS,
    /** Division, or the end of a label. */
    COLON
}
