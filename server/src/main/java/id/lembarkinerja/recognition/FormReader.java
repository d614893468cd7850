package id.lembarkinerja.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.expression.ExpressionReader;
import id.lembarkinerja.formulas.expression.Inputs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the definition of a form and refuses one that contradicts itself, with line and reason. */
final class FormReader {
    private static final Set<String> MEMBERS = Set.of(
            "id",
            "name",
            "nameEnglish",
            "citation",
            "validFrom",
            "validUntil",
            "titles",
            "columns",
            "label",
            "required",
            "rows",
            "levels",
            "relations");
    private static final Set<String> COLUMN_MEMBERS =
            Set.of("key", "type", "headings", "also", "unit", "optional", "perYear");
    private static final Set<String> RELATION_MEMBERS = Set.of("kind", "columns", "expression", "code");

    private final LocatedJson json;
    private final Map<String, ColumnDefinition> known;

    private FormReader(LocatedJson json, Map<String, ColumnDefinition> known) {
        this.json = json;
        this.known = known;
    }

    /**
     * The form that a file defines.
     *
     * @param file its name, for messages
     * @param known the columns that every form knows
     * @throws BadDataException with file, line and reason
     */
    static FormDefinition read(String file, String text, Map<String, ColumnDefinition> known) {
        LocatedJson json = new LocatedJson(file, text);
        return new FormReader(json, known).form(json.root());
    }

    private FormDefinition form(JsonNode root) {
        members(root, MEMBERS);
        List<FormColumn> columns = columns(root);
        Set<String> keys = new HashSet<>(columns.stream().map(FormColumn::key).toList());
        List<String> label = texts(root, "label", true);
        requireColumns(root.get("label"), keys);
        List<List<String>> required = new ArrayList<>();
        for (JsonNode group : list(root, "required", true)) {
            required.add(texts(group));
            requireColumns(group, keys);
        }
        return new FormDefinition(
                id(root),
                text(root, "name", true),
                text(root, "nameEnglish", true),
                text(root, "citation", true),
                date(root, "validFrom"),
                date(root, "validUntil"),
                texts(root, "titles", false),
                columns,
                label,
                required,
                rows(root),
                choice(root, "levels", FormDefinition.Levels.OUTLINE),
                relations(root, keys));
    }

    /** Of every form the rows with figures; the other kinds as it says, or all of them. */
    private Set<RowKind> rows(JsonNode root) {
        Set<RowKind> kinds = EnumSet.of(RowKind.INDICATOR);
        for (JsonNode node : list(root, "rows", false)) {
            kinds.add(choice(node, "rows", RowKind.class));
        }
        return Collections.unmodifiableSet(root.has("rows") ? kinds : EnumSet.allOf(RowKind.class));
    }

