package id.lembarkinerja.platform.http;

import id.lembarkinerja.platform.json.Json;

/** The problems any route can answer with. */
public final class Problems {
    private Problems() {}

    /** 400: the request itself cannot be understood. */
    public static Problem badRequest(String detail) {
        return Problem.of(400, "bad-request", "Permintaan tidak dapat dibaca", detail);
    }

    /** 400: a value that must be given is missing or unusable. */
    public static Problem parameter(String name, String what) {
        return Problem.of(
                400,
                "parameter",
                "Isian tidak lengkap",
                "Isian \"" + name + "\" " + what + ". Lengkapi lalu kirim ulang.");
    }

    /** 404: it is not there, or not for this user; which of the two is not told. */
    public static Problem notFound() {
        return Problem.of(
                404,
                "not-found",
                "Tidak ditemukan",
                "Yang diminta tidak ada, atau bukan milik perangkat daerah yang boleh Anda lihat. Periksa alamatnya.");
    }

    /** 405. */
    public static Problem methodNotAllowed() {
        return Problem.of(
                405,
                "method-not-allowed",
                "Cara permintaan tidak berlaku",
                "Alamat ini ada, tetapi tidak menerima cara permintaan itu. Lihat /api/openapi.json.");
    }

    /** 408: the body comes so slowly that waiting for it would keep others waiting. */
    public static Problem tooSlow() {
        return Problem.of(
                408,
                "too-slow",
                "Kiriman terlalu lambat",
                "Kiriman datang terlalu lambat sehingga dihentikan; tidak ada yang disimpan. Periksa jaringan, lalu kirim"
                        + " ulang.");
    }

    /** 413. */
    public static Problem tooLarge(long limit) {
        return Problem.of(
                413,
                "too-large",
                "Berkas terlalu besar",
                "Berkas yang dikirim melebihi batas " + (limit >> 20)
                        + " MB. Hapus gambar atau lembar yang tidak diperlukan, simpan ulang sebagai .xlsx, lalu kirim lagi."
                        + " Tidak ada yang disimpan.");
    }

    /** 413, of a request that is no file. */
    public static Problem tooLong(long limit) {
        return Problem.of(
                413,
                "too-large",
                "Permintaan terlalu panjang",
                "Isi permintaan melebihi batas " + (limit >> 20)
                        + " MB. Bagi menjadi beberapa permintaan, lalu kirim satu per satu.");
    }

    /** 415. */
    public static Problem unsupportedMediaType(String expected) {
        return Problem.of(
                415,
                "unsupported-media-type",
                "Jenis isi tidak diterima",
                "Alamat ini menerima " + expected + ". Kirim ulang dengan jenis isi itu.");
    }

    /** 500, with the number under which the log tells more. */
    public static Problem internal(String incident) {
        return Problem.of(
                        500,
                        "internal",
                        "Kesalahan pada server",
                        "Terjadi kesalahan yang tidak terduga; tidak ada yang disimpan setengah. Coba sekali lagi. Bila"
                                + " terulang, sampaikan nomor kejadian " + incident + " kepada pengelola server.")
                .with("incident", Json.MAPPER.getNodeFactory().textNode(incident));
    }

    /** 507. */
    public static Problem storageFull() {
        return Problem.of(
                507,
                "storage-full",
                "Penyimpanan server penuh",
                "Cakram server penuh, sehingga kiriman ini tidak disimpan; yang tersimpan sebelumnya tetap utuh. Minta"
                        + " pengelola server mengosongkan ruang, lalu kirim lagi.");
    }
}
