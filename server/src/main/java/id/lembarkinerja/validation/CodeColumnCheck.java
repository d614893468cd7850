package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code numbering}, {@code duplicate-number}: codes of programmes and accounts, {@code 2.08.02.2.01}, that stand for
 * two things, stand out of order, lack their parent or are written in two ways. One hint of each kind per table, of all
 * its parts together where it goes on over several pages.
 */
final class CodeColumnCheck implements Check {
    private static final String COLUMN = "code";
    private static final int FEWEST_CODES = 4;
    /** Shorter codes may start again under every programme. */
    private static final int SHORTEST_WHOLE_CODE = 3;

    private static final double SAME_LABEL = 0.8;
    private static final int MOST_NAMED = 5;

    private record Coded(RecognizedTable part, TableRow row, LevelCode code, String name) {
        Spot spot() {
            return Spot.of(part, row, COLUMN);
        }
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            if (Parts.isContinued(dossier, table)) {
                continue;
            }
            List<Coded> coded = new ArrayList<>();
            Parts.list(dossier, table).forEach(part -> coded.addAll(coded(part)));
            if (coded.size() >= FEWEST_CODES) {
                twice(coded).ifPresent(findings::add);
                unordered(coded).ifPresent(findings::add);
                orphans(coded).ifPresent(findings::add);
                twoWays(coded).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static List<Coded> coded(RecognizedTable table) {
        List<Coded> coded = new ArrayList<>();
        int sheetRow = -1;
        for (TableRow row : table.rows()) {
            boolean same = row.row() == sheetRow;
            sheetRow = row.row();
            Optional<TableCell> cell = row.find(COLUMN).filter(code -> !code.carried());
            if (!same && row.kind() != RowKind.TOTAL && cell.isPresent()) {
                LevelCode.find(cell.get().printed())
                        .filter(code -> code.segments().size() > 1)
                        .ifPresent(code -> coded.add(new Coded(table, row, code, name(row))));
            }
        }
        return coded;
    }

    /** What the code stands for; indicators below one code do not name it. */
    private static String name(TableRow row) {
        for (String column : List.of("activity", "description", "program")) {
            Optional<TableCell> cell = row.find(column);
            if (cell.isPresent()) {
                return cell.get().carried() ? "" : cell.get().printed();
            }
        }
        return "";
    }

    private static Optional<Finding> twice(List<Coded> coded) {
        Map<List<Integer>, Coded> seen = new HashMap<>();
        for (Coded one : coded) {
            if (one.code().segments().size() < SHORTEST_WHOLE_CODE || one.name().isBlank()) {
                continue;
            }
            Coded first = seen.putIfAbsent(one.code().values(), one);
            if (first != null && Words.labelLikeness(first.name(), one.name()) < SAME_LABEL) {
                Spot at = one.spot();
                Spot other = first.spot();
                return Optional.of(SpotDraft.hint("duplicate-number", at)
                        .related(other)
                        .message(
                                "Kode {0} di {1} sudah dipakai di {2} untuk nama lain. Periksa kode keduanya. Kode yang"
                                        + " diketik sebagai angka kehilangan nol di belakang (2.10 menjadi 2.1): ketik kode"
                                        + " sebagai teks.",
                                "Code {0} in {1} is already used in {2} for another name. Check both codes. A code typed as"
                                        + " a number loses its last zero (2.10 becomes 2.1): type codes as text.",
                                one.code().printed(),
                                at.cell(),
                                other.cell()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> unordered(List<Coded> coded) {
        List<Coded> odd = new ArrayList<>();
        for (int i = 1; i < coded.size(); i++) {
            LevelCode before = coded.get(i - 1).code();
            LevelCode code = coded.get(i).code();
            if (before.isSibling(code) && code.compareTo(before) < 0) {
                odd.add(coded.get(i));
            }
        }
        if (odd.isEmpty() || odd.size() * FEWEST_CODES > coded.size()) {
            return Optional.empty();
        }
        Spot at = odd.get(0).spot();
        return Optional.of(SpotDraft.hint("numbering", at)
                .related(spots(odd))
                .message(
                        "Kode {0} di {1} berdiri setelah kode yang lebih besar pada tingkat yang sama{2}. Periksa apakah"
                                + " kodenya salah ketik atau barisnya tertukar tempat.",
                        "Code {0} in {1} stands after a greater code of the same level{2}. Check whether the code is"
                                + " mistyped or the rows changed places.",
                        odd.get(0).code().printed(),
                        at.cell(),
                        more(odd)));
    }

    /** Only where the table otherwise lists parents: half of the codes of that length have theirs. */
    private static Optional<Finding> orphans(List<Coded> coded) {
        Map<List<Integer>, Coded> known = new HashMap<>();
        coded.forEach(one -> known.put(one.code().values(), one));
        Map<Integer, List<Coded>> orphans = new LinkedHashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        int shortest = coded.stream()
                .mapToInt(one -> one.code().segments().size())
                .min()
                .orElse(0);
        for (Coded one : coded) {
            int length = one.code().segments().size();
            if (length > shortest) {
                counts.merge(length, 1, Integer::sum);
                if (one.code().ancestors().stream().noneMatch(known::containsKey)) {
                    orphans.computeIfAbsent(length, key -> new ArrayList<>()).add(one);
                }
            }
        }
        for (Map.Entry<Integer, List<Coded>> entry : orphans.entrySet()) {
            List<Coded> odd = entry.getValue();
            if (odd.size() * 2 < counts.getOrDefault(entry.getKey(), 0)) {
                Spot at = odd.get(0).spot();
                return Optional.of(SpotDraft.hint("numbering", at)
                        .related(spots(odd))
                        .message(
                                "Induk kode {0} di {1} tidak ada di tabel ini, padahal kode lain punya baris induk{2}."
                                        + " Tambahkan baris induknya, atau perbaiki kodenya.",
                                "The parent of code {0} in {1} is not in this table, although other codes have a parent"
                                        + " row{2}. Add the parent row, or correct the code.",
                                odd.get(0).code().printed(),
                                at.cell(),
                                more(odd)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> twoWays(List<Coded> coded) {
        Map<List<Integer>, Coded> firsts = new HashMap<>();
        List<Coded> odd = new ArrayList<>();
        Coded first = null;
        for (Coded one : coded) {
            for (int length = 1; length <= one.code().segments().size(); length++) {
                List<Integer> path = one.code().values().subList(0, length);
                Coded known = firsts.putIfAbsent(path, one);
                if (known != null && !known.code().startsLike(one.code(), length)) {
                    first = first == null ? known : first;
                    odd.add(one);
                    break;
                }
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        Spot at = odd.get(0).spot();
        return Optional.of(SpotDraft.hint("numbering", at)
                .related(first.spot())
                .related(spots(odd))
                .message(
                        "Kode ditulis dengan dua cara: {0} dan {1} di {2}{3}. Tulis nol di depan secara seragam, sebagai"
                                + " teks, supaya kode dapat dicocokkan.",
                        "Codes are written in two ways: {0}, and {1} in {2}{3}. Write leading zeros alike everywhere, as"
                                + " text, so that codes can be matched.",
                        first.code().printed(),
                        odd.get(0).code().printed(),
                        at.cell(),
                        more(odd)));
    }

    private static List<Spot> spots(List<Coded> coded) {
        return coded.stream().map(Coded::spot).toList();
    }

    private static Bilingual more(List<Coded> odd) {
        if (odd.size() == 1) {
            return Bilingual.NOTHING;
        }
        List<String> others = odd.stream()
                .skip(1)
                .limit(MOST_NAMED)
                .map(one -> one.code().printed())
                .toList();
        String named = String.join(", ", others) + (odd.size() - 1 > MOST_NAMED ? ", …" : "");
        return Bilingual.of(" (juga {0})", " (also {0})", named);
    }
}
