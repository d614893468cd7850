package id.lembarkinerja.comparison.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.comparison.CellAspect;
import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Consequence;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.Summary;
import id.lembarkinerja.comparison.TotalEffect;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON that scripts, the pane and other systems rely on; numbers are strings in plain decimal notation. */
public final class ComparisonJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ComparisonJson() {}

    /** The whole comparison. */
    public static ObjectNode of(Comparison comparison) {
        ObjectNode root = JSON.objectNode();
        root.set("from", version(comparison.from()));
        root.set("to", version(comparison.to()));
        Summary summary = comparison.summary();
        root.putObject("summary")
                .put("added", summary.added())
                .put("removed", summary.removed())
                .put("moved", summary.moved())
                .put("renamed", summary.renamed())
                .put("changed", summary.changed())
                .put("formatOnly", summary.formatOnly())
                .put("following", summary.following());
        ArrayNode changes = root.putArray("changes");
        comparison.changes().forEach(change -> changes.add(change(change)));
        ArrayNode looks = root.putArray("formatOnly");
        comparison.formatOnly().forEach(change -> looks.add(change(change)));
        return root;
    }

    private static ObjectNode version(Comparison.Version version) {
        return JSON.objectNode().put("name", version.name()).put("sha256", version.sha256());
    }

    private static ObjectNode change(Change change) {
        Spot spot = change.spot();
        ObjectNode node = JSON.objectNode().put("kind", kind(change));
        part(change).ifPresent(part -> node.put("part", part.name().toLowerCase(Locale.ROOT)));
        aspect(change).ifPresent(aspect -> node.put("aspect", aspect.id()));
        node.put("form", spot.form())
                .put("rowKey", spot.rowKey())
                .put("label", spot.label())
                .put("column", spot.column());
        Sides<Entry> entries = Narration.entries(change);
        boolean formula = change instanceof Change.FormulaChanged;
        side(node, "from", change.spots().from(), entries.from(), formula);
        side(node, "to", change.spots().to(), entries.to(), formula);
        if (change instanceof Change.Moved moved && moved.part() == Part.SHEET) {
            // Counted from one, as people count tabs.
            ArrayNode places = node.putArray("places");
            places.add(moved.places().map(place -> place + 1).from());
            places.add(moved.places().map(place -> place + 1).to());
        }
        consequence(node, change.consequence());
        change.findApproved()
                .ifPresent(approved -> node.putObject("afterApproval")
                        .put("version", approved.version())
                        .put("by", approved.by())
                        .put("at", approved.at())
                        .put("printed", approved.printed()));
        change.findCause()
                .flatMap(Sides::findLatest)
                .ifPresent(cause -> node.putObject("follows")
                        .put("sheet", cause.sheet())
                        .put("cell", cause.cell().a1())
                        .put("merely", change.merelyFollows()));
        return node.put("weight", change.weight());
    }

    static String kind(Change change) {
        if (change instanceof Change.Added) {
            return "added";
        }
        if (change instanceof Change.Removed) {
            return "removed";
        }
        if (change instanceof Change.Moved) {
            return "moved";
        }
        if (change instanceof Change.Renamed) {
            return "renamed";
        }
        if (change instanceof Change.FormulaChanged) {
            return "formula";
        }
        return change instanceof Change.CellChanged ? "cell" : "changed";
    }

    private static Optional<Part> part(Change change) {
        if (change instanceof Change.Added it) {
            return Optional.of(it.part());
        }
        if (change instanceof Change.Removed it) {
            return Optional.of(it.part());
        }
        if (change instanceof Change.Moved it) {
            return Optional.of(it.part());
        }
        return change instanceof Change.Renamed it ? Optional.of(it.part()) : Optional.empty();
    }

    private static Optional<CellAspect> aspect(Change change) {
        if (change instanceof Change.Changed it) {
            return Optional.of(it.aspect());
        }
        return change instanceof Change.FormulaChanged it ? Optional.of(it.aspect()) : Optional.empty();
    }

    private static void side(
            ObjectNode node, String name, @Nullable Spot spot, @Nullable Entry entry, boolean formula) {
        if (spot == null || entry == null) {
            node.putNull(name);
            return;
        }
        BigDecimal number = entry.number();
        ObjectNode side = node.putObject(name)
                .put("sheet", spot.sheet())
                .put("cell", spot.cell().a1())
                .put("printed", entry.printed())
                .put("value", number == null ? null : Decimals.plain(number));
        if (formula) {
            side.put("formula", entry.formula().isEmpty() ? "" : "=" + entry.formula());
        }
    }

    private static void consequence(ObjectNode node, Consequence consequence) {
        if (consequence.isNone()) {
            node.putNull("consequence");
            return;
        }
        ObjectNode own = node.putObject("consequence");
        pair(own.putArray("achievement"), consequence.achievement().map(Decimals::plain));
        pair(own.putArray("rating"), consequence.rating().map(Bilingual::indonesian));
        pair(own.putArray("ratingEnglish"), consequence.rating().map(Bilingual::english));
        if (consequence.meanChanged()) {
            pair(own.putArray("mean"), consequence.mean().map(Decimals::plain));
        }
        if (!consequence.totals().isEmpty()) {
            ArrayNode totals = own.putArray("totals");
            consequence.totals().forEach(total -> total(totals.addObject(), total));
        }
    }

    private static void total(ObjectNode node, TotalEffect total) {
        total.spots()
                .findLatest()
                .ifPresent(spot -> node.put("sheet", spot.sheet())
                        .put("cell", spot.cell().a1())
                        .put("label", spot.label())
                        .put("column", spot.column()));
        pair(node.putArray("sum"), total.sums().map(Decimals::plain));
    }

    private static void pair(ArrayNode array, Sides<String> sides) {
        array.add(sides.from()).add(sides.to());
    }
}
