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
    private static final Bilingual WRITE_OTHER =
            new Bilingual("Tulis angka tabel lain", "Write the figure of the other table");
    private static final Bilingual AND = new Bilingual(" dan ", " and ");
    private static final Bilingual ALSO_IN = new Bilingual(", di ", ", ");

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
        verdict.expected().ifPresent(value -> draft.expected(value).fix(WRITE_OTHER, value));
        return draft.message(
                "{0}: {1} di {2} {3}, tetapi di {4}.{5} Seharusnya sama: {6}. {7}",
                "{0}: {1} in {2} is {3}, but {4}.{5} They should be the same: {6}. {7}",
                label(told),
                told.column().header(),
                told.cell(),
                told.printed(),
                places(told, verdict.others(), files),
                verdict.proof(),
                agreement.meaning(),
                agreement.advice());
    }

    private static Bilingual label(Told told) {
        return told.row().label().isBlank()
                ? Bilingual.of("Baris {0}", "Row {0}", told.row().row() + 1)
                : Bilingual.of("\"{0}\"", "\"{0}\"", told.row().label());
    }

    /** Cells that state the same are named together: {@code lembar B sel E5 dan lembar C sel F6 80}. */
    private static Bilingual places(Told told, List<Told> others, List<String> files) {
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
        Bilingual places = Bilingual.NOTHING;
        for (List<Told> group : alike) {
            Bilingual cells = Bilingual.NOTHING;
            for (Told other : group) {
                cells = cells.isEmpty()
                        ? place(told, other, files)
                        : cells.then(AND).then(place(told, other, files));
            }
            Bilingual stating = Bilingual.of(
                    "{0} {1}", "in {0} it is {1}", cells, group.get(0).printed());
            places = places.isEmpty() ? stating : places.then(ALSO_IN).then(stating);
        }
        return places;
    }

    private static Bilingual place(Told told, Told other, List<String> files) {
        Bilingual file = other.table().file() == told.table().file()
                ? Bilingual.NOTHING
                : Bilingual.of(
                        "berkas {0} ", "file {0} ", files.get(other.table().file()));
        return Bilingual.of(
                "{0}lembar {1} sel {2}",
                "{0}sheet {1} cell {2}", file, other.table().sheet(), other.cell());
    }

    private static Finding units(Disagreement disagreement) {
        Told told = disagreement.sides().get(0).get(0);
        Told other = disagreement.sides().get(1).get(0);
        FindingDraft draft = FindingDraft.hint("unit-mismatch", told.table())
                .at(told.row(), told.column().key())
                .related(other.table(), other.row(), other.column().key());
        return draft.message(
                "\"{0}\": di {1} {2}, di lembar {3} sel {4} {5}: angkanya sama, satuannya berbeda. Samakan satuannya dengan"
                        + " dokumen penetapannya.",
                "\"{0}\": {2} in {1}, {5} in sheet {3} cell {4}: the figure is the same, the unit"
                        + " differs. Use the unit of the document that sets it.",
                told.row().label(),
                told.cell(),
                told.printed(),
                other.table().sheet(),
                other.cell(),
                other.printed());
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
        return draft.message(
                "Kolom \"{0}\" mulai {1} berbeda dari kolom \"{2}\" di lembar {3} pada {4} dari {5} baris yang sama (misalnya"
                        + " \"{6}\": {7} dan {8}). Sebanyak itu lebih mungkin karena tahun, tahap, atau dasarnya berbeda:"
                        + " nyatakan pada judul tabelnya, atau samakan ({9}).",
                "Column \"{0}\" from {1} on differs from column \"{2}\" in sheet {3} in {4} of {5} rows"
                        + " that both have (for example \"{6}\": {7} and {8}). So many differences more likely"
                        + " come from another year, stage or basis: state it in the title of the table, or make"
                        + " them the same ({9}).",
                told.column().header(),
                told.cell(),
                other.column().header(),
                other.table().sheet(),
                unlike.differing().size(),
                unlike.compared(),
                told.row().label(),
                told.printed(),
                other.printed(),
                unlike.agreement().meaning());
    }

    private static Finding stated(StatedFigure stated) {
        Told told = stated.stated();
        Mention first = stated.rows().get(0);
        boolean count = stated.agreement().kind() == Agreement.Kind.COUNT;
        FindingDraft draft = FindingDraft.doubtful(count ? "count-mismatch" : oneFile(told, first), told.table())
                .at(told.row(), told.column().key())
                .expected(stated.found());
        stated.rows().forEach(row -> draft.related(row.table(), row.row(), row.column(stated.column())));
        Bilingual found = FindingDraft.say(stated.found());
        return draft.message(
                "Di {0} {1} {2}, tetapi di lembar {3} {4}. {5}",
                "In {0} {1} is {2}, but in sheet {3} {4}. {5}",
                told.cell(),
                stated.agreement().meaning(),
                told.printed(),
                first.table().sheet(),
                count
                        ? Bilingual.of("tercantum {0}", "{0} can be counted", found)
                        : Bilingual.of(
                                "{0}nya berjumlah {1}",
                                "the sum of {0} is {1}",
                                Bilingual.count(stated.rows().size(), "baris", "row", "rows"),
                                found),
                stated.agreement().advice());
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
        return draft.message(
                "{0}, mulai {1}, tidak ditemukan di lembar {2}, padahal {3} ada: {4}. Yang dibandingkan: {5}. {6}",
                "Sheet {2} lacks {0} of this table, beginning with {1}, although it has {3}. Missing: {4}. Compared: {5}."
                        + " {6}",
                Bilingual.count(unlisted.missing().size(), "baris", "row", "rows"),
                draft.cell(),
                unlisted.sought().sheet(),
                Bilingual.count(unlisted.found(), "baris lain", "other row", "other rows"),
                names + (unlisted.missing().size() > MOST_NAMED ? ", …" : ""),
                unlisted.agreement().meaning(),
                unlisted.agreement().advice());
    }
}
