package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.workbook.CalculatedFormulas;
import id.lembarkinerja.workbook.CalculatedFormulas.Differing;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.FormulaCalculator;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code cached-value-stale}: a formula whose stored result is not what it gives, or that has none;
 * {@code formula-circular}: formulas that need their own result. All other checks read the stored results, since those
 * are what people see.
 */
final class StoredResultCheck implements Check {
    private static final int MOST_NAMED = 8;

    private final FormulaCalculator calculator;

    StoredResultCheck(FormulaCalculator calculator) {
        this.calculator = calculator;
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        CellPlaces places = new CellPlaces(dossier);
        for (int file = 0; file < dossier.workbooks().size(); file++) {
            Workbook workbook = dossier.workbooks().get(file);
            CalculatedFormulas calculated = calculator.calculate(workbook);
            OfFile ofFile = new OfFile(file, workbook, places, calculated);
            findings.addAll(ofFile.stale());
            findings.addAll(ofFile.neverComputed());
            findings.addAll(new CircularFormulas(file, workbook, places).list(calculated.circles()));
        }
        return findings;
    }

    private record OfFile(int file, Workbook workbook, CellPlaces places, CalculatedFormulas calculated) {

        private Sheet sheet(SheetCell cell) {
            return workbook.sheets().get(cell.sheet());
        }

        /** One finding for each cell at which the results part; those that follow from it are related. */
        List<Finding> stale() {
            Map<SheetCell, List<SheetCell>> followers = new HashMap<>();
            for (Differing one : calculated.differing()) {
                one.cause()
                        .ifPresent(cause -> followers
                                .computeIfAbsent(cause, unknown -> new ArrayList<>())
                                .add(one.cell()));
            }
            List<Finding> findings = new ArrayList<>();
            for (Differing one : calculated.differing()) {
                if (one.stored() && one.cause().isEmpty() && isSeen(one)) {
                    findings.add(stale(one, followers.getOrDefault(one.cell(), List.of())));
                }
            }
            return findings;
        }

        private boolean isSeen(Differing one) {
            CellAddress at = one.cell().address();
            return FormulaResults.showsIn(sheet(one.cell()).cell(at.row(), at.column()), one.result());
        }

        private Finding stale(Differing one, List<SheetCell> followers) {
            CellAddress at = one.cell().address();
            Sheet sheet = sheet(one.cell());
            String formula = sheet.cell(at.row(), at.column()).formula();
            Spot spot = places.spot(file, sheet, at);
            SpotDraft finding = draft(spot)
                    .expected(FormulaResults.plain(one.result()))
                    .formula(Bilingual.of("Hitung ulang rumusnya", "Compute the formula anew"), formula);
            followers.forEach(other -> finding.related(sheet(other).name(), other.address()));
            return finding.message(
                    "Nilai tersimpan di {0}, {1}, bukan hasil rumusnya: ={2} memberi {3}.{4} Buka berkas di Excel, tekan"
                            + " Ctrl+Alt+F9 agar semua rumus dihitung ulang, lalu simpan.",
                    "The value stored in {0}, {1}, is not what its formula gives: ={2} gives {3}.{4} Open the file in"
                            + " Excel, press Ctrl+Alt+F9 so that all formulas are computed anew, then save.",
                    at.a1(),
                    sheet.cell(at.row(), at.column()).printed(),
                    formula,
                    FormulaResults.say(one.result()),
                    following(followers, sheet));
        }

        private Bilingual following(List<SheetCell> followers, Sheet sheet) {
            return followers.isEmpty()
                    ? Bilingual.NOTHING
                    : Bilingual.of(
                            " {0} ikut salah karenanya ({1}).",
                            " It also makes {0} wrong ({1}).",
                            Bilingual.count(followers.size(), "sel lain", "other cell", "other cells"),
                            named(followers, sheet));
        }

        /** What is computed anew on opening nobody sees as it is stored. */
        private SpotDraft draft(Spot spot) {
            if (workbook.calculation().onOpening()) {
                return SpotDraft.hint("cached-value-stale", spot);
            }
            return spot.table().isEmpty()
                    ? SpotDraft.noted("cached-value-stale", spot)
                    : SpotDraft.proven("cached-value-stale", spot);
        }

        private String named(List<SheetCell> cells, Sheet own) {
            List<String> names = cells.stream()
                    .limit(MOST_NAMED)
                    .map(cell -> sheet(cell) == own
                            ? cell.address().a1()
                            : sheet(cell).name() + "!" + cell.address().a1())
                    .toList();
            return String.join(", ", names) + (cells.size() > MOST_NAMED ? ", …" : "");
        }

        /** One finding for each sheet. */
        List<Finding> neverComputed() {
            Map<CellAddress, Differing> results = new HashMap<>();
            List<Finding> findings = new ArrayList<>();
            for (Sheet sheet : workbook.sheets()) {
                List<CellAddress> empty = sheet.formulaCells().stream()
                        .filter(cell -> sheet.cell(cell.row(), cell.column()).kind() == CellKind.BLANK)
                        .toList();
                if (empty.isEmpty()) {
                    continue;
                }
                results.clear();
                calculated.differing().stream()
                        .filter(one -> one.cell().sheet() == sheet.index())
                        .forEach(one -> results.put(one.cell().address(), one));
                findings.add(neverComputed(sheet, empty, results));
            }
            return findings;
        }

        private Finding neverComputed(Sheet sheet, List<CellAddress> empty, Map<CellAddress, Differing> results) {
            CellAddress first = empty.get(0);
            List<String> told = empty.stream()
                    .limit(MOST_NAMED)
                    .map(cell -> {
                        Differing result = results.get(cell);
                        return cell.a1() + (result == null ? "" : " = " + FormulaResults.say(result.result()));
                    })
                    .toList();
            Differing result = results.get(first);
            SpotDraft finding = SpotDraft.hint("cached-value-stale", places.spot(file, sheet, first))
                    .expected(result == null ? "" : FormulaResults.plain(result.result()));
            empty.stream().skip(1).limit(MOST_NAMED * 10L).forEach(cell -> finding.related(sheet.name(), cell));
            return finding.message(
                    "{0} di lembar {1} belum punya nilai tersimpan, sehingga selnya terbaca kosong: {2}{3}. Buka berkas"
                            + " di Excel lalu simpan, kemudian periksa lagi.",
                    "There is no stored value yet for {0} in sheet {1}, so nothing is read there: {2}{3}. Open"
                            + " the file in Excel and save it, then check again.",
                    Bilingual.count(empty.size(), "rumus", "formula", "formulas"),
                    sheet.name(),
                    String.join("; ", told),
                    empty.size() > MOST_NAMED ? "; …" : "");
        }
    }
}
