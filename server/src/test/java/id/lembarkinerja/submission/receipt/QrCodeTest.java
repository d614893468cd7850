package id.lembarkinerja.submission.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lembar.jambikota.local:8443/r/7K3M9QX2AB",
                "http://localhost:8080/r/0000000000",
                "https://[fd00:1::42]:8443/r/ZZZZZZZZZZ",
                "https://perencanaan-pembangunan-daerah.kabupaten-tanjung-jabung-timur.jambi.example:8443/r/7K3M9QX2AB"
            })
    void a_drawn_code_reads_as_the_address_it_was_made_of(String address) {
        assertThat(QrReader.read(QrCode.of(address).svg())).isEqualTo(address);
    }

    @Test
    void the_square_is_surrounded_by_four_light_modules() {
        QrCode code = QrCode.of("https://lembar.jambikota.local:8443/r/7K3M9QX2AB");
        int side = code.size() + 8;
        assertThat(code.svg()).contains("viewBox=\"0 0 " + side + " " + side + "\"");
        // The upper left corner of a code is dark.
        assertThat(code.isDark(0, 0)).isTrue();
        assertThat(code.svg()).contains("M4 4h1v1h-1z").doesNotContain("M3 4h");
    }

    @Test
    void a_text_that_no_code_can_hold_is_refused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
