package id.lembarkinerja.validation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The words around names of agencies, kept as data.
 *
 * @param kinds with which a name begins: dinas, badan
 * @param regions with which the local government begins: kota, kabupaten
 * @param connectors that go on with a name although small: dan
 * @param stops that end a name although capital: TAHUN
 * @param signers with which a signature begins: Kepala
 * @param central bodies that are no agency of a local government, or of every one
 * @param documents of which titles are made: Renja, Indikator Kinerja
 * @param verbs that make the agency the one who acts in a document of its own
 * @param source where the words come from
 */
record AgencyWords(
        List<String> kinds,
        List<String> regions,
        List<String> connectors,
        List<String> stops,
        List<String> signers,
        List<String> central,
        List<String> documents,
        List<String> verbs,
        String source) {

    static AgencyWords load() {
        try (InputStream in = AgencyWords.class.getResourceAsStream("agency-words.json")) {
            return JsonMapper.builder().build().readValue(in, AgencyWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException("agency-words.json", e);
        }
    }
}
