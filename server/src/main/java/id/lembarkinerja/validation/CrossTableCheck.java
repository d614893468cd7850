package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.validation.graph.Agreement;
import id.lembarkinerja.validation.graph.Agreements;
import id.lembarkinerja.validation.graph.Disagreement;
import id.lembarkinerja.validation.graph.Graph;
import id.lembarkinerja.validation.graph.Mention;
import id.lembarkinerja.validation.graph.StatedFigure;
import id.lembarkinerja.validation.graph.Told;
import id.lembarkinerja.validation.graph.Unlike;
import id.lembarkinerja.validation.graph.Unlisted;
import id.lembarkinerja.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code cross-table-mismatch}, {@code cross-document-mismatch}, {@code unit-mismatch}, {@code count-mismatch} and
 * {@code missing-counterpart}: tables that state the same thing differently. Which side is wrong is said where sums or
 * the other tables tell; a person decides always, for one of two documents may have been changed by right.
 */
final class CrossTableCheck implements Check {
    private static final int MOST_NAMED = 8;

    private final List<Agreement> agreements = Agreements.shipped();

    @Override
    public List<Finding> check(Dossier dossier) {
        List<String> files = dossier.workbooks().stream().map(Workbook::name).toList();
        Graph graph = Graph.of(dossier.tables(), files, agreements);
        Suspects suspects = new Suspects();
        List<Finding> findings = new ArrayList<>();
        for (Disagreement disagreement : graph.disagreements()) {
            findings.add(disagreement.otherUnit() ? units(disagreement) : figures(suspects.judge(disagreement), files));
        }
        graph.unlike().forEach(unlike -> findings.add(unlike(unlike)));
        graph.stated().forEach(stated -> findings.add(stated(stated)));
        graph.unlisted().forEach(unlisted -> findings.add(unlisted(unlisted)));
        return findings;
    }

    private static Finding figures(Suspects.Verdict verdict, List<String> files) {
        Told told = verdict.suspect();
        Agreement agreement = verdict.disagreement().agreement();
        boolean oneFile = verdict.others().stream()
                .allMatch(other -> other.table().file() == told.table().file());
        String code = oneFile ? "cross-table-mismatch" : "cross-document-mismatch";
        FindingDraft draft =
                agreement.hint() ? FindingDraft.hint(code, told.table()) : FindingDraft.doubtful(code, told.table());
        draft.at(told.row(), told.column().key());
        verdict.others()
                .forEach(other ->
                        draft.related(other.table(), other.row(), other.column().key()));
        verdict.expected().ifPresent(value -> draft.expected(value).fix("Tulis angka tabel lain", value));
        String label = told.row().label().isBlank()
                ? "Baris " + (told.row().row() + 1)
                : "\"" + told.row().label() + "\"";
        return draft.message(
                label + ": " + told.column().header() + " di " + told.cell() + " " + told.printed() + ", tetapi di "
                        + places(told, verdict.others(), files) + "." + verdict.proof() + " Seharusnya sama: "
                        + agreement.meaning() + ". " + agreement.advice());
    }

    /** Cells that state the same are named together: {@code lembar B sel E5 dan lembar C sel F6 80}. */
    private static String places(Told told, List<Told> others, List<String> files) {
        List<List<Told>> alike = new ArrayList<>();
        for (Told other : others) {
            List<Told> home = alike.stream()
                    .filter(group -> group.get(0).printed().equals(other.printed()))
                    .findFirst()
                    .orElse(null);
            if (home == null) {
                home = new ArrayList<>();
                alike.add(home);
            }
            home.add(other);
        }
        return alike.stream()
                .map(group ->
                        group.stream().map(other -> place(told, other, files)).collect(Collectors.joining(" dan "))
                                + " "
                                + group.get(0).printed())
                .collect(Collectors.joining(", di "));
    }

