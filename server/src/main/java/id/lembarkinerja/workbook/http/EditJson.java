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

/** Reads the edits of the workbench: contents under {@code cells}, looks under {@code formats}. */
final class EditJson {
    private static final int MOST_CELLS = 200_000;

    private EditJson() {}

    /** The contents that are to be written. */
    static List<CellEdit> cells(JsonNode edits) {
        JsonNode cells = edits.path("cells");
        requireFew(cells.size());
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

    /** The styles that are to be written: {@code {"sheet": "C", "cells": "A1:B2", "style": {…}}}. */
    static List<FormatEdit> formats(JsonNode edits) {
        List<FormatEdit> read = new ArrayList<>();
        long cells = 0;
        for (JsonNode format : edits.path("formats")) {
            try {
                CellRange range = CellRange.parse(format.path("cells").asText());
                cells += (long) (range.last().row() - range.first().row() + 1)
                        * (range.last().column() - range.first().column() + 1);
                requireFew(cells);
                read.add(new FormatEdit.Style(
                        format.path("sheet").asText(), range, StylePropertyJson.read(format.path("style"))));
            } catch (IllegalArgumentException e) {
                throw Problems.parameter("edits", "memuat format sel yang tidak sah")
                        .asException();
            }
        }
        return read;
    }

    private static void requireFew(long cells) {
        if (cells > MOST_CELLS) {
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
        return node.isTextual() && !node.textValue().isEmpty()
                ? new CellValue.Text(node.textValue())
                : new CellValue.Blank();
    }
}
