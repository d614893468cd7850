package id.lembarkinerja.workbook.ooxml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookReading;
import id.lembarkinerja.workbook.WorkbookSnapshot;
import id.lembarkinerja.workbook.WorkbookSnapshots;
import id.lembarkinerja.workbook.ooxml.WorkbookPart.SheetEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a workbook as the {@code IWorkbookData} of Univer 0.25. Values, formulas and merges come from the reader;
 * looks from a second pass over the parts, since the reader leaves out cells that hold nothing but a border.
 *
 * <p>Not shown: pictures, charts, comments, and different fonts inside one cell. They stay in the file, because saving
 * patches the original bytes.
 */
public final class OoxmlSnapshots implements WorkbookSnapshots {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ReadLimits limits;

    /** Snapshots within the standard limits. */
    public OoxmlSnapshots() {
        this(ReadLimits.standard());
    }

    /** Snapshots of workbooks within these limits. */
    public OoxmlSnapshots(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public WorkbookSnapshot take(String name, byte[] bytes) {
        WorkbookReading reading = new OoxmlReader(limits).readEvenEmpty(name, bytes);
        if (reading instanceof WorkbookReading.Refused refused) {
            return new WorkbookSnapshot.Unreadable(refused);
        }
        Workbook workbook = ((WorkbookReading.Read) reading).workbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 4);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            ZipArchive zip = new ZipArchive(bytes, limits);
            write(json, zip, workbook);
        } catch (Unreadable e) {
            return new WorkbookSnapshot.Unreadable(e.toRefused(name));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return new WorkbookSnapshot.Taken(out.toByteArray());
    }

    private void write(JsonGenerator json, ZipArchive zip, Workbook workbook) throws IOException {
        WorkbookPart root = WorkbookPart.read(zip, limits);
        CellStyles styles = CellStyles.read(zip, root);
        json.writeStartObject();
        json.writeStringField("id", "workbook-" + workbook.sha256().substring(0, 12));
        json.writeStringField("name", workbook.name());
        json.writeStringField("appVersion", "0.25.1");
        json.writeStringField("locale", "idID");
        StyleJson.write(json, styles);
        json.writeArrayFieldStart("sheetOrder");
        for (Sheet sheet : workbook.sheets()) {
            json.writeString(SheetJson.id(sheet));
        }
        json.writeEndArray();
        Map<String, List<InputRule>> rules = new LinkedHashMap<>();
        InputRules accepted = new InputRules();
        json.writeObjectFieldStart("sheets");
        for (Sheet sheet : workbook.sheets()) {
            SheetEntry entry = root.sheets().get(sheet.index());
            Optional<ZipPart> part = entry.worksheet() ? zip.find(entry.part()) : Optional.empty();
            if (part.isPresent()) {
                try (XmlPart xml = XmlPart.open(zip, part.get())) {
                    SheetLayout layout = SheetLayout.read(xml, styles.colors(), accepted);
                    SheetJson written = new SheetJson(json, sheet, layout, styles.styles.size());
                    written.write(SheetTables.of(zip, part.get()));
                    if (!layout.rules.isEmpty()) {
                        rules.put(SheetJson.id(sheet), written.rules());
                    }
                }
            } else {
                new SheetJson(json, sheet, SheetLayout.empty(), 0).write(List.of());
            }
        }
        json.writeEndObject();
        InputRuleJson.write(json, rules);
        json.writeEndObject();
    }
}
