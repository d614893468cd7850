package id.lembarkinerja.configure;

import id.lembarkinerja.evaluation.FormulaFiles;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.rating.ScaleDefect;
import id.lembarkinerja.platform.DataFolder;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Formulas and scales for those who call them by name: what ships, and what the office put into its data folder. */
final class Formulas {
    private static final Logger LOG = LoggerFactory.getLogger(Formulas.class);

    private Formulas() {}

    /** All of them, or the reason why a file of the office cannot be used. */
    static FormulaFiles.Loaded load(DataFolder folder) {
        try {
            return FormulaFiles.load(formulas(folder), scales(folder));
        } catch (BadDataException e) {
            throw new RefusedException("Aturan di folder data tidak dapat dipakai: " + e.getMessage()
                    + ". Perbaiki berkas itu atau pindahkan dari folder aturan, lalu jalankan lagi.");
        }
    }

    /** Where an office puts formulas of its own. */
    static Path formulas(DataFolder folder) {
        return folder.rules().resolve("rumus");
    }

    /** Where an office puts scales of its own. */
    static Path scales(DataFolder folder) {
        return folder.rules().resolve("skala");
    }

    /** Says in the log what the office added, and what is wrong with its scales. */
    static void log(FormulaFiles.Loaded loaded) {
        for (String id : loaded.localFormulas()) {
            LOG.info("rumus tambahan {}", id);
        }
        for (String id : loaded.localScales()) {
            LOG.info("skala tambahan {}", id);
            for (ScaleDefect defect : loaded.catalogue().scales().get(id).defects()) {
                LOG.warn("skala tambahan {}: {}", id, defect.message());
            }
        }
    }
}
