package id.lembarkinerja.evaluation.http;

import id.lembarkinerja.formulas.call.Argument;
import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.JsonReader;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.method.Places;
import id.lembarkinerja.platform.http.ProblemException;
import id.lembarkinerja.platform.http.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what somebody sends to call a formula. The text goes through the formulas' own reader, so that every digit of a
 * number arrives; whatever is no call is a problem that says which call and what to change.
 */
final class CallRequest {
    static final int MOST_CALLS = 1_000;
    /** Of all calls of a request together: more than any sheet of figures, and answered in well under a second. */
    private static final int MOST_CELLS = 20_000;
    /** As many as an Excel cell holds. */
    private static final int LONGEST_TEXT = 32_767;

    private CallRequest() {}

    /** The arguments of each call of {@code {"arguments":[…]}} or {@code {"batch":[[…],…]}}. */
    static List<List<Node>> calls(String body, Formula formula) {
        try {
            Node.Fields request = JsonReader.read(body).asFields("isi permintaan");
            boolean batch = request.members().keySet().equals(Set.of("batch"));
            if (!batch && !request.members().keySet().equals(Set.of("arguments"))) {
                throw bad("Isi permintaan harus {\"arguments\":[…]} untuk satu hitungan, atau {\"batch\":[[…],[…]]}"
                        + " untuk beberapa.");
            }
            List<List<Node>> calls = batch ? batch(request) : List.of(request.list("arguments"));
            requireBounds(calls, formula);
            return calls;
        } catch (BadDataException e) {
            throw unreadable(e);
        }
    }

    private static List<List<Node>> batch(Node.Fields request) {
        List<List<Node>> calls = new ArrayList<>();
        for (Node call : request.list("batch")) {
            calls.add(call.asList("batch"));
        }
        return calls;
    }

    private static void requireBounds(List<List<Node>> calls, Formula formula) {
        if (calls.isEmpty() || calls.size() > MOST_CALLS) {
            throw bad("Permintaan berisi " + calls.size() + " hitungan; kirim 1 sampai " + MOST_CALLS
                    + " hitungan dalam satu permintaan.");
        }
        int most = formula.parameters().size();
        int cells = 0;
        for (int i = 0; i < calls.size(); i++) {
            List<Node> arguments = calls.get(i);
            if (arguments.size() > most) {
                throw bad("Hitungan ke-" + (i + 1) + " memberi " + arguments.size() + " masukan, padahal rumus \""
                        + formula.id() + "\" menerima paling banyak " + most + ". Periksa urutannya.");
            }
            for (Node argument : arguments) {
                for (Node cell : Argument.cells(argument)) {
                    requireCell(cell, i);
                    cells++;
                }
            }
        }
        if (cells > MOST_CELLS) {
            throw bad("Permintaan berisi " + cells + " sel; kirim paling banyak " + MOST_CELLS
                    + " sel dalam satu permintaan.");
        }
    }

    private static void requireCell(Node cell, int call) {
        if (cell instanceof Node.Fields) {
            throw bad("Hitungan ke-" + (call + 1) + " memberi objek sebagai masukan. Masukan harus angka, teks, null"
                    + " untuk sel kosong, atau daftar untuk rentang.");
        }
        if (cell instanceof Node.Text text && text.value().length() > LONGEST_TEXT) {
            throw bad("Hitungan ke-" + (call + 1) + " memberi teks yang lebih panjang daripada isi sel Excel ("
                    + LONGEST_TEXT + " huruf). Pendekkan teksnya.");
        }
    }

    /** Where the arguments stand: {@code {"cells":{key: "B2"},"choices":{key: "turun"}}}. */
    static Places places(String body, Formula formula) {
        try {
            Node.Fields request = JsonReader.read(body).asFields("isi permintaan");
            if (!Set.of("cells", "choices").containsAll(request.members().keySet())) {
                throw bad("Isi permintaan harus {\"cells\":{…},\"choices\":{…}}.");
            }
            Places places = new Places(texts(request, "cells"), texts(request, "choices"));
            places.cells().keySet().forEach(key -> requireParameter(formula, key));
            places.choices().keySet().forEach(key -> requireParameter(formula, key));
            return places;
        } catch (BadDataException e) {
            throw unreadable(e);
        }
    }

    private static Map<String, String> texts(Node.Fields request, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        request.find(name)
                .ifPresent(node ->
                        node.asFields(name).members().forEach((key, value) -> texts.put(key, value.asText(key))));
        return texts;
    }

    private static void requireParameter(Formula formula, String key) {
        List<String> known = formula.parameters().stream().map(Parameter::key).toList();
        if (!known.contains(key)) {
            throw bad("Rumus \"" + formula.id() + "\" tidak punya masukan \"" + key + "\". Pilih salah satu: "
                    + String.join(", ", known) + ".");
        }
    }

    private static ProblemException unreadable(BadDataException mistake) {
        return bad("Isi permintaan tidak terbaca: " + mistake.getMessage() + ". Perbaiki lalu kirim ulang.");
    }

    private static ProblemException bad(String detail) {
        return Problems.badRequest(detail).asException();
    }
}
