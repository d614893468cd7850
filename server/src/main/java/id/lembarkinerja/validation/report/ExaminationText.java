package id.lembarkinerja.validation.report;

import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.MappingQuestion;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Unrecognized;
import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.validation.cause.Causes;
import id.lembarkinerja.validation.cause.Slip;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.validation.silence.Silencing;
import id.lembarkinerja.workbook.CellAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report for a person at a terminal, in Indonesian: what was found, what is wrong, what was computed. */
public final class ExaminationText {
    private static final int WIDTH = 96;
    private static final int BAR = 20;
    private static final BigDecimal PER_MARK = BigDecimal.valueOf(100 / BAR);

    private final StringBuilder out = new StringBuilder();
    private final Examined examined;
    private final Causes causes;
    private final Silencing silencing;

    private ExaminationText(Examined examined, Silences silences) {
        this.examined = examined;
        this.causes = Causes.of(examined);
        this.silencing = new Silencing(silences, examined.findings());
    }

    /** The whole report; silenced findings stand at its end with their reasons. */
    public static String of(Examined examined, Silences silences) {
        ExaminationText text = new ExaminationText(examined, silences);
        text.summary();
        text.findings();
        text.silenced();
        text.scores();
        text.leftovers();
        return text.out.toString();
    }

    private void summary() {
        for (int file = 0; file < examined.workbooks().size(); file++) {
            int own = file;
            line(examined.workbooks().get(file).name());
            List<RecognizedTable> tables = examined.tables().stream()
                    .filter(table -> table.file() == own)
                    .toList();
            if (tables.isEmpty()) {
                line("  Tidak ada tabel kinerja yang dikenal di berkas ini. Pastikan judul kolomnya lengkap");
                line("  (misalnya Sasaran, Indikator, Target, Realisasi, Capaian), lalu periksa lagi.");
            }
            tables.forEach(this::table);
        }
        line("");
        line("Temuan: " + silencing.countOpen(Severity.ERROR) + " galat, "
                + silencing.countOpen(Severity.WARNING) + " peringatan, " + silencing.countOpen(Severity.INFO)
                + " catatan"
                + (silencing.countSilenced() > 0 ? ", " + silencing.countSilenced() + " diabaikan dengan alasan" : "")
                + (causes.roots().size() < examined.findings().size()
                        ? ", dari " + causes.roots().size() + " sebab."
                        : "."));
    }

    /** Where a table stands, what it was taken for and how surely, and what must be said about it. */
    private void table(RecognizedTable table) {
        line("  " + table.id() + "  " + table.sheet() + "!"
                + table.range().a1() + "  " + table.form() + ", "
                + table.rows().size() + " baris, keyakinan " + percent(table.confidence()));
        if (table.isBlank()) {
            wrap("Belum diisi: tidak ada baris selain jumlah, jadi belum ada yang dapat diperiksa.", "      ");
        }
        table.question().ifPresent(this::question);
    }

    private void question(MappingQuestion question) {
        wrap("? " + question.text(), "      ");
        if (question.forms().size() > 1) {
            wrap(
                    "Mungkin: "
                            + question.forms().stream()
                                    .map(form -> form.name() + " (" + percent(form.confidence()) + ")")
                                    .collect(Collectors.joining(", atau "))
                            + ".",
                    "        ");
        }
        question.columns().stream()
                .filter(column -> !column.sure())
                .forEach(column -> wrap(
                        "Kolom " + CellAddress.columnName(column.column()) + " \"" + column.header() + "\": "
                                + (column.key().startsWith("other-")
                                        ? "artinya tidak dikenal"
                                        : "dibaca " + column.key())
                                + ".",
                        "        "));
        wrap(
                "Buka berkas ini di meja kerja (lembar serve) dan jawab pertanyaannya di Periksa › Tabel, atau ganti"
                        + " judul kolomnya dengan yang tercetak pada \"lembar forms "
                        + question.forms().get(0).form() + "\", lalu periksa lagi.",
                "        ");
    }

    private static String percent(double confidence) {
        return Math.round(confidence * 100) + " %";
    }

    private void findings() {
        List<Finding> roots = silencing.heard(causes);
        for (Severity severity : Severity.values()) {
            List<Finding> own = roots.stream()
                    .filter(root -> causes.severity(root) == severity)
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            line("");
            line(title(severity));
            own.forEach(root -> finding(root, severity));
        }
    }

