package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.ExactText;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Piece;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.Summary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change told in Indonesian.
 *
 * @param where the cell to look at
 * @param what what kind of change, of which column
 * @param label the words by which a person knows the row, table or sheet
 * @param before what stood there, or empty when there was nothing to show
 * @param after what stands there now, or empty likewise
 * @param consequence what follows for the computed figures, and of what it follows itself, or empty
 */
record Narration(String where, String what, String label, String before, String after, String consequence) {
    private static final String BLANK = "(kosong)";

    static Narration of(Change change) {
        Spot spot = change.spot();
        String consequence = Effects.of(change).sentence();
        if (change instanceof Added it) {
            String size = size(it.piece());
            return new Narration(spot.a1(), noun(it.part()) + " baru" + size, spot.label(), "", "", consequence);
        }
        if (change instanceof Removed it) {
            String what = noun(it.part()) + " dihapus" + size(it.piece());
            return new Narration(spot.a1(), what, spot.label(), "", "", consequence);
        }
        if (change instanceof Moved it) {
            Sides<String> places = it.part() == Part.SHEET
                    ? it.places().map(place -> "urutan ke-" + (place + 1))
                    : it.spots().map(Spot::a1);
            return new Narration(
                    spot.a1(), noun(it.part()) + " pindah", spot.label(), shown(places.from()), shown(places.to()), "");
        }
        Sides<String> printed = change instanceof FormulaChanged
                ? entries(change).map(Narration::formulaOrPrinted)
                : ExactText.apart(entries(change));
        return new Narration(
                spot.a1(), what(change), spot.label(), shown(printed.from()), shown(printed.to()), consequence);
    }

    /** How many changes of each kind, in one sentence. */
    static String summary(Comparison comparison) {
        Summary summary = comparison.summary();
        String looks = summary.formatOnly() == 0 ? "" : summary.formatOnly() + " sel hanya berbeda tampilan.";
        if (summary.total() == 0) {
            return ("Tidak ada perbedaan isi. " + looks).strip();
        }
        List<String> kinds = new ArrayList<>();
        count(kinds, summary.changed(), "isi berubah");
        count(kinds, summary.added(), "ditambahkan");
        count(kinds, summary.removed(), "dihapus");
        count(kinds, summary.moved(), "pindah");
        count(kinds, summary.renamed(), "berganti nama");
        String following =
                summary.following() == 0 ? "" : summary.following() + " di antaranya hanya mengikuti perubahan lain. ";
        String text = summary.total() + " perubahan: " + String.join(", ", kinds) + ". " + following;
        return (text + looks).strip();
    }

    private static void count(List<String> kinds, int count, String kind) {
        if (count > 0) {
            kinds.add(count + " " + kind);
        }
    }

    /** What is shown of a change on both sides; for what came, went or moved, its name. */
    static Sides<Entry> entries(Change change) {
        if (change instanceof Changed it) {
            return it.entries();
        }
        if (change instanceof FormulaChanged it) {
            return it.entries();
        }
        if (change instanceof Change.CellChanged it) {
            return it.entries();
        }
        if (change instanceof Renamed it) {
            return it.entries();
        }
        return change.spots().map(spot -> Entry.text(spot.label()));
    }

    private static String what(Change change) {
        Spot spot = change.spot();
        String heading = spot.heading().isEmpty() ? "Sel" : spot.heading();
        if (change instanceof Renamed it) {
            return switch (it.part()) {
                case SHEET -> "Nama lembar berubah";
                case TABLE -> "Judul tabel berubah";
                case COLUMN -> "Judul kolom berubah";
                default -> "Nama baris berubah";
            };
        }
        if (change instanceof FormulaChanged it) {
            Sides<String> formulas = it.entries().map(Entry::formula);
            if ("".equals(formulas.to())) {
                return heading + ": rumus ditimpa isian";
            }
            return heading + ("".equals(formulas.from()) ? ": isian menjadi rumus" : ": rumus berubah");
        }
        if (change instanceof Changed it && !it.spread().isEmpty()) {
            return heading + " (berlaku untuk " + (it.spread().size() + 1) + " baris)";
        }
        return change instanceof Changed it ? heading + said(it) : "Sel di luar tabel";
    }

    private static String said(Changed change) {
        boolean unitColumn = change.spot().column().startsWith("unit");
        return switch (change.aspect()) {
            case UNIT -> unitColumn ? "" : ": satuan berganti";
            case TARGET -> " diubah";
            default -> "";
        };
    }

    private static String noun(Part part) {
        return switch (part) {
            case SHEET -> "Lembar";
            case TABLE -> "Tabel";
            case COLUMN -> "Kolom";
            case ROW -> "Baris";
            case LINE -> "Baris di luar tabel";
        };
    }

    private static String size(Piece piece) {
        return piece instanceof Piece.TablePiece it
                ? " (" + it.table().form() + ", " + it.table().rows().size() + " baris)"
                : "";
    }

    private static String formulaOrPrinted(Entry entry) {
        return entry.formula().isEmpty() ? entry.printed() : "=" + entry.formula();
    }

    static String shown(@Nullable String printed) {
        return printed == null || printed.isBlank() ? BLANK : printed.strip().replace('\n', ' ');
    }
}
