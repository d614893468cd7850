package id.lembarkinerja.formulas.formulatext;

/** Which operation of a chain without brackets is done first. */
enum Precedence {
    /** Products before sums, then from left to right: as in school and in Excel. */
    WRITTEN("Menurut urutan hitung baku: kali dan bagi didahulukan, baru tambah dan kurang."),
    /** As the sentence is heard: what is added comes together before it is divided or made a percentage. */
    GROUPED("Menurut urutan bacaan: tambah dan kurang diselesaikan dahulu, baru hasilnya dibagi atau dikalikan."),
    /** All that follows the slash is below it. */
    DENOMINATOR("Semua yang tertulis sesudah garis miring menjadi penyebut."),
    /** {@code A + 3%} is three hundredths of A more. */
    PERCENT_OF("Persentase yang ditambahkan atau dikurangkan dihitung dari nilai di depannya.");

    private final String why;

    Precedence(String why) {
        this.why = why;
    }

    String why() {
        return why;
    }
}
