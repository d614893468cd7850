package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.tls.Certificates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lembar addin kit}. */
class InstallKitTest {
    private static final String ADDRESS = "https://lembar.jambi.local:8765";
    private static final String SHARE = "\\\\berkas.jambi.local\\Bagian Umum & Kinerja";

    @TempDir
    Path folder = Path.of("");

    private Path data = folder;
    private Path kit = folder;

    @BeforeEach
    void server() throws IOException {
        data = folder.resolve("data");
        kit = folder.resolve("kit");
        DataFolder opened = DataFolder.open(data);
        Files.createFile(opened.database());
        Certificates.open(opened.tls(), List.of("lembar.jambi.local"), Instant.now());
    }

    private CommandRun make(String... more) {
        String[] words = {"kit", kit.toString(), "--data", data.toString()};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return CommandRun.of(new AddInCommand(), all);
    }

    private String text(String name) throws IOException {
        return Files.readString(kit.resolve(name), StandardCharsets.UTF_8);
    }

    private String registry(String name) throws IOException {
        return Files.readString(kit.resolve(name), StandardCharsets.UTF_16LE);
    }

    @Test
    void everything_that_a_computer_needs_lies_in_the_folder() {
        assertThat(make("--address", ADDRESS, "--share", SHARE).code()).isZero();
        assertThat(kit.toFile().list())
                .containsExactlyInAnyOrder(
                        "LEMBAR-PETUGAS-TI.html",
                        "manifest.xml",
                        "lembar-ca.crt",
                        "katalog.reg",
                        "hapus-katalog.reg",
                        "pasang-sertifikat.cmd",
                        "hapus-sertifikat.cmd",
                        "pasang-sertifikat.command",
                        "pasang-di-mac.command",
                        "hapus-di-mac.command");
    }

    @Test
    void without_a_shared_folder_there_is_no_entry_for_windows() {
        make("--address", ADDRESS);
        assertThat(kit.resolve("katalog.reg")).doesNotExist();
        assertThat(kit.resolve("manifest.xml")).exists();
    }

    @Test
    void the_manifest_leads_to_the_address() throws IOException {
        make("--address", "https://LEMBAR.jambi.local:8765/");
        assertThat(text("manifest.xml")).contains("\"" + ADDRESS + "/addin/taskpane.html\"");
    }

    /** As Windows exports them: UTF-16 with its mark, lines of the right end, backslashes doubled. */
    @Test
    void the_entry_for_windows_is_what_its_own_editor_would_write() throws IOException {
        make("--address", ADDRESS, "--share", SHARE);
        String text = registry("katalog.reg");
        assertThat(text)
                .startsWith(
                        "\uFEFFWindows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Microsoft\\")
                .contains("\"Url\"=\"\\\\\\\\berkas.jambi.local\\\\Bagian Umum & Kinerja\"\r\n")
                .contains("\"Flags\"=dword:00000001\r\n")
                .doesNotContainPattern("[^\r]\n");
        String key =
                text.lines().filter(line -> line.startsWith("[")).findFirst().orElseThrow();
        String id = key.substring(key.indexOf('{'), key.indexOf('}') + 1);
        assertThat(text).contains("\"Id\"=\"" + id + "\"");
        assertThat(registry("hapus-katalog.reg")).contains("[-" + key.substring(1));
    }

    @Test
    void the_same_folder_gets_the_same_entry_again() throws IOException {
        make("--address", ADDRESS, "--share", SHARE);
        String first = registry("katalog.reg");
        make("--address", ADDRESS, "--share", SHARE);
        assertThat(registry("katalog.reg")).isEqualTo(first);
        make("--address", ADDRESS, "--share", "\\\\lain\\kinerja");
        assertThat(registry("katalog.reg").lines().toList().get(2))
                .isNotEqualTo(first.lines().toList().get(2));
    }

    @Test
    void sheet_and_scripts_speak_of_the_very_certificate() throws IOException {
        make("--address", ADDRESS, "--share", SHARE);
        Certificates own = Certificates.find(new DataFolder(data).tls()).orElseThrow();
        assertThat(text("LEMBAR-PETUGAS-TI.html"))
                .contains(own.fingerprint("SHA-256"), ADDRESS, "Bagian Umum &amp; Kinerja", "Belum dicoba")
                .doesNotContain("{{", "<!--");
        assertThat(text("lembar-ca.crt")).isEqualTo(new String(own.authorityPem(), StandardCharsets.US_ASCII));
        String thumbprint = own.fingerprint("SHA-1").replace(":", "");
        assertThat(text("hapus-sertifikat.cmd")).contains("-delstore Root " + thumbprint);
        assertThat(text("hapus-di-mac.command")).contains("-Z " + thumbprint);
    }

    @Test
    void scripts_of_each_system_have_its_ends_of_lines() throws IOException {
        make("--address", ADDRESS);
        assertThat(text("pasang-sertifikat.cmd")).startsWith("@echo off\r\n").doesNotContainPattern("[^\r]\n");
        for (String name : List.of("pasang-sertifikat.command", "pasang-di-mac.command", "hapus-di-mac.command")) {
            assertThat(text(name)).startsWith("#!/bin/bash\n").doesNotContain("\r");
        }
    }

    @Test
    void the_script_for_the_mac_adds_the_manifest_and_spares_that_of_another_add_in() throws Exception {
        make("--address", ADDRESS);
        Path home = Files.createDirectories(folder.resolve("home"));
        Path wef = home.resolve("Library/Containers/com.microsoft.Excel/Data/Documents/wef");
        assertThat(run(home, "pasang-di-mac.command")).isZero();
        assertThat(wef.resolve("manifest.xml")).hasContent(text("manifest.xml"));
        assertThat(run(home, "pasang-di-mac.command")).isZero();
        Files.writeString(wef.resolve("manifest.xml"), "<OfficeApp/>");
        assertThat(run(home, "pasang-di-mac.command")).isEqualTo(1);
        assertThat(wef.resolve("manifest.xml")).hasContent("<OfficeApp/>");
    }

    private int run(Path home, String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", kit.resolve(script).toString());
        builder.environment().put("HOME", home.toString());
        Process process = builder.redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void what_excel_would_refuse_in_silence_is_refused_in_words() {
        assertRefused("lewat https", "--address", "http://lembar.jambi.local:8765");
        assertRefused("Tulis lengkap", "--address", "lembar.jambi.local");
        assertRefused("lembar serve --name keuangan.local", "--address", "https://keuangan.local");
        assertRefused("komputer ini sendiri", "--address", "https://localhost:8765", "--share", SHARE);
        assertRefused("komputer ini sendiri", "--address", "https://[::1]:8765", "--share", SHARE);
        assertRefused("\\\\server\\folder", "--address", ADDRESS, "--share", "K:\\kinerja");
        assertThat(kit).doesNotExist();
    }

    @Test
    void a_server_that_never_had_a_certificate_says_how_to_get_one() throws IOException {
        Files.delete(data.resolve("tls/lembar.p12"));
        assertRefused("lembar serve --name lembar.jambi.local", "--address", ADDRESS);
    }

    private void assertRefused(String why, String... words) {
        CommandRun run = make(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(why);
    }
}
