package id.lembarkinerja.mutation;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.List;

/**
 * An agency that does not exist, with the work it does and the indicators it answers for.
 *
 * @param affair code of its affair, the first part of the codes of its programmes
 * @param places where its work is done
 */
record Agency(
        String name,

        @com.fasterxml.jackson.annotation.JsonProperty("short")
        String shortName,

        String place,
        List<String> places,
        String affair,
        List<Objective> objectives,
        List<Program> programs) {

    /** An objective under its goal. */
    record Objective(String goal, String objective, List<Indicator> indicators) {}

    /**
     * An indicator with the range its targets come from.
     *
     * @param digits decimals that are printed
     * @param quarters how its quarters make the year: SUM, LAST or AVERAGE
     */
    record Indicator(
            String name, String unit, boolean lower, BigDecimal low, BigDecimal high, int digits, String quarters) {}

    /** A programme and its activities. */
    record Program(String name, String indicator, String unit, List<Activity> activities) {}

    /** An activity and its sub-activities. */
    record Activity(String name, String indicator, String unit, List<SubActivity> subs) {}

    /** A sub-activity. */
    record SubActivity(String name, String indicator, String unit) {}

    static List<Agency> list() {
        return TestData.read("agencies.json", new TypeReference<List<Agency>>() {});
    }
}
