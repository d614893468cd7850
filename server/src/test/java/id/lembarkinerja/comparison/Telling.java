package id.lembarkinerja.comparison;

/** A change in a few words, so that tests read as sentences. */
final class Telling {
    private Telling() {}

    static String tell(Change change) {
        if (change instanceof Change.Added it) {
            return "added " + it.part() + " " + it.to().label();
        }
        if (change instanceof Change.Removed it) {
            return "removed " + it.part() + " " + it.from().label();
        }
        if (change instanceof Change.Moved it) {
            return "moved " + it.part() + " " + it.spot().label();
        }
        if (change instanceof Change.Renamed it) {
            return "renamed " + it.part() + " " + sides(it.entries());
        }
        if (change instanceof Change.Changed it) {
            return "changed " + it.spot().column() + " of " + it.spot().label() + ": " + sides(it.entries());
        }
        if (change instanceof Change.FormulaChanged it) {
            return "formula " + it.spot().column() + " of " + it.spot().label();
        }
        return "cell: " + sides(((Change.CellChanged) change).entries());
    }

    private static String sides(Sides<Entry> entries) {
        Sides<String> printed = entries.map(Entry::printed);
        return printed.from() + " -> " + printed.to();
    }
}
