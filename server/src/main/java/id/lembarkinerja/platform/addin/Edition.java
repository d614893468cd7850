package id.lembarkinerja.platform.addin;

import java.util.Map;

/**
 * Which of two add-ins Excel sees. Workbooks remember the id of the add-in they were saved with, so it is the product's
 * and does not follow the address; a trial has another, so that both can stand in one Excel without taking each other's
 * place.
 */
public enum Edition {
    /** Of a server that an office works with. */
    OFFICE("6f0b1f52-3c0e-4a8e-9a57-5d2c1b7f4e10", "", ""),
    /** Of a server with sample data. */
    TRIAL("b1d4a6c8-52f7-4c39-8d0e-7a93c5e1f264", " (percobaan)", " (trial)");

    private final String id;
    private final String suffix;
    private final String suffixEnglish;

    Edition(String id, String suffix, String suffixEnglish) {
        this.id = id;
        this.suffix = suffix;
        this.suffixEnglish = suffixEnglish;
    }

    /** The id by which Excel and workbooks know the add-in: a UUID. */
    String id() {
        return id;
    }

    /** What the template of the manifest leaves open and this edition fills. */
    Map<String, String> places() {
        return Map.of(
                "id", id,
                "name", "Lembar Kinerja" + suffix,
                "nameEnglish", "Lembar Kinerja" + suffixEnglish,
                "tab", "Kinerja" + suffix,
                "tabEnglish", "Kinerja" + suffixEnglish);
    }
}
