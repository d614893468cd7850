package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FormulaMove;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.RowMoves;
import id.lembarkinerja.workbook.RowPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookReading;
import id.lembarkinerja.workbook.ooxml.WorkbookPart.SheetEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets rows come and go in a package. Whatever refers to the cells of the sheet follows them: formulas of all sheets,
 * names, merged cells, conditional formats, validations, links, filters, tables, pictures, charts and comments. Parts
 * in which nothing moves are copied as they are packed.
 */
public final class RowMover implements RowPatcher {
    private final ReadLimits limits = ReadLimits.standard();

    @Override
    public WorkbookPatching move(String name, byte[] original, List<RowEdit> edits) {
        WorkbookReading reading = new OoxmlReader(limits).readEvenEmpty(name, original);
        if (reading instanceof WorkbookReading.Refused refused) {
            return new WorkbookPatching.Unreadable(refused);
        }
        if (edits.isEmpty()) {
            return new WorkbookPatching.Patched(original.clone(), List.of());
        }
        try {
            return write(original, edits);
        } catch (Immovable e) {
            return new WorkbookPatching.Immovable(String.valueOf(e.getMessage()));
        } catch (Unreadable e) {
            return new WorkbookPatching.Unreadable(e.toRefused(name));
        }
    }

    private WorkbookPatching write(byte[] original, List<RowEdit> edits) throws Unreadable, Immovable {
        ZipArchive zip = new ZipArchive(original, limits);
        WorkbookPart root = WorkbookPart.read(zip, limits);
        PackageEdits changes = new PackageEdits(original, zip);
        Map<String, List<RowEdit>> bySheet = new LinkedHashMap<>();
        Map<String, RowMoves> moves = new LinkedHashMap<>();
        edits.forEach(edit -> bySheet.computeIfAbsent(FormulaMove.key(edit.sheet()), key -> new ArrayList<>())
                .add(edit));
        bySheet.forEach((sheet, own) -> moves.put(sheet, RowMoves.of(own)));
        for (Map.Entry<String, List<RowEdit>> sheet : bySheet.entrySet()) {
            if (root.sheets().stream().noneMatch(one -> one.worksheet() && isNamed(one, sheet.getKey()))) {
                throw new Immovable("Lembar “" + sheet.getValue().get(0).sheet()
                        + "” tidak ada di berkas ini. Pilih lembar yang" + " ada.");
            }
        }
        for (SheetEntry sheet : root.sheets()) {
            Optional<ZipPart> part = sheet.worksheet() ? zip.find(sheet.part()) : Optional.empty();
            if (part.isPresent()) {
                List<RowEdit> own = bySheet.getOrDefault(FormulaMove.key(sheet.name()), List.of());
                moveSheet(zip, changes, sheet, part.get(), own, moves);
            }
        }
        new PivotRanges(zip, root).requireUntouched(moves);
        moveNames(zip, root, changes, moves);
        Optional<ZipPart> chain =
                root.relationships().findByType("calcChain").flatMap(target -> zip.find(target.part()));
        if (chain.isPresent()) {
            changes.remove(chain.get(), root.name());
        }
        return new WorkbookPatching.Patched(changes.write(), changes.changedParts());
    }

    private static boolean isNamed(SheetEntry sheet, String key) {
        return FormulaMove.key(sheet.name()).equals(key);
    }

    private static void moveSheet(
            ZipArchive zip,
            PackageEdits changes,
            SheetEntry sheet,
            ZipPart part,
            List<RowEdit> edits,
            Map<String, RowMoves> moves)
            throws Unreadable, Immovable {
        byte[] xml = changes.content(part);
        if (!XmlTags.isUtf8(xml)) {
            throw new Immovable("Lembar “" + sheet.name()
                    + "” tidak tersimpan sebagai UTF-8. Simpan ulang berkas di Excel, lalu coba lagi.");
        }
        MovedReferences references = new MovedReferences(sheet.name(), moves);
        byte[] moved = new SheetRows(xml, references, edits).write();
        if (moved.length > 0) {
            changes.replace(part, moved);
        }
        new SheetAttachments(zip, changes, sheet, references).move();
    }

    /** Defined names say their sheets; opening computes everything anew. */
    private static void moveNames(ZipArchive zip, WorkbookPart root, PackageEdits changes, Map<String, RowMoves> moves)
            throws Unreadable {
        Optional<ZipPart> part = zip.find(root.name());
        if (part.isPresent()) {
            byte[] xml = changes.content(part.get());
            byte[] named = new MovedReferences("", moves).inTexts(xml, List.of("definedName"));
            changes.replace(part.get(), CalcProperties.requestFullCalculation(named));
        }
    }
}
