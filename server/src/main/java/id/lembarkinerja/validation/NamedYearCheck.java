package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.validation.TitleYears.TitleYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code year-mismatch}: the title of a table names another year than its sheet, or than its file and its sisters. */
final class NamedYearCheck implements Check {
    private static final int FEWEST_SISTERS = 2;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            TitleYears.find(dossier, table)
                    .flatMap(title -> sheet(table, title).or(() -> file(dossier, table, title)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> sheet(RecognizedTable table, TitleYear title) {
        Optional<Integer> named = TitleYears.inName(table.sheet());
        if (named.isEmpty() || named.get() == title.year()) {
            return Optional.empty();
        }
        return Optional.of(SpotDraft.hint("year-mismatch", title.spot())
                .expected(Integer.toString(named.get()))
                .message(
                        "Judul tabel di {0} menyebut tahun {1}, tetapi nama lembarnya \"{2}\". Periksa mana yang benar,"
                                + " lalu samakan.",
                        "The table title in {0} names the year {1}, but its sheet is called \"{2}\". Check which is"
                                + " right, then make them agree.",
                        title.spot().cell(),
                        title.year(),
                        table.sheet()));
    }

    /** Only when tables of the same form in this file name the year of the file: this one stayed behind. */
    private static Optional<Finding> file(Dossier dossier, RecognizedTable table, TitleYear title) {
        String name = dossier.workbooks().get(table.file()).name();
        Optional<Integer> named = TitleYears.inName(name);
        if (named.isEmpty() || named.get() == title.year()) {
            return Optional.empty();
        }
        List<Spot> sisters = dossier.tables().stream()
                .filter(other -> other.file() == table.file()
                        && other.form().equals(table.form())
                        && !other.id().equals(table.id()))
                .flatMap(other -> TitleYears.find(dossier, other).stream())
                .filter(other -> other.year() == named.get())
                .map(TitleYear::spot)
                .toList();
        if (sisters.size() < FEWEST_SISTERS) {
            return Optional.empty();
        }
        return Optional.of(SpotDraft.hint("year-mismatch", title.spot())
                .related(sisters)
                .expected(Integer.toString(named.get()))
                .message(
                        "Judul tabel di {0} menyebut tahun {1}, sedangkan berkas \"{2}\" dan tabel sejenis menyebut"
                                + " tahun {3}. Periksa tahun pada judul itu.",
                        "The table title in {0} names the year {1}, while the file \"{2}\" and tables of the same kind"
                                + " name the year {3}. Check the year in that title.",
                        title.spot().cell(),
                        title.year(),
                        name,
                        named.get()));
    }
}
