package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.GridContext;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookReader;
import id.lembarkinerja.workbook.WorkbookReading;
import id.lembarkinerja.workbook.WorkbookReading.Refusal;
import id.lembarkinerja.workbook.ooxml.WorkbookPart.SheetEntry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads xlsx and xlsm workbooks of both editions of the standard by streaming through their parts. Only the parts that
 * hold cells, texts and formats are opened: macros, drawings and links to other files are never touched.
 */
public final class OoxmlReader implements WorkbookReader {
    private final ReadLimits limits;

    /** A reader with the standard limits. */
    public OoxmlReader() {
        this(ReadLimits.standard());
    }

    /** A reader that refuses what passes these limits. */
    public OoxmlReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public WorkbookReading read(String name, byte[] bytes) {
        WorkbookReading reading = readEvenEmpty(name, bytes);
        boolean empty = reading instanceof WorkbookReading.Read read
                && read.workbook().sheets().stream().allMatch(sheet -> sheet.rowCount() == 0);
        return empty ? nothingInside().toRefused(name) : reading;
    }

    /** Reads also a workbook in which no cell holds anything, for whoever wants to fill it. */
    WorkbookReading readEvenEmpty(String name, byte[] bytes) {
        try {
            FileSignature.requireZip(bytes, limits);
            ZipArchive zip = new ZipArchive(bytes, limits);
            WorkbookPart workbook = WorkbookPart.read(zip, limits);
            List<Sheet> sheets = readSheets(zip, workbook);
            return new WorkbookReading.Read(new Workbook(name, sha256(bytes), sheets, workbook.calculation()));
        } catch (Unreadable e) {
            return e.toRefused(name);
        }
    }

    private List<Sheet> readSheets(ZipArchive zip, WorkbookPart workbook) throws Unreadable {
        TextTable texts = TextTable.read(zip, workbook, limits);
        List<SheetPart.Draft> drafts = new ArrayList<>();
        int cells = 0;
        for (SheetEntry entry : workbook.sheets()) {
            CellPart.Context context = new CellPart.Context(texts, limits, workbook.from1904(), cells);
            SheetPart.Draft draft = readSheet(zip, entry, drafts.size(), context);
            cells += draft.cells().count();
            drafts.add(draft);
        }
        GridContext context = new GridContext(texts.texts(), StylesPart.read(zip, workbook), workbook.from1904());
        return drafts.stream().map(draft -> draft.finish(context)).toList();
    }

    private static SheetPart.Draft readSheet(ZipArchive zip, SheetEntry entry, int index, CellPart.Context context)
            throws Unreadable {
        if (!entry.worksheet()) {
            return SheetPart.empty(entry, index);
        }
        Optional<ZipPart> part = zip.find(entry.part());
        if (part.isEmpty()) {
            throw Unreadable.corrupt("lembar “" + entry.name() + "” hilang dari berkas");
        }
        try (XmlPart xml = XmlPart.open(zip, part.get())) {
            return SheetPart.read(xml, entry, index, context);
        }
    }

    private static Unreadable nothingInside() {
        return new Unreadable(
                Refusal.NO_CONTENT,
                "tidak berisi data: semua lembarnya kosong. Periksa apakah berkas yang dikirim sudah benar.");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
