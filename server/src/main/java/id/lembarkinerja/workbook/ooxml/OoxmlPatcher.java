package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookPatching.Impossible;
import id.lembarkinerja.workbook.WorkbookReading;
import id.lembarkinerja.workbook.ooxml.WorkbookPart.SheetEntry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes cells into the XML of their worksheet parts and copies every other part as it is packed.
 *
 * <p>Beside the touched worksheets, two parts may change: the calculation chain, when a cell gains or loses a formula;
 * and the workbook part, which gets {@code fullCalcOnLoad} when a remaining formula may read an edited cell or a new
 * formula came without its value. A chain that would be empty leaves the package.
 */
public final class OoxmlPatcher implements WorkbookPatcher {
    private final ReadLimits limits;

    /** A patcher with the standard limits. */
    public OoxmlPatcher() {
        this(ReadLimits.standard());
    }

    /** A patcher that refuses workbooks that pass these limits. */
    public OoxmlPatcher(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public WorkbookPatching patch(String name, byte[] original, List<CellEdit> edits) {
        WorkbookReading reading = new OoxmlReader(limits).readEvenEmpty(name, original);
        if (reading instanceof WorkbookReading.Refused refused) {
            return new WorkbookPatching.Unreadable(refused);
        }
        Workbook workbook = ((WorkbookReading.Read) reading).workbook();
        Map<Sheet, NavigableMap<CellAddress, CellEdit>> bySheet = new LinkedHashMap<>();
        for (CellEdit edit : edits) {
            Optional<Sheet> sheet = workbook.sheets().stream()
                    .filter(s -> s.name().equalsIgnoreCase(edit.sheet()))
                    .findFirst();
            Optional<String> problem = sheet.isEmpty()
                    ? Optional.of("Lembar “" + edit.sheet() + "” tidak ada di berkas ini. Pilih lembar yang ada.")
                    : EditCheck.findProblem(edit, sheet.get());
            if (problem.isPresent()) {
                return new Impossible(edit, problem.get());
            }
            sheet.ifPresent(
                    s -> bySheet.computeIfAbsent(s, key -> new TreeMap<>()).put(edit.cell(), edit));
        }
        try {
            return bySheet.isEmpty()
                    ? new WorkbookPatching.Patched(original.clone(), List.of())
                    : write(original, workbook, bySheet);
        } catch (Unreadable e) {
            return new WorkbookPatching.Unreadable(e.toRefused(name));
        }
    }

    private WorkbookPatching write(
            byte[] original, Workbook workbook, Map<Sheet, NavigableMap<CellAddress, CellEdit>> bySheet)
            throws Unreadable {
        ZipArchive zip = new ZipArchive(original, limits);
        WorkbookPart root = WorkbookPart.read(zip, limits);
        PackageEdits changes = new PackageEdits(original, zip);
        for (Map.Entry<Sheet, NavigableMap<CellAddress, CellEdit>> entry : bySheet.entrySet()) {
            SheetEntry sheet = root.sheets().get(entry.getKey().index());
            CellEdit first = entry.getValue().firstEntry().getValue();
            Optional<ZipPart> part = sheet.worksheet() ? zip.find(sheet.part()) : Optional.empty();
            if (part.isEmpty()) {
                return new Impossible(first, "Lembar “" + sheet.name() + "” tidak memuat sel. Pilih lembar lain.");
            }
            byte[] xml = changes.content(part.get());
            if (!XmlTags.isUtf8(xml)) {
                return new Impossible(
                        first,
                        "Lembar “" + sheet.name()
                                + "” tidak tersimpan sebagai UTF-8. Simpan ulang berkas di Excel, lalu"
                                + " coba lagi.");
            }
            SheetEditor editor = new SheetEditor(xml, entry.getValue());
            Optional<CellEdit> inside = editor.findInsideGroup();
            if (inside.isPresent()) {
                return new Impossible(
                        inside.get(),
                        "Sel " + inside.get().cell().a1() + " di lembar “" + sheet.name()
                                + "” adalah bagian dari rumus larik. Ubah rumus larik itu di Excel.");
            }
            changes.replace(part.get(), editor.write());
        }
        editCalcChain(zip, root, changes, bySheet);
        Optional<ZipPart> rootPart = zip.find(root.name());
        if (rootPart.isPresent() && Recalculation.isNeeded(workbook, bySheet)) {
            changes.replace(rootPart.get(), CalcProperties.requestFullCalculation(changes.content(rootPart.get())));
        }
        return new WorkbookPatching.Patched(changes.write(), changes.changedParts());
    }

    private static void editCalcChain(
            ZipArchive zip,
            WorkbookPart root,
            PackageEdits changes,
            Map<Sheet, NavigableMap<CellAddress, CellEdit>> bySheet)
            throws Unreadable {
        Optional<ZipPart> chain =
                root.relationships().findByType("calcChain").flatMap(target -> zip.find(target.part()));
        Map<String, Set<CellAddress>> lost = new HashMap<>();
        Map<String, Set<CellAddress>> gained = new HashMap<>();
        bySheet.forEach((sheet, edits) -> edits.values().forEach(edit -> {
            boolean had = sheet.cell(edit.cell().row(), edit.cell().column()).hasFormula();
            boolean has = edit.formula() != null;
            if (had != has) {
                (had ? lost : gained)
                        .computeIfAbsent(root.sheets().get(sheet.index()).id(), id -> new TreeSet<>())
                        .add(edit.cell());
            }
        }));
        if (chain.isEmpty() || (lost.isEmpty() && gained.isEmpty())) {
            return;
        }
        byte[] written = CalcChain.write(changes.content(chain.get()), lost, gained);
        if (written.length == 0) {
            changes.remove(chain.get(), root.name());
        } else {
            changes.replace(chain.get(), written);
        }
    }
}
