package id.lembarkinerja.comparison.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.MergeItem;
import id.lembarkinerja.comparison.merge.MergeItem.Standing;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.comparison.merge.Party;
import id.lembarkinerja.evaluation.BilingualJson;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON of a merge plan, as the pane and other systems rely on it. */
public final class MergeJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MergeJson() {}

    /**
     * Both comparisons, each change with what becomes of it, the conflicts and the soft ones as {@code overlaps}. A
     * change of theirs that mine lacks is {@code missing}.
     */
    public static ObjectNode of(MergePlan plan) {
        ObjectNode root = JSON.objectNode();
        root.put("carrier", word(plan.carrier()));
        root.set("theirs", side(plan, Party.THEIRS));
        root.set("mine", side(plan, Party.MINE));
        ArrayNode conflicts = root.putArray("conflicts");
        ArrayNode overlaps = root.putArray("overlaps");
        plan.conflicts().forEach(conflict -> (conflict.isHard() ? conflicts : overlaps).add(conflict(plan, conflict)));
        return root;
    }

    /** The answer to a stale base where the work started from nothing: only how it differs from what is there. */
    public static ObjectNode withoutBase(ObjectNode latestToMine) {
        ObjectNode root = JSON.objectNode();
        root.putNull("theirs");
        root.set("mine", latestToMine);
        root.putArray("conflicts");
        root.putArray("overlaps");
        return root;
    }

    private static ObjectNode side(MergePlan plan, Party party) {
        ObjectNode side = ComparisonJson.of(party == Party.THEIRS ? plan.theirs() : plan.mine());
        List<MergeItem> items =
                plan.items().stream().filter(item -> item.party() == party).toList();
        for (int i = 0; i < items.size(); i++) {
            ObjectNode change = (ObjectNode) side.path("changes").get(i);
            Standing standing = items.get(i).standing();
            change.put("standing", word(standing));
            items.get(i).conflicts().forEach(change.withArray("conflicts")::add);
            if (party == Party.THEIRS) {
                change.put("missing", standing == Standing.TAKEN || standing == Standing.DISPUTED);
            }
        }
        return side;
    }

    private static ObjectNode conflict(MergePlan plan, Conflict conflict) {
        ObjectNode node = JSON.objectNode()
                .put("id", conflict.id())
                .put("kind", word(conflict.kind()))
                .put("rowKey", conflict.about().rowKey())
                .put("label", conflict.about().label())
                .put("column", conflict.about().column())
                .put("heading", conflict.about().heading())
                .put("deed", conflict.about().deed())
                .put("base", conflict.told().base().text())
                .put("theirs", conflict.told().theirs().text())
                .put("mine", conflict.told().mine().text())
                .put("result", conflict.told().result().text());
        ObjectNode cells = node.putObject("cells");
        cell(cells, "base", conflict.told().base());
        cell(cells, "theirs", conflict.told().theirs());
        cell(cells, "mine", conflict.told().mine());
        effects(node.putObject("effects"), plan, conflict);
        ArrayNode takes = node.putArray("takes");
        conflict.takes().forEach(take -> takes.add(word(take)));
        return node;
    }

    private static void cell(ObjectNode cells, String name, Told told) {
        @Nullable Spot spot = told.spot();
        if (spot == null) {
            cells.putNull(name);
        } else {
            cells.putObject(name)
                    .put("sheet", spot.sheet())
                    .put("cell", spot.cell().a1());
        }
    }

    /** The row's achievement and category with each choice; nothing where they are the same with all of them. */
    private static void effects(ObjectNode effects, MergePlan plan, Conflict conflict) {
        for (Party party : Party.values()) {
            plan.findConsequence(conflict, party).ifPresent(consequence -> {
                effect(
                        effects.putObject("base"),
                        consequence.achievement().from(),
                        consequence.rating().from());
                effect(
                        effects.putObject(word(party)),
                        consequence.achievement().to(),
                        consequence.rating().to());
            });
        }
    }

    private static void effect(ObjectNode effect, @Nullable BigDecimal achievement, @Nullable Bilingual rating) {
        effect.put("achievement", achievement == null ? "" : Decimals.plain(achievement));
        BilingualJson.put(effect, "rating", rating == null ? Bilingual.NOTHING : rating);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
