package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.WorkbookReading;
import id.lembarkinerja.workbook.WorkbookReading.Refusal;
import id.lembarkinerja.workbook.WorkbookReading.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    private static final byte[] GOOD = good();

    @Test
    void no_bytes_are_an_empty_file() {
        assertThat(refused(new byte[0], Refusal.EMPTY_FILE)).contains("kosong");
    }

    @Test
    void the_old_binary_format_is_named_and_the_way_out_shown() {
        HSSFWorkbook xls = new HSSFWorkbook();
        xls.createSheet("A").createRow(0).createCell(0).setCellValue(1);
        assertThat(refused(Workbooks.bytes(xls), Refusal.LEGACY_XLS))
                .contains(".xls")
                .contains("Simpan Sebagai");
    }

    @Test
    void a_password_is_recognised() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(GOOD);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            assertThat(refused(bytes.toByteArray(), Refusal.ENCRYPTED)).contains("kata sandi");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No;Indikator;Target\n1;Angka;0,03\n",
                "<html><table><tr><td>1</td></tr></table></html>",
                "\ufeffNo,Indikator",
                "   \n"
            })
    void text_and_web_pages_are_no_workbooks(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), Refusal.PLAIN_TEXT);
        refused(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE), Refusal.PLAIN_TEXT);
    }

    @Test
    void other_documents_are_of_the_wrong_format() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("bukan tabel");
            word.write(docx);
        }
        refused(docx.toByteArray(), Refusal.WRONG_FORMAT);
        refused(
                ZipParts.pack(
                        Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>")),
                Refusal.WRONG_FORMAT);
        refused(ZipParts.pack(Map.of("foto.jpg", "x")), Refusal.WRONG_FORMAT);
        refused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), Refusal.WRONG_FORMAT);
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, Refusal.WRONG_FORMAT);
    }

    @Test
    void a_file_cut_anywhere_is_corrupt_and_never_an_exception() {
        for (int length = 4; length < GOOD.length; length += 97) {
            refused(Arrays.copyOf(GOOD, length), Refusal.CORRUPT);
        }
    }

    @Test
    void a_flipped_byte_is_refused_or_harmless_and_never_an_exception() {
        for (int i = 0; i < GOOD.length; i += 3) {
            byte[] damaged = GOOD.clone();
            damaged[i] ^= 0x55;
            assertThat(new OoxmlReader().read("rusak.xlsx", damaged)).isNotNull();
        }
    }

    @Test
    void sheets_without_a_value_have_no_content() {
        XSSFWorkbook poi = new XSSFWorkbook();
        poi.createSheet("A").createRow(0).createCell(0);
        assertThat(refused(Workbooks.bytes(poi), Refusal.NO_CONTENT)).contains("kosong");
    }

    @Test
    void limits_are_kept_before_the_memory_is_used() {
        ReadLimits limits = ReadLimits.standard();
        assertThat(with(limits.withPackedBytes(100), GOOD)).contains("batasnya");
        with(new ReadLimits(1 << 20, 1_000, 250, 100, 100, 100, 10), GOOD);
        with(new ReadLimits(1 << 20, 1 << 20, 250, 3, 100, 100, 10), GOOD);
        with(new ReadLimits(1 << 20, 1 << 20, 250, 100, 2, 100, 10), GOOD);
        with(new ReadLimits(1 << 20, 1 << 20, 250, 100, 100, 1, 10), GOOD);
        with(new ReadLimits(1 << 20, 1 << 20, 250, 100, 100, 100, 0), GOOD);
    }

    @Test
    void a_zip_bomb_is_stopped_by_what_it_unpacks_to() {
        Map<String, String> parts = new LinkedHashMap<>(ZipParts.around(
                ZipParts.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + " ".repeat(30_000_000))));
        assertThat(refused(ZipParts.pack(parts), Refusal.TOO_LARGE)).contains("mengembang");
    }

    private static String with(ReadLimits limits, byte[] bytes) {
        WorkbookReading reading = new OoxmlReader(limits).read("besar.xlsx", bytes);
        assertThat(reading).isInstanceOf(Refused.class);
        assertThat(((Refused) reading).reason()).isEqualTo(Refusal.TOO_LARGE);
        return ((Refused) reading).message();
    }

    private static String refused(byte[] bytes, Refusal reason) {
        Refused refused = Workbooks.refused(bytes);
        assertThat(refused.reason()).as(refused.message()).isEqualTo(reason);
        assertThat(refused.message()).startsWith("Berkas “uji.xlsx” ").endsWith(".");
        return refused.message();
    }

    private static byte[] good() {
        XSSFWorkbook poi = new XSSFWorkbook();
        for (int row = 0; row < 5; row++) {
            poi.createSheet("L" + row).createRow(row).createCell(0).setCellValue("Indikator " + row);
        }
        return Workbooks.bytes(poi);
    }
}