    private static String place(Told told, Told other, List<String> files) {
        String file = other.table().file() == told.table().file()
                ? ""
                : "berkas " + files.get(other.table().file()) + " ";
        return file + "lembar " + other.table().sheet() + " sel " + other.cell();
    }

    private static Finding units(Disagreement disagreement) {
        Told told = disagreement.sides().get(0).get(0);
        Told other = disagreement.sides().get(1).get(0);
        FindingDraft draft = FindingDraft.hint("unit-mismatch", told.table())
                .at(told.row(), told.column().key())
                .related(other.table(), other.row(), other.column().key());
        return draft.message("\"" + told.row().label() + "\": di " + told.cell() + " " + told.printed() + ", di lembar "
                + other.table().sheet() + " sel " + other.cell() + " " + other.printed()
                + ": angkanya sama, satuannya berbeda. Samakan satuannya dengan dokumen penetapannya.");
    }

    private static Finding unlike(Unlike unlike) {
        Told told = unlike.differing().get(0).get(0);
        Told other = unlike.differing().get(0).get(1);
        FindingDraft draft = FindingDraft.hint("cross-table-mismatch", told.table())
                .at(told.row(), told.column().key());
        for (List<Told> pair : unlike.differing()) {
            pair.forEach(
                    one -> draft.related(one.table(), one.row(), one.column().key()));
        }
        return draft.message("Kolom \"" + told.column().header() + "\" mulai " + told.cell() + " berbeda dari kolom \""
                + other.column().header() + "\" di lembar " + other.table().sheet() + " pada "
                + unlike.differing().size() + " dari " + unlike.compared() + " baris yang sama (misalnya \""
                + told.row().label() + "\": " + told.printed() + " dan " + other.printed()
                + "). Sebanyak itu lebih mungkin karena tahun, tahap, atau dasarnya berbeda: nyatakan pada judul"
                + " tabelnya, atau samakan (" + unlike.agreement().meaning() + ").");
    }

    private static Finding stated(StatedFigure stated) {
        Told told = stated.stated();
        Mention first = stated.rows().get(0);
        boolean count = stated.agreement().kind() == Agreement.Kind.COUNT;
        FindingDraft draft = FindingDraft.doubtful(count ? "count-mismatch" : oneFile(told, first), told.table())
                .at(told.row(), told.column().key())
                .expected(stated.found());
        stated.rows().forEach(row -> draft.related(row.table(), row.row(), row.column(stated.column())));
        Bilingual what = stated.agreement().meaning();
        return draft.message("Di " + told.cell() + " " + what + " " + told.printed() + ", tetapi di lembar "
                + first.table().sheet()
                + (count
                        ? " tercantum " + FindingDraft.say(stated.found())
                        : " " + stated.rows().size() + " barisnya berjumlah " + FindingDraft.say(stated.found()))
                + ". " + stated.agreement().advice());
    }

    private static String oneFile(Told told, Mention other) {
        return told.table().file() == other.table().file() ? "cross-table-mismatch" : "cross-document-mismatch";
    }

    private static Finding unlisted(Unlisted unlisted) {
        Mention first = unlisted.missing().get(0);
        FindingDraft draft =
                FindingDraft.hint("missing-counterpart", first.table()).at(first.row(), first.nameColumn());
        unlisted.missing().forEach(one -> draft.related(one.table(), one.row(), one.nameColumn()));
        String names = unlisted.missing().stream()
                .limit(MOST_NAMED)
                .map(one -> "\"" + one.text() + "\"")
                .collect(Collectors.joining(", "));
        return draft.message(unlisted.missing().size() + " baris, mulai " + draft.cell()
                + ", tidak ditemukan di lembar "
                + unlisted.sought().sheet() + ", padahal " + unlisted.found() + " baris lain ada: " + names
                + (unlisted.missing().size() > MOST_NAMED ? ", …" : "") + ". Yang dibandingkan: "
                + unlisted.agreement().meaning() + ". " + unlisted.agreement().advice());
    }
}
