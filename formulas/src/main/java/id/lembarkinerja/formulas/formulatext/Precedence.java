package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;

/** Which operation of a chain without brackets is done first. */
enum Precedence {
    /** Products before sums, then from left to right: as in school and in Excel. */
    WRITTEN(
            "Menurut urutan hitung baku: kali dan bagi didahulukan, baru tambah dan kurang.",
            "By the standard order: multiplication and division first, then addition and subtraction."),
    /** As the sentence is heard: what is added comes together before it is divided or made a percentage. */
    GROUPED(
            "Menurut urutan bacaan: tambah dan kurang diselesaikan dahulu, baru hasilnya dibagi atau dikalikan.",
            "In reading order: addition and subtraction first, then their result is divided or" + " multiplied."),
    /** All that follows the slash is below it. */
    DENOMINATOR(
            "Semua yang tertulis sesudah garis miring menjadi penyebut.",
            "Everything written behind the slash is the denominator."),
    /** {@code A + 3%} is three hundredths of A more. */
    PERCENT_OF(
            "Persentase yang ditambahkan atau dikurangkan dihitung dari nilai di depannya.",
            "A percentage that is added or subtracted is taken of the value in front of it.");

    private final String indonesian;
    private final String english;

    Precedence(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    Bilingual why() {
        return new Bilingual(indonesian, english);
    }
}
