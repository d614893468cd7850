package id.lembarkinerja.benchmark;

import java.util.Locale;

/** Codes of a long plan: a programme has nine activities, an activity nine sub-activities. */
final class PlanCodes {
    static final int CHILDREN = 9;
    static final int ROWS_OF_ACTIVITY = CHILDREN + 1;
    static final int ROWS_OF_PROGRAM = CHILDREN * ROWS_OF_ACTIVITY + 1;
    private static final int PROGRAMS_OF_AGENCY = 40;

    private PlanCodes() {}

    static boolean isProgram(int row) {
        return row % ROWS_OF_PROGRAM == 0;
    }

    static boolean isActivity(int row) {
        return !isProgram(row) && inProgram(row) % ROWS_OF_ACTIVITY == 0;
    }

    private static int inProgram(int row) {
        return row % ROWS_OF_PROGRAM - 1;
    }

    static String code(int row) {
        int program = row / ROWS_OF_PROGRAM;
        String code = String.format(
                Locale.ROOT, "1.%02d.%02d", program / PROGRAMS_OF_AGENCY + 1, program % PROGRAMS_OF_AGENCY + 2);
        if (isProgram(row)) {
            return code;
        }
        String activity = String.format(Locale.ROOT, "%s.2.%02d", code, inProgram(row) / ROWS_OF_ACTIVITY + 1);
        return isActivity(row)
                ? activity
                : String.format(Locale.ROOT, "%s.%04d", activity, inProgram(row) % ROWS_OF_ACTIVITY);
    }

    static String name(Labels labels, int row) {
        String level = isProgram(row) ? "Program " : isActivity(row) ? "Kegiatan " : "";
        return level + labels.task(row);
    }
}
