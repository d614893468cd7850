package id.lembarkinerja.formulas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.catalogue.Formula.Indicator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoveredIndicatorsTest {
    private static final String AGREEMENT = "Perjanjian Kinerja 2024 DKI Jakarta";

    /** The indicators of the agreement, by their number. */
    private static final Map<String, String> INDICATORS = Map.ofEntries(
            Map.entry("1", "Indeks Pembangunan Keluarga (iBangga)"),
            Map.entry("2", "Indeks Pemberdayaan Gender"),
            Map.entry("3", "Indeks Perlindungan Anak"),
            Map.entry(
                    "4",
                    "Persentase kenaikan omset Pelaku Usaha Binaan Dinas Pemberdayaan Perlindungan Anak dan"
                            + " Pengendalian Penduduk"),
            Map.entry("5", "Total Fertility Rate (TFR)"),
            Map.entry("6", "Persentase keterlibatan perempuan dalam pengambilan keputusan"),
            Map.entry("7", "Prevalensi Kekerasan Terhadap Perempuan"),
            Map.entry("8", "Persentase Kota/Kabupaten Yang Memperoleh Peringkat Nindya"),
            Map.entry("9", "Prevalensi Kekerasan terhadap Anak"),
            Map.entry(
                    "10",
                    "Persentase Pelaku Usaha pada lembaga kemasyarakatan Binaan Dinas Pemberdayaan Perlindungan Anak"
                            + " dan Pengendalian Penduduk yang mengalami kenaikan omset"),
            Map.entry(
                    "11",
                    "Persentase implementasi rencana strategi komunikasi publik program prioritas dan strategis serta"
                            + " respon perangkat daerah dengan program prioritas dan strategis pada saat krisis"
                            + " komunikasi program"),
            Map.entry("12", "Nilai kualitas data SDI"),
            Map.entry(
                    "13",
                    "Persentase Pelaksanaan Inventarisasi BMD pada Pengguna Barang dan/atau Kuasa Pengguna Barang"),
            Map.entry(
                    "14",
                    "Persentase realisasi belanja barang/jasa bersertifikat TKDN, produk dalam negeri, dan/atau produk"
                            + " usaha mikro kecil dan koperasi dari hasil produksi dalam negeri"),
            Map.entry(
                    "15",
                    "Persentase Implementasi Pengembangan Kompetensi PNS Pemerintah Provinsi DKI Jakarta 40 Jam"
                            + " Pelajaran per tahun"),
            Map.entry("16", "Persentase penyelesaian tahapan manajemen pengetahuan"),
            Map.entry("17", "Persentase Implementasi Penerapan Manajemen Risiko"),
            Map.entry("18", "Persentase Nilai Kinerja Anggaran atas aspek Implementasi"),
            Map.entry("19", "Persentase capaian penyelesaian Tindak Lanjut Arahan Gubernur"),
            Map.entry("20", "Persentase capaian penyelesaian pengaduan masyarakat"),
            Map.entry(
                    "21",
                    "Persentase progress penyelesaian tindak lanjut rekomendasi temuan hasil pemeriksaan eksternal"
                            + " (BPK)"));

    private final Catalogue catalogue = ShippedCatalogue.engine().catalogue();

    @TestFactory
    Stream<DynamicTest> every_indicator_of_the_agreement_has_a_formula() {
        Map<String, Set<String>> covered = new TreeMap<>();
        indicators()
                .forEach(indicator -> covered.computeIfAbsent(indicator.number(), number -> new TreeSet<>())
                        .add(indicator.name()));
        return INDICATORS.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey() + " " + one.getValue(),
                        () -> assertThat(covered).containsEntry(one.getKey(), Set.of(one.getValue()))));
    }

    @Test
    void no_formula_claims_an_indicator_that_the_agreement_does_not_have() {
        assertThat(INDICATORS).hasSize(21);
        assertThat(indicators()).allMatch(indicator -> indicator.name().equals(INDICATORS.get(indicator.number())));
    }

    @Test
    void every_formula_shows_a_refusal_among_at_least_three_examples() {
        assertThat(catalogue.list()).allSatisfy(formula -> {
            assertThat(formula.examples()).as(formula.id()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(formula.examples().stream()
                            .filter(example ->
                                    example.expected().textOrEmpty("kind").equals("none")))
                    .as(formula.id())
                    .isNotEmpty();
        });
    }

    private Stream<Indicator> indicators() {
        return catalogue.list().stream()
                .flatMap(formula -> formula.indicators().stream())
                .filter(indicator -> indicator.document().equals(AGREEMENT));
    }
}
