package id.lembarkinerja.evaluation.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.Bound;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormColumn;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.Relation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms and rating scales this installation knows. */
public final class CatalogueRoutes {
    private final FormCatalogue forms;
    private final Set<String> templates;
    private final Map<String, RatingScale> scales;
    private final Permission permission;

    /** On these catalogues; the forms named as templates have a blank workbook. */
    public CatalogueRoutes(
            FormCatalogue forms, Set<String> templates, Map<String, RatingScale> scales, Permission permission) {
        this.forms = forms;
        this.templates = templates;
        this.scales = scales;
        this.permission = permission;
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/forms", permission, RouteDoc.json("All forms."), context -> {
                    ArrayNode all = Json.array();
                    forms.forms().forEach(form -> all.add(form(form)));
                    Answers.json(context, 200, all);
                }),
                Route.get(
                        "/api/v1/forms/{id}",
                        permission,
                        RouteDoc.json("One form.").problems(404),
                        context -> Answers.json(
                                context,
                                200,
                                form(forms.findForm(context.pathParam("id"))
                                        .orElseThrow(() -> Problems.notFound().asException())))),
                Route.get("/api/v1/scales", permission, RouteDoc.json("All rating scales."), context -> {
                    ArrayNode all = Json.array();
                    scales.values().forEach(scale -> all.add(scale(scale)));
                    Answers.json(context, 200, all);
                }),
                Route.get(
                        "/api/v1/scales/{id}",
                        permission,
                        RouteDoc.json("One rating scale with its defects.").problems(404),
                        context -> {
                            @Nullable RatingScale scale = scales.get(context.pathParam("id"));
                            if (scale == null) {
                                throw Problems.notFound().asException();
                            }
                            Answers.json(context, 200, scale(scale));
                        }));
    }

    private ObjectNode form(FormDefinition form) {
        ObjectNode node = Json.object()
                .put("id", form.id())
                .put("name", form.name())
                .put("nameEnglish", form.nameEnglish())
                .put("citation", form.citation())
                .put("validFrom", form.validFrom())
                .put("validUntil", form.validUntil())
                .put("levels", form.levels().name())
                .put("local", forms.localForms().contains(form.id()))
                .put("template", templates.contains(form.id()));
        ArrayNode rows = node.putArray("rows");
        form.rows().forEach(kind -> rows.add(kind.name()));
        ArrayNode columns = node.putArray("columns");
        for (FormColumn column : form.columns()) {
            ArrayNode headings = columns.addObject()
                    .put("key", column.key())
                    .put("type", column.type().name())
                    .put("unit", column.unit())
                    .put("optional", column.optional())
                    .put("perYear", column.perYear())
                    .putArray("headings");
            forms.headings(column).forEach(headings::add);
        }
        ArrayNode required = node.putArray("required");
        form.required().forEach(group -> {
            ArrayNode any = required.addArray();
            group.forEach(any::add);
        });
        ArrayNode relations = node.putArray("relations");
        for (Relation relation : form.relations()) {
            ObjectNode one = relations.addObject().put("kind", relation.kind().name());
            ArrayNode takes = one.putArray("columns");
            relation.columns().forEach(takes::add);
            if (!relation.expression().isEmpty()) {
                one.put("expression", relation.expression()).put("code", relation.code());
            }
        }
        return node;
    }

    private static ObjectNode scale(RatingScale scale) {
        ObjectNode node = Json.object()
                .put("id", scale.id())
                .put("name", scale.name())
                .put("citation", scale.citation())
                .put("validFrom", scale.validFrom())
                .put("validTo", scale.validTo())
                .put("above", scale.above().name());
        ArrayNode bands = node.putArray("bands");
        for (Band band : scale.bands()) {
            ObjectNode one = bands.addObject()
                    .put("label", band.label())
                    .put("labelEnglish", band.labelEnglish())
                    .put("printed", band.printed());
            one.set("lower", bound(band.lower()));
            one.set("upper", bound(band.upper()));
        }
        ArrayNode defects = node.putArray("defects");
        scale.defects()
                .forEach(defect -> defects.addObject()
                        .put("kind", defect.kind().name())
                        .put("band", defect.band())
                        .put("message", defect.message())
                        .put("messageEnglish", defect.said().english()));
        return node;
    }

    private static @Nullable ObjectNode bound(@Nullable Bound bound) {
        return bound == null
                ? null
                : Json.object().put("value", Decimals.plain(bound.value())).put("closed", bound.closed());
    }
}
