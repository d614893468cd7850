package id.lembarkinerja.validation.graph;

/**
 * A code of programmes and activities made comparable: {@code 2.08.03.2.01}, {@code 2 | 0 8 | 03 | 02.01} and
 * {@code 2.08.03.02.01} are one. The digits are: affair 1, field 2, programme 2, activity 3, sub-activity the rest.
 *
 * @param digits without separators, without a leading zero of the activity and of the sub-activity; empty when the cell
 *     holds no code
 */
record PlanCode(String digits) {
    private static final int PROGRAM = 5;
    private static final int ACTIVITY = 8;

    static PlanCode of(String printed) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(c);
            } else if (Character.isLetter(c)) {
                return new PlanCode("");
            }
        }
        // An activity is numbered 1.nn or 2.nn; some write 01.nn or 02.nn.
        if (digits.length() > ACTIVITY && digits.charAt(PROGRAM) == '0') {
            digits.deleteCharAt(PROGRAM);
        }
        // Sub-activities have two digits in older codes and four in newer ones.
        while (digits.length() > ACTIVITY + 1 && digits.charAt(ACTIVITY) == '0') {
            digits.deleteCharAt(ACTIVITY);
        }
        return new PlanCode(digits.toString());
    }

    boolean isEmpty() {
        return digits.isEmpty();
    }

    PlanLevel level() {
        int length = digits.length();
        if (length == 0 || length == 2 || length == 4 || (length > PROGRAM && length < ACTIVITY)) {
            return PlanLevel.UNKNOWN;
        }
        if (length < PROGRAM) {
            return PlanLevel.AFFAIR;
        }
        return length == PROGRAM ? PlanLevel.PROGRAM : length == ACTIVITY ? PlanLevel.ACTIVITY : PlanLevel.SUB_ACTIVITY;
    }
}
