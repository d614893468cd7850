package id.lembarkinerja.validation;

/** What a check looks at, and so what must have changed for it to find anything new. */
enum Scope {
    /** One table at a time: its headings, title and rows, and what its form says. */
    TABLE,
    /** One table at a time, and the cells of the sheet around it. */
    SHEET,
    /** Several tables, or what stands outside of all. */
    DOSSIER
}
