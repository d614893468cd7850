package id.lembarkinerja.configure;

import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.WorkbookExamination;

/** The engine this build has. */
final class Engines {
    private Engines() {}

    /** Refuses every workbook until the check engine is wired. */
    static Installation.Engine current() {
        return new Installation.Engine(
                (name, bytes) -> new WorkbookExamination.Refused(
                        "not-ready", "Pemeriksa belum tersedia pada versi ini. Perbarui Lembar Kinerja."),
                (from, to) -> Json.object());
    }
}
