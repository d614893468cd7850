package id.lembarkinerja.samples;

import java.io.InputStream;
import java.util.Objects;

/**
 * A sample workbook that comes with the product.
 *
 * @param id also the name of its folder, such as {@code 000-iku-2022-dpmppa-kota-jambi}
 * @param fileName the name of the workbook file
 * @param agency the agency whose document it is
 * @param period the period it is submitted for, such as {@code 2022}
 * @param form what kind of document it is, in Indonesian
 */
public record SampleWorkbook(String id, String fileName, String agency, String period, String form) {
    /** The bytes of the workbook; the caller closes the stream. */
    public InputStream open() {
        return resource(fileName);
    }

    /** What a check must find in it, derived by hand from the document: JSON, described in the module's README. */
    public InputStream openExpectations() {
        return resource("expected.json");
    }

    private InputStream resource(String name) {
        String path = "/samples/" + id + "/" + name;
        return Objects.requireNonNull(SampleWorkbook.class.getResourceAsStream(path), path);
    }
}
