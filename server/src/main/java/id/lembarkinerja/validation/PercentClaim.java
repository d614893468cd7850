package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code average-mismatch}: a sentence states how much was achieved, {@code NILAI CAPAIAN KINERJA SEBESAR : 95,20 %},
 * and no figure, mean, weighted mean or ratio of the tables it can mean gives that.
 */
final class PercentClaim implements NarrativeCheck.Claim {
    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(?:%|persen\\b)");
    private static final List<String> MEASURED = List.of("achievement", "percent", "physical", "financial");
    /** Words of a result; without one the percentage speaks of something else. */
    private static final Set<String> RESULT =
            Set.of("capaian", "realisasi", "mencapai", "tercapai", "serapan", "penyerapan", "terserap", "rata");
    /** A change, a share or a band of a scale is no result of the table. */
    private static final Set<String> OTHER = Set.of(
            "naik",
            "turun",
            "meningkat",
            "menurun",
            "kenaikan",
            "penurunan",
            "kategori",
            "kriteria",
            "target",
            "pajak",
            "minimal",
            "maksimal",
            "bobot",
            "dibanding",
            "dibandingkan",
            "selisih");

    private static final int MOST_MEANT = 3;

    @Override
    public void check(Dossier dossier, Sentence sentence, List<Finding> findings) {
        List<String> words = Words.of(sentence.words());
        if (words.stream().anyMatch(RESULT::contains) && words.stream().noneMatch(OTHER::contains)) {
            check(dossier, sentence).ifPresent(findings::add);
        }
    }

    private static Optional<Finding> check(Dossier dossier, Sentence sentence) {
        List<BigDecimal> claims = new ArrayList<>();
        String printed = "";
        Matcher matcher = PERCENT.matcher(sentence.words());
        while (matcher.find()) {
            if (NumberParser.parse(matcher.group(1)) instanceof Reading.Value value) {
                claims.add(value.number());
                printed = matcher.group(1);
            }
        }
        // Several percentages in one sentence compare or enumerate.
        if (claims.size() != 1 || claims.get(0).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal claimed = claims.get(0);
        List<RecognizedTable> measured = sentence.tablesOfFile(dossier.tables()).stream()
                .filter(table -> columns(table).stream()
                        .anyMatch(column ->
                                !FileFigures.means(table, column.key()).isEmpty()))
                .toList();
        List<RecognizedTable> meant = meant(sentence, measured);
        if (meant.isEmpty() || measured.stream().anyMatch(table -> explains(table, claimed))) {
            return Optional.empty();
        }
        return Optional.of(finding(sentence, printed, meant.get(0)));
    }

    private static List<RecognizedTable> meant(Sentence sentence, List<RecognizedTable> measured) {
        Optional<RecognizedTable> near = sentence.findAbove(measured).or(() -> sentence.findBelow(measured));
        if (near.isPresent()) {
            return List.of(near.get());
        }
        boolean whole = Words.normalize(sentence.words()).contains("capaian kinerja");
        List<RecognizedTable> achievements = measured.stream()
                .filter(table -> table.findColumn("achievement").isPresent()
                        || (table.findColumn("target").isPresent()
                                && table.findColumn("actual").isPresent()))
                .toList();
        return whole && achievements.size() <= MOST_MEANT ? achievements : List.of();
    }

    private static List<TableColumn> columns(RecognizedTable table) {
        List<TableColumn> measured = table.columns().stream()
                .filter(column -> MEASURED.contains(column.key()))
                .toList();
        return measured.isEmpty()
                ? table.columns().stream()
                        .filter(column ->
                                column.key().equals("actual") && column.header().contains("%"))
                        .toList()
                : measured;
    }

    private static boolean explains(RecognizedTable table, BigDecimal claimed) {
        for (TableColumn column : table.columns()) {
            boolean printed = table.rows().stream()
                    .flatMap(row -> row.find(column.key()).stream())
                    .map(TableCell::reading)
                    .flatMap(reading -> reading.value().stream())
                    .anyMatch(figure -> PrintedFigure.agrees(figure, claimed));
            if (printed) {
                return true;
            }
        }
        return columns(table).stream()
                .flatMap(column -> FileFigures.means(table, column.key()).stream())
                .anyMatch(mean -> PrintedFigure.agrees(mean, claimed));
    }

    private static Finding finding(Sentence sentence, String claimed, RecognizedTable table) {
        TableColumn column = columns(table).get(columns(table).size() - 1);
        List<BigDecimal> means = FileFigures.means(table, column.key());
        Spot spot = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .findFirst()
                .map(row -> Spot.of(table, row, column.key()))
                .orElse(sentence.spot());
        SpotDraft draft =
                SpotDraft.doubtful("average-mismatch", sentence.spot()).related(spot);
        Bilingual computed = Bilingual.NOTHING;
        if (!means.isEmpty()) {
            draft.expected(Decimals.plain(FindingDraft.display(means.get(0))));
            computed = Bilingual.of(
                    " Rata-rata kolom \"{0}\" di {1} dan seterusnya {2}{3}.",
                    " The mean of column \"{0}\" from {1} on is {2}{3}.",
                    column.header(),
                    spot.seenFrom(sentence.spot()),
                    FindingDraft.say(means.get(0)),
                    weighted(table, column));
        }
        return draft.message(
                "Kalimat di {0} menyebut {1} %, tetapi tidak ada angka atau rata-rata di tabel yang memberi hasil"
                        + " itu.{2} Periksa cara hitungnya, lalu samakan kalimat dan tabelnya.",
                "The sentence in {0} states {1} %, but no figure or mean of the tables gives that.{2} Check how it was"
                        + " computed, then make sentence and table say the same.",
                sentence.spot().cell(),
                claimed,
                computed);
    }

    private static Bilingual weighted(RecognizedTable table, TableColumn column) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        return Weighted.mean(rows, column.key(), "budget")
                .map(mean -> Bilingual.of(
                        ", ditimbang dengan anggaran {0}", ", weighted by budget {0}", FindingDraft.say(mean)))
                .orElse(Bilingual.NOTHING);
    }
}
