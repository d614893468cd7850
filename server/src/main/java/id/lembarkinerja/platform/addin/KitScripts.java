package id.lembarkinerja.platform.addin;

import java.nio.charset.StandardCharsets;

/**
 * What people double-click to trust the server's own authority, and on a Mac to give Excel the manifest. The files they
 * need lie beside them.
 *
 * @param authority the file with the certificate of the authority
 * @param thumbprint its SHA-1 hash in hexadecimal digits, by which it is found again to be removed
 * @param addInId the id in the manifest
 */
record KitScripts(String authority, String thumbprint, String addInId) {

    /**
     * Windows: for all who use the computer when run as administrator, else for oneself, after a question of Windows.
     */
    byte[] trustOnWindows() {
        return windows("""
                @echo off
                net session >nul 2>&1
                if %errorlevel% == 0 (
                  certutil -addstore Root "%~dp0AUTHORITY"
                ) else (
                  certutil -user -addstore Root "%~dp0AUTHORITY"
                )
                if errorlevel 1 (
                  echo.
                  echo Sertifikat belum terpasang. Jawab Yes pada pertanyaan Windows, atau hubungi petugas TI.
                ) else (
                  echo.
                  echo Sertifikat terpasang. Tutup semua jendela Excel, lalu buka lagi.
                )
                pause
                """);
    }

    byte[] distrustOnWindows() {
        return windows("""
                @echo off
                net session >nul 2>&1
                if %errorlevel% == 0 certutil -delstore Root THUMBPRINT
                certutil -user -delstore Root THUMBPRINT
                pause
                """);
    }

    /** Mac: into the keychain of the person, who is asked for the password of the computer. */
    byte[] trustOnMac() {
        return mac("""
                #!/bin/bash
                cd "$(dirname "$0")" || exit 1
                if security add-trusted-cert -r trustRoot -k "$HOME/Library/Keychains/login.keychain-db" AUTHORITY
                then echo "Sertifikat terpasang. Tutup Excel, lalu buka lagi."
                else echo "Sertifikat belum terpasang. Ulangi, lalu isi kata sandi komputer ini."
                fi
                """);
    }

    byte[] addOnMac() {
        return mac("""
                #!/bin/bash
                cd "$(dirname "$0")" || exit 1
                wef="$HOME/Library/Containers/com.microsoft.Excel/Data/Documents/wef"
                if [ -e "$wef/MANIFEST" ] && ! grep -q ADDIN "$wef/MANIFEST"
                then echo "Di $wef sudah ada MANIFEST milik add-in lain. Ganti dahulu nama berkas itu, lalu ulangi."; exit 1
                fi
                mkdir -p "$wef" && cp MANIFEST "$wef/MANIFEST" &&
                echo "Lembar Kinerja ditambahkan. Tutup Excel, lalu buka lagi."
                """);
    }

    byte[] removeOnMac() {
        return mac("""
                #!/bin/bash
                wef="$HOME/Library/Containers/com.microsoft.Excel/Data/Documents/wef"
                grep -qs ADDIN "$wef/MANIFEST" && rm "$wef/MANIFEST"
                security delete-certificate -t -Z THUMBPRINT "$HOME/Library/Keychains/login.keychain-db"
                echo "Lembar Kinerja dihapus dari Excel. Tutup Excel, lalu buka lagi."
                """);
    }

    /** The command line of Windows wants its own ends of lines. */
    private byte[] windows(String text) {
        return mac(text.replace("\n", "\r\n"));
    }

    private byte[] mac(String text) {
        return text.replace("AUTHORITY", authority)
                .replace("THUMBPRINT", thumbprint)
                .replace("MANIFEST", AddInManifest.FILE_NAME)
                .replace("ADDIN", addInId)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