    /** A cause with what follows from it folded below: the same places, without saying everything again. */
    private void finding(Finding root, Severity severity) {
        line("  " + mark(severity) + " " + place(root));
        wrap(root.message(), "    ");
        List<Slip> slips = causes.slips(root);
        if (!slips.isEmpty()) {
            List<Bilingual> clauses = slips.stream().map(Slip::clause).toList();
            wrap("Mungkin " + Bilingual.joined(", atau ", clauses).indonesian() + ".", "    ");
        }
        silencing
                .findLapsed(root)
                .ifPresent(lapsed -> wrap(
                        "Pernah diabaikan oleh " + lapsed.by().name() + " (" + lapsed.reason() + ") ketika isinya "
                                + lapsed.printed().strip()
                                + "; isinya berubah, jadi pengabaian itu tidak berlaku lagi.",
                        "    "));
        for (Finding follower : causes.followers(root)) {
            String should = follower.expected().isEmpty()
                    ? ""
                    : " → " + follower.expected().replace('.', ',');
            line("      ↳ " + place(follower) + "  "
                    + follower.printed().strip().replace('\n', ' ') + should);
        }
    }

    private void silenced() {
        List<Finding> own = examined.findings().stream()
                .filter(finding -> silencing.find(finding).isPresent())
                .toList();
        if (own.isEmpty()) {
            return;
        }
        line("");
        line("DIABAIKAN DENGAN ALASAN");
        for (Finding finding : own) {
            line("  ~ " + place(finding));
            silencing
                    .find(finding)
                    .ifPresent(silence ->
                            wrap(silence.reason() + " (" + silence.by().name() + ")", "    "));
        }
    }

    private static String place(Finding finding) {
        return finding.sheet() + "!" + finding.cell() + "  [" + finding.code() + "]";
    }

    private static String title(Severity severity) {
        return switch (severity) {
            case ERROR -> "GALAT (harus diperbaiki)";
            case WARNING -> "PERINGATAN (mungkin salah)";
            case INFO -> "CATATAN";
        };
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "✗";
            case WARNING -> "!";
            case INFO -> "·";
        };
    }

    private void scores() {
        for (RecognizedTable table : examined.tables()) {
            List<RowScore> scores = examined.scorecard().rows().stream()
                    .filter(score -> score.table().equals(table.id()))
                    .toList();
            if (scores.isEmpty()) {
                continue;
            }
            line("");
            line("CAPAIAN " + table.id() + " (" + table.sheet() + ")");
            for (RowScore score : scores) {
                String label = table.rows().stream()
                        .filter(row -> row.key().equals(score.rowKey()))
                        .findFirst()
                        .map(TableRow::label)
                        .orElse(score.rowKey());
                score(label, score);
            }
        }
    }

    private void score(String label, RowScore score) {
        if (score.outcome() instanceof Outcome.Computed computed) {
            String figure = pad(Decimals.indonesian(computed.value(), 2) + " %", 10);
            String rating = score.rating().map(one -> "  " + one.band()).orElse("");
            line("  " + bar(computed.value()) + " " + figure + rating + "  " + cut(label));
            line("    " + computed.derivation());
        } else if (score.outcome() instanceof Outcome.NotComputed missing) {
            line("  " + "·".repeat(BAR) + " " + pad("—", 10) + "  " + cut(label));
            wrap(missing.explanation().indonesian(), "    ");
        }
    }

    private static String bar(BigDecimal percent) {
        int marks = percent.signum() <= 0
                ? 0
                : percent.divideToIntegralValue(PER_MARK)
                        .min(BigDecimal.valueOf(BAR))
                        .intValue();
        return "█".repeat(marks) + "░".repeat(BAR - marks);
    }

    private static String pad(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String cut(String label) {
        return label.length() <= 48 ? label : label.substring(0, 47) + "…";
    }

    private void leftovers() {
        Optional<Unrecognized> any = examined.unrecognized().stream().findFirst();
        if (any.isEmpty()) {
            return;
        }
        line("");
        line("DI LUAR TABEL");
        for (Unrecognized block : examined.unrecognized()) {
            line("  " + block.sheet() + "!" + block.range() + "  " + block.reason());
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void wrap(String text, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(indent);
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }
}
