package id.lembarkinerja.workbook.http;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.FormatEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the edits of the workbench: contents under {@code cells}, looks under {@code formats}. */
final class EditJson {
    private static final int MOST_CELLS = 200_000;
    /** Formats come as rectangles, so that a whole sheet may be formatted at once. */
    private static final int MOST_FORMATTED = 1_000_000;

    private EditJson() {}

    /** The contents that are to be written. */
    static List<CellEdit> cells(JsonNode edits) {
        JsonNode cells = edits.path("cells");
        requireFew(cells.size(), MOST_CELLS);
        List<CellEdit> read = new ArrayList<>();
        for (JsonNode cell : cells) {
            try {
                read.add(cell(cell));
            } catch (IllegalArgumentException e) {
                throw Problems.parameter("edits", "memuat alamat sel yang tidak sah")
                        .asException();
            }
        }
        return read;
    }

    /**
     * What is to change about looks. Cells under {@code formats}, as {@code {"sheet": "C", "cells": "A1:B2", "style":
     * {…}}}; rows and columns, counted from zero, under {@code sheets}:
     *
     * <pre>{@code
     * {"sheet": "C", "unmerge": ["A1"], "merge": ["A1:B2"], "freeze": {"rows": 2, "columns": 1},
     *  "columns": [{"first": 0, "last": 2, "width": 12.5, "hidden": false}],
     *  "rows": [{"first": 4, "last": 4, "height": 30}]}
     * }</pre>
     */
    static List<FormatEdit> formats(JsonNode edits) {
        try {
            List<FormatEdit> read = new ArrayList<>();
            long cells = 0;
            for (JsonNode format : edits.path("formats")) {
                CellRange range = CellRange.parse(format.path("cells").asText());
                cells += (long) (range.last().row() - range.first().row() + 1)
                        * (range.last().column() - range.first().column() + 1);
                requireFew(cells, MOST_FORMATTED);
                read.add(new FormatEdit.Style(
                        format.path("sheet").asText(), range, StylePropertyJson.read(format.path("style"))));
            }
            long rows = 0;
            for (JsonNode sheet : edits.path("sheets")) {
                rows += rows(sheet);
                requireFew(rows, MOST_CELLS);
                readSheet(sheet.path("sheet").asText(), sheet, read);
            }
            return read;
        } catch (IllegalArgumentException e) {
            throw Problems.parameter("edits", "memuat format yang tidak sah").asException();
        }
    }

    /** How many rows an entry changes: each of them is remembered by itself until it is written. */
    private static long rows(JsonNode sheet) {
        long rows = 0;
        for (JsonNode line : sheet.path("rows")) {
            rows += Math.max(0, (long) number(line, "last") - number(line, "first") + 1);
        }
        return rows;
    }

    private static void readSheet(String name, JsonNode sheet, List<FormatEdit> read) {
        for (JsonNode first : sheet.path("unmerge")) {
            read.add(new FormatEdit.Unmerge(name, CellAddress.parse(first.asText())));
        }
        for (JsonNode cells : sheet.path("merge")) {
            read.add(new FormatEdit.Merge(name, CellRange.parse(cells.asText())));
        }
        for (JsonNode line : sheet.path("columns")) {
            read.add(new FormatEdit.Columns(
                    name, number(line, "first"), number(line, "last"), measure(line, "width"), hidden(line)));
        }
        for (JsonNode line : sheet.path("rows")) {
            read.add(new FormatEdit.Rows(
                    name, number(line, "first"), number(line, "last"), measure(line, "height"), hidden(line)));
        }
        JsonNode freeze = sheet.path("freeze");
        if (freeze.isObject()) {
            read.add(new FormatEdit.Freeze(name, number(freeze, "rows"), number(freeze, "columns")));
        }
    }

    private static int number(JsonNode node, String field) {
        if (!node.path(field).isInt()) {
            throw new IllegalArgumentException(field);
        }
        return node.path(field).intValue();
    }

    private static @Nullable Double measure(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).doubleValue() : null;
    }

    private static @Nullable Boolean hidden(JsonNode node) {
        return node.path("hidden").isBoolean() ? node.path("hidden").booleanValue() : null;
    }

    private static void requireFew(long cells, int most) {
        if (cells > most) {
            throw Problems.parameter("edits", "terlalu banyak sel; simpan lebih sering")
                    .asException();
        }
    }

    private static CellEdit cell(JsonNode node) {
        JsonNode formula = node.path("formula");
        JsonNode like = node.path("styleOf");
        CellEdit edit = CellEdit.of(
                node.path("sheet").asText(),
                CellAddress.parse(node.path("cell").asText()),
                value(node.path("value")),
                like.isTextual() ? CellAddress.parse(like.textValue()) : null);
        if (!formula.isTextual() || formula.textValue().isEmpty()) {
            return edit;
        }
        CellEdit computed = edit.withFormula(formula.textValue());
        JsonNode fills = node.path("fills");
        return fills.isTextual() ? computed.withFills(CellRange.parse(fills.textValue())) : computed;
    }

    /**
     * A JSON number is written as a number and a text as a text, also when it looks like a number; an object names the
     * error that a formula came to.
     */
    private static CellValue value(JsonNode node) {
        if (node.path("error").isTextual()) {
            return new CellValue.Failure(node.path("error").textValue());
        }
        if (node.isNumber()) {
            return new CellValue.Numeric(node.decimalValue());
        }
        if (node.isBoolean()) {
            return new CellValue.Truth(node.booleanValue());
        }
        return node.isTextual() && !node.textValue().isEmpty()
                ? new CellValue.Text(node.textValue())
                : new CellValue.Blank();
    }
}
