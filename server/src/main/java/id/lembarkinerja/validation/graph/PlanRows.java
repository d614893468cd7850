package id.lembarkinerja.validation.graph;

import id.lembarkinerja.validation.graph.Agreement.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The levels of rows, told by their own code or words or by those of their twins in other tables. */
final class PlanRows {
    private final Map<Integer, PlanLevel> levels = new HashMap<>();

    PlanRows(List<List<Mention>> tables) {
        for (List<Mention> table : tables) {
            for (Mention mention : table) {
                PlanLevel level = mention.level();
                if (level != PlanLevel.UNKNOWN) {
                    levels.merge(mention.group(), level, (one, other) -> one == other ? one : PlanLevel.UNKNOWN);
                }
            }
        }
    }

    PlanLevel levelOf(Mention mention) {
        PlanLevel own = mention.level();
        return own != PlanLevel.UNKNOWN ? own : levels.getOrDefault(mention.group(), PlanLevel.UNKNOWN);
    }

    /** The rows of a kind; those below a programme of the office itself are its own ones. */
    List<Mention> select(List<Mention> table, Thing thing) {
        PlanLevel wanted = isProgram(thing) ? PlanLevel.PROGRAM : PlanLevel.ACTIVITY;
        List<Mention> selected = new ArrayList<>();
        boolean support = false;
        for (Mention mention : table) {
            PlanLevel level = levelOf(mention);
            if (level == PlanLevel.PROGRAM) {
                support = isSupport(mention);
            }
            boolean side = thing == Thing.PROGRAM
                    || thing == Thing.ACTIVITY
                    || support == (thing == Thing.PROGRAM_SUPPORT || thing == Thing.ACTIVITY_SUPPORT);
            if (level == wanted && side) {
                selected.add(mention);
            }
        }
        return selected;
    }

    /** So many rows have a level nobody knows. */
    long unknown(List<Mention> table) {
        return table.stream()
                .filter(mention -> levelOf(mention) == PlanLevel.UNKNOWN)
                .count();
    }

    private static boolean isSupport(Mention mention) {
        return mention.name().core().stream().anyMatch(NamingWords.shipped().support()::contains);
    }

    private static boolean isProgram(Thing thing) {
        return thing == Thing.PROGRAM || thing == Thing.PROGRAM_MAIN || thing == Thing.PROGRAM_SUPPORT;
    }
}