    private String id(JsonNode root) {
        String id = text(root, "id", true);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw json.wrong(root.get("id"), "id \"" + id + "\" hanya boleh huruf kecil, angka dan tanda hubung");
        }
        return id;
    }

    private List<FormColumn> columns(JsonNode root) {
        List<FormColumn> columns = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (JsonNode node : list(root, "columns", true)) {
            FormColumn column = node.isTextual() ? plain(node, node.asText()) : column(node);
            if (!keys.add(column.key())) {
                throw json.wrong(node, "kolom \"" + column.key() + "\" ditulis dua kali");
            }
            columns.add(column);
        }
        return columns;
    }

    private FormColumn plain(JsonNode node, String key) {
        ColumnDefinition general = known.get(key);
        if (general == null) {
            throw json.wrong(node, "kolom \"" + key + "\" tidak dikenal; beri type dan headings");
        }
        return new FormColumn(key, general.type(), List.of(), List.of(), "", false, false);
    }

    private FormColumn column(JsonNode node) {
        members(node, COLUMN_MEMBERS);
        String key = text(node, "key", true);
        ColumnDefinition general = known.get(key);
        List<String> headings = texts(node, "headings", false);
        if (general == null && (headings.isEmpty() || !node.has("type"))) {
            throw json.wrong(node, "kolom \"" + key + "\" tidak dikenal; beri type dan headings");
        }
        ColumnType type = choice(node, "type", general == null ? ColumnType.TEXT : general.type());
        return new FormColumn(
                key,
                type,
                headings,
                texts(node, "also", false),
                text(node, "unit", false),
                flag(node, "optional"),
                flag(node, "perYear"));
    }

    private List<Relation> relations(JsonNode root, Set<String> keys) {
        List<Relation> relations = new ArrayList<>();
        for (JsonNode node : list(root, "relations", false)) {
            members(node, RELATION_MEMBERS);
            List<String> columns = texts(node, "columns", true);
            requireColumns(node.get("columns"), keys);
            Relation.Kind kind = choice(node, "kind", Relation.Kind.SUM);
            boolean count = kind.isExact() ? columns.size() == kind.fewest() : columns.size() >= kind.fewest();
            if (!count) {
                throw json.wrong(node, kind + " memakai " + kind.fewest() + " kolom, bukan " + columns.size());
            }
            String expression = text(node, "expression", kind == Relation.Kind.EQUATION);
            requireExpression(node, expression, columns);
            relations.add(new Relation(kind, columns, expression, text(node, "code", kind == Relation.Kind.EQUATION)));
        }
        return relations;
    }

    private void requireExpression(JsonNode node, String expression, List<String> columns) {
        if (expression.isEmpty()) {
            return;
        }
        Set<String> taken = new HashSet<>();
        columns.subList(1, columns.size()).forEach(column -> taken.add(column.replace('-', '_')));
        Set<String> inputs = inputs(node, expression);
        if (!inputs.equals(taken)) {
            throw json.wrong(node, "rumus memakai " + inputs + ", tetapi kolomnya " + taken);
        }
    }

    private Set<String> inputs(JsonNode node, String expression) {
        try {
            return Inputs.of(ExpressionReader.read(expression));
        } catch (BadDataException e) {
            throw json.wrong(node, String.valueOf(e.getMessage()));
        }
    }

    private void requireColumns(JsonNode texts, Set<String> keys) {
        for (JsonNode key : texts) {
            if (!keys.contains(key.asText())) {
                throw json.wrong(key, "kolom \"" + key.asText() + "\" tidak ada pada formulir ini");
            }
        }
    }

    private void members(JsonNode node, Set<String> allowed) {
        if (!node.isObject()) {
            throw json.wrong(node, "di sini harus ada objek {…}");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                throw json.wrong(node.get(name), "anggota \"" + name + "\" tidak dikenal");
            }
        });
    }

    private String text(JsonNode node, String name, boolean required) {
        JsonNode member = node.get(name);
        if (member == null && !required) {
            return "";
        }
        if (member == null
                || !member.isTextual()
                || (required && member.asText().isBlank())) {
            throw json.wrong(member == null ? node : member, "\"" + name + "\" harus berupa teks yang berisi");
        }
        return member.asText();
    }

    private String date(JsonNode node, String name) {
        String text = text(node, name, false);
        if (!text.isEmpty() && !text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw json.wrong(node.get(name), "\"" + name + "\" harus berupa tanggal seperti 2017-10-11");
        }
        return text;
    }

    private boolean flag(JsonNode node, String name) {
        JsonNode member = node.get(name);
        if (member != null && !member.isBoolean()) {
            throw json.wrong(member, "\"" + name + "\" harus true atau false");
        }
        return member != null && member.asBoolean();
    }

    private Iterable<JsonNode> list(JsonNode node, String name, boolean required) {
        JsonNode member = node.get(name);
        if (member == null && !required) {
            return List.of();
        }
        if (member == null || !member.isArray() || (required && member.isEmpty())) {
            throw json.wrong(member == null ? node : member, "\"" + name + "\" harus berupa daftar yang berisi");
        }
        return member;
    }

    private List<String> texts(JsonNode node, String name, boolean required) {
        list(node, name, required);
        return node.has(name) ? texts(node.get(name)) : List.of();
    }

    private List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : array) {
            if (!one.isTextual() || one.asText().isBlank()) {
                throw json.wrong(one, "di sini harus ada teks yang berisi");
            }
            texts.add(one.asText());
        }
        return List.copyOf(texts);
    }

    private <E extends Enum<E>> E choice(JsonNode node, String name, E fallback) {
        JsonNode member = node.get(name);
        return member == null ? fallback : choice(member, name, fallback.getDeclaringClass());
    }

    private <E extends Enum<E>> E choice(JsonNode member, String name, Class<E> type) {
        String wanted = member.asText().toUpperCase(Locale.ROOT);
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(wanted)) {
                return one;
            }
        }
        throw json.wrong(member, "\"" + name + "\" harus salah satu dari " + List.of(type.getEnumConstants()));
    }
}
