"""Works out the golden calls of the arithmetic formulas a second time, in exact fractions.

It shares nothing with the product: every formula is written here as its document or textbook states it, and every
printed argument stands beside the number a person reads in it. Run it to print the cases as lines of calls.json.
"""

import json
from fractions import Fraction as F

CASES = []
REASONS = {
    "missing": "NA", "not-available": "NA", "too-few": "NA", "division-by-zero": "DIV0", "out-of-range": "NUM",
    "condition": "NUM", "not-a-number": "VALUE", "ambiguous": "VALUE", "several-numbers": "VALUE",
    "sizes-differ": "VALUE", "unknown-choice": "VALUE", "too-large": "NUM",
}


def plain(value):
    """15 significant digits, half away from zero, without exponent or trailing zeros."""
    value = F(value)
    sign, value = ("-" if value < 0 else ""), abs(value)
    if value == 0:
        return "0"
    power = 0
    while value >= F(10) ** (power + 1):
        power += 1
    while value < F(10) ** power:
        power -= 1
    decimals = 14 - power
    shifted = value * F(10) ** decimals
    whole = (2 * shifted.numerator + shifted.denominator) // (2 * shifted.denominator)
    if decimals <= 0:
        return sign + str(whole * 10**-decimals)
    digits = str(whole).rjust(decimals + 1, "0")
    return sign + (digits[:-decimals] + "." + digits[-decimals:]).rstrip("0").rstrip(".")


def value(name, formula, arguments, result, **more):
    CASES.append((name, formula, arguments, {"kind": "figure", "value": plain(result), **more}))


def none(name, formula, arguments, reason, contains=None):
    expected = {"kind": "none", "reason": reason, "error": REASONS[reason]}
    if contains:
        expected["explanationContains"] = contains
    CASES.append((name, formula, arguments, expected))


class Number(str):
    """A number of the sheet, written as it stands."""


def encode(node):
    if isinstance(node, Number):
        return str(node)
    if isinstance(node, list):
        return "[" + ", ".join(encode(one) for one in node) + "]"
    return json.dumps(node, ensure_ascii=False)


def main():
    indices()
    shares()
    weighted()
    growth()
    budget()
    strategic_plan()
    print(",\n".join(
        '  {"name": %s, "input": {"formula": "%s", "arguments": %s}, "expected": %s, "source": "second computation in exact fractions"}'
        % (json.dumps(name, ensure_ascii=False), formula, encode(arguments), json.dumps(expected, ensure_ascii=False))
        for name, formula, arguments, expected in CASES))


def harmonic(women, female, male):
    """EDEP: (share of women / female value + share of men / male value) to the power of minus one."""
    women, female, male = F(women) / 100, F(female), F(male)
    return 1 / (women / female + (1 - women) / male)


def indices():
    value("edep: equal values keep their value", "edep", [50, 50, 30, 30], 30)
    value("edep: a third of the seats", "edep", ["49,8", "50,2", "33,3", "66,7"], harmonic("49.8", "33.3", "66.7"))
    value("edep: shares as fractions", "edep", ["0,498", "0,502", "33,3", "66,7"], harmonic("49.8", "33.3", "66.7"))
    value("edep: all women", "edep", [100, 0, 40, 60], 40)
    value("edep: percent signs are units", "edep", ["50 %", "50 %", "94,10 %", "5,90 %"], harmonic(50, "94.1", "5.9"))
    value("edep: as small as a millionth", "edep", [50, 50, "0,000001", 1], harmonic(50, F(1, 10**6), 1))
    none("edep: shares that sum to 99", "edep", [49, 50, 20, 80], "condition", "berjumlah 99")
    none("edep: head counts are no shares", "edep", [48, 51, 20, 80], "condition", "hitung proporsinya dulu")
    none("edep: both shares zero", "edep", [0, 0, 20, 80], "condition")
    none("edep: a value of zero", "edep", [50, 50, 0, 100], "out-of-range", "lebih dari 0")
    none("edep: a negative value", "edep", [50, 50, -1, 100], "out-of-range")
    none("edep: N/A stays N/A", "edep", [50, 50, "n/a", 100], "not-available")
    none("edep: a dash is no zero", "edep", [50, 50, "-", 100], "missing", "0 bila memang nol")

    def decision(women, share):
        return harmonic(women, share, 100 - F(share)) / 50 * 100

    value("indeks-keputusan: half is ideal", "indeks-keputusan", [50, 50], 100, display="100 %")
    value("indeks-keputusan: a third", "indeks-keputusan", ["49,8", "33,3"], decision("49.8", "33.3"))
    value("indeks-keputusan: falls with the share of women", "indeks-keputusan", ["49,8", "12,25"], decision("49.8", "12.25"))
    value("indeks-keputusan: a little above 100 where the population is uneven", "indeks-keputusan", [40, "45"], decision(40, 45))
    value("indeks-keputusan: just below 100 percent", "indeks-keputusan", [50, "99,99"], decision(50, "99.99"))
    none("indeks-keputusan: all women", "indeks-keputusan", [50, 100], "condition", "100 %")
    none("indeks-keputusan: beyond 100 percent", "indeks-keputusan", [50, "100,01"], "out-of-range")
    none("indeks-keputusan: no women", "indeks-keputusan", [50, 0], "out-of-range")
    none("indeks-keputusan: words", "indeks-keputusan", [50, "sebagian besar"], "not-a-number")

    def empowerment(women, *shares):
        return sum(harmonic(women, one, 100 - F(one)) / 50 for one in shares) / 3 * 100

    value("idg: three different components", "idg", ["49,5", "18,75", "50,02", "36,9"], empowerment("49.5", "18.75", "50.02", "36.9"))
    value("idg: numbers of the sheet", "idg", [Number("49.5"), Number("18.75"), Number("50.02"), Number("36.9")], empowerment("49.5", "18.75", "50.02", "36.9"))
    value("idg: one component very small", "idg", [50, "0,1", 50, 50], empowerment(50, "0.1", 50, 50))
    none("idg: a component of 100", "idg", [50, 30, 100, 40], "condition")
    none("idg: a component of 0", "idg", [50, 0, 45, 40], "out-of-range", "Perempuan di parlemen 0")
    none("idg: a component N/A", "idg", [50, 30, "N/A", 40], "not-available")
    none("idg: the last argument left out", "idg", [50, 30, 45], "missing")

    value("ipg: women behind", "ipg", ["70,12", "75,3"], F("70.12") / F("75.3") * 100)
    value("ipg: women ahead is not capped", "ipg", ["76", "75"], F(7600, 75))
    value("ipg: women at zero", "ipg", [0, 75], 0)
    none("ipg: men at zero", "ipg", ["70,12", 0], "division-by-zero", "IPM laki-laki")
    none("ipg: beyond 100", "ipg", ["100,1", 75], "out-of-range")
    none("ipg: blank", "ipg", ["", 75], "missing", "IPM perempuan kosong")
    none("ipg: two indicators in one cell", "ipg", ["IPG = 94,10 IDG = 68,11 %", 75], "several-numbers")

    value("normalisasi: positive", "normalisasi", ["63,7", 20, 85], (F("63.7") - 20) / 65 * 100)
    value("normalisasi: negative", "normalisasi", ["63,7", 20, 85, "negatif"], (85 - F("63.7")) / 65 * 100)
    value("normalisasi: turun means negative", "normalisasi", ["63,7", 20, 85, "turun"], (85 - F("63.7")) / 65 * 100)
    value("normalisasi: upper case", "normalisasi", ["63,7", 20, 85, "POSITIF"], (F("63.7") - 20) / 65 * 100)
    value("normalisasi: a blank direction is positive", "normalisasi", [85, 20, 85, ""], 100)
    value("normalisasi: at the minimum", "normalisasi", [20, 20, 85], 0)
    value("normalisasi: at the minimum where lower is better", "normalisasi", [20, 20, 85, "negatif"], 100)
    value("normalisasi: below the minimum is not capped", "normalisasi", [10, 20, 85], F(-1000, 65))
    value("normalisasi: negative figures", "normalisasi", [-5, -20, 40], F(1500, 60))
    value("normalisasi: huge figures", "normalisasi", [Number("5e29"), 0, Number("1e30")], 50)
    none("normalisasi: minimum equals maximum", "normalisasi", [5, 7, 7], "condition", "Nilai minimum 7")
    none("normalisasi: minimum above maximum", "normalisasi", [5, 85, 20, "negatif"], "condition", "tertukar")
    none("normalisasi: an unknown direction", "normalisasi", [5, 0, 10, "datar"], "unknown-choice")
    none("normalisasi: N/A", "normalisasi", ["N/A", 0, 10], "not-available")

    value("ibangga: mean of three", "ibangga", ["57,9", "55,35", "72,4"], (F("57.9") + F("55.35") + F("72.4")) / 3)
    value("ibangga: nothing at all", "ibangga", [0, 0, 0], 0)
    none("ibangga: one dimension blank", "ibangga", ["57,9", "", "72,4"], "missing", "Indeks kemandirian kosong")
    none("ibangga: beyond 100", "ibangga", ["57,9", "100,01", "72,4"], "out-of-range")
    none("ibangga: below 0", "ibangga", ["57,9", "-0,01", "72,4"], "out-of-range")

    value("tfr: seven groups", "tfr", [[40, 110, "125,5", 90, 50, 20, 5]], F(5) * F("440.5") / 1000)
    value("tfr: six groups are computed with a note", "tfr", [[110, "125,5", 90, 50, 20, 5]], F(5) * F("400.5") / 1000,
          notes=["TFR memakai 7 kelompok umur (15–19 sampai 45–49); di sini ada 6. Periksa rentangnya."])
    value("tfr: rates a woman are computed with a note", "tfr", [["0,04", "0,11", "0,125", "0,09", "0,05", "0,02", "0,005"]],
          F(5) * F("0.44") / 1000, notes=["Semua ASFR di bawah 1: tampaknya per wanita, bukan per 1.000 wanita. Kalikan dulu dengan 1.000."])
    value("tfr: one cell", "tfr", [36], F(180, 1000))
    none("tfr: an empty range", "tfr", [[]], "too-few", "perlu paling sedikit 1")
    none("tfr: one group N/A", "tfr", [[40, 110, "N/A", 90, 50, 20, 5]], "not-available", "ASFR ke-3")
    none("tfr: one group only a dash", "tfr", [[40, 110, "-", 90, 50, 20, 5]], "missing")
    none("tfr: beyond 1,000", "tfr", [[40, 110, 1001, 90, 50, 20, 5]], "out-of-range")

    value("mutu-data: four ratios", "mutu-data", [17, 21, 19, 20, 13, 23], F(17, 21) + F(19 + 20 + 13, 23))
    value("mutu-data: nothing collected", "mutu-data", [0, 21, 0, 0, 0, 23], 0)
    value("mutu-data: everything", "mutu-data", [21, 21, 23, 23, 23, 23], 4)
    none("mutu-data: more collected than required", "mutu-data", [22, 21, 19, 20, 13, 23], "condition", "Data terkumpul 22 melebihi data wajib 21")
    none("mutu-data: more valid files than files", "mutu-data", [17, 21, 19, 20, 24, 23], "condition", "Berkas tervalidasi 24")
    none("mutu-data: nothing required", "mutu-data", [0, 0, 19, 20, 13, 23], "division-by-zero", "Data wajib terkumpul")
    none("mutu-data: no files", "mutu-data", [17, 21, 0, 0, 0, 0], "division-by-zero", "Berkas sesuai ketetapan")


def shares():
    for formula, message in [
        ("proporsi", "Bagian 4 melebihi keseluruhan 3"), ("prevalensi", "Yang mengalami 4 orang melebihi penduduknya 3 orang"),
        ("persentase-kla", "berperingkat 4 melebihi seluruhnya 3"), ("pelaku-usaha-naik", "omsetnya naik 4 melebihi seluruh binaan 3"),
        ("belanja-tkdn", "Rp 4 melebihi belanja pengadaan Rp 3"), ("manajemen-risiko", "terverifikasi 4 melebihi yang wajib 3"),
        ("tindak-lanjut", "diselesaikan 4 melebihi seluruhnya 3"), ("manajemen-pengetahuan", "Laporan 4 melebihi yang wajib 3"),
    ]:
        value(f"{formula}: two of three", formula, [2, 3], F(200, 3))
        value(f"{formula}: none of three", formula, [0, 3], 0, display="0 %")
        value(f"{formula}: all of three", formula, [3, 3], 100)
        none(f"{formula}: four of three", formula, [4, 3], "condition", message)
        none(f"{formula}: none of none", formula, [0, 0], "division-by-zero", "bernilai 0, padahal menjadi pembagi")
        none(f"{formula}: a negative part", formula, [-1, 3], "out-of-range", "paling sedikit 0")
        none(f"{formula}: N/A", formula, ["N/A", 3], "not-available")
    value("proporsi: amounts in rupiah", "proporsi", ["Rp 12.239.200.000,-", "Rp 48.956.800.000,-"], 25)
    value("proporsi: huge figures", "proporsi", [Number("5e29"), Number("1e30")], 50)
    value("proporsi: tiny figures", "proporsi", [Number("1e-30"), 3], F(1, 10**30) / 3 * 100)
    value("proporsi: as printed with units", "proporsi", ["706 Orang", "882 Orang"], F(70600, 882), derivation="706 / 882 × 100 = 80,05 %")
    none("proporsi: a hundred digits are no figure", "proporsi", [Number("1e90"), 3], "not-a-number")
    none("proporsi: two readings", "proporsi", ["1.234", 2000], "ambiguous", "Ketik sebagai angka")
    none("proporsi: a range in place of a number", "proporsi", [[1, 2], 3], "not-a-number", "pilih satu sel")
    value("prevalensi: of a survey", "prevalensi", [417, 1683], F(41700, 1683))
    value("belanja-tkdn: to the rupiah", "belanja-tkdn", ["Rp 9.876.543.210,50", "Rp 12.239.200.000,-"], F("9876543210.5") / 12239200000 * 100)
    value("tindak-lanjut: a percent of recommendations", "tindak-lanjut", ["148 rekomendasi", "593 rekomendasi"], F(14800, 593))
    value("manajemen-pengetahuan: four reports are usual", "manajemen-pengetahuan", [3], 75)
    none("manajemen-pengetahuan: five of four", "manajemen-pengetahuan", [5, ""], "condition", "wajib 4")
    none("manajemen-pengetahuan: a dash for what is required", "manajemen-pengetahuan", [3, "-"], "missing")
    value("jam-pelajaran: forty hours each", "jam-pelajaran", [9137, 241], F(9137, 40 * 241) * 100)
    value("jam-pelajaran: twenty hours each", "jam-pelajaran", [9137, 241, 20], F(9137, 20 * 241) * 100)
    value("jam-pelajaran: above 100 is not capped", "jam-pelajaran", [500, 10], 125)
    none("jam-pelajaran: no employees", "jam-pelajaran", [500, 0], "division-by-zero", "Jumlah PNS")
    none("jam-pelajaran: no hours required", "jam-pelajaran", [500, 10, 0], "out-of-range")
    none("jam-pelajaran: blank hours", "jam-pelajaran", ["", 10], "missing")


def weighted():
    def mean(values, weights):
        return sum(F(v) * F(w) for v, w in zip(values, weights)) / sum(F(w) for w in weights)

    value("ipa: different weights", "ipa", [["81,2", "77,9", "90,04", "66,6", "58"], [15, 20, 25, 25, 15]],
          mean(["81.2", "77.9", "90.04", "66.6", "58"], [15, 20, 25, 25, 15]))
    value("ipa: weights as fractions", "ipa", [[81, 77, 90, 66, 58], [Number("0.1"), Number("0.2"), Number("0.3"), Number("0.15"), Number("0.25")]],
          mean([81, 77, 90, 66, 58], ["0.1", "0.2", "0.3", "0.15", "0.25"]))
    value("ipa: four clusters are computed with a note", "ipa", [[80, 70, 60, 50], [25, 25, 25, 25]], 65,
          notes=["IPA disusun dari 5 klaster; di sini ada 4."])
    value("ipa: a weight of zero", "ipa", [[80, 70, 60, 50, 10], [25, 25, 25, 25, 0]], 65)
    none("ipa: weights that sum to 99", "ipa", [[80, 70, 60, 50, 10], [25, 25, 25, 14, 10]], "condition", "Bobot berjumlah 99")
    none("ipa: thirds that lose a hundredth", "ipa", [[80, 70, 60], ["33,33", "33,33", "33,33"]], "condition", "99,99")
    none("ipa: all weights zero", "ipa", [[80, 70, 60, 50, 10], [0, 0, 0, 0, 0]], "condition")
    none("ipa: a negative weight", "ipa", [[80, 70], [110, -10]], "out-of-range")
    none("ipa: more weights than indices", "ipa", [[80, 70, 60], [25, 25, 25, 25]], "sizes-differ")
    none("ipa: a blank weight", "ipa", [[80, 70], [100, ""]], "missing", "Bobot klaster ke-2 kosong")
    none("ipa: an index beyond 100", "ipa", [["100,5", 70], [50, 50]], "out-of-range")
    none("ipa: empty ranges", "ipa", [[], []], "too-few")
    value("ipha: four clusters", "ipha", [["62,1", "70,35", "88", "79,9"], [30, 30, 20, 20]], mean(["62.1", "70.35", "88", "79.9"], [30, 30, 20, 20]))
    none("ipha: one cluster N/A", "ipha", [["62,1", "N/A", "88", "79,9"], [30, 30, 20, 20]], "not-available", "ke-2")
    none("ipha: weights that sum to 101", "ipha", [[62, 70, 88, 79], [30, 30, 20, 21]], "condition", "101")
    value("ipka: equal weights", "ipka", [["71,3", "64,25", "90", "88,8", "59,99"]], (F("71.3") + F("64.25") + 90 + F("88.8") + F("59.99")) / 5)
    value("ipka: a range of two columns", "ipka", [[[70, 80], [60, 50]]], 65)
    none("ipka: a blank indicator", "ipka", [[70, "", 60]], "missing")
    none("ipka: an empty range", "ipka", [[]], "too-few")

    value("komunikasi-publik: four parts", "komunikasi-publik", ["97,5", 82, 75, 60], mean(["97.5", 82, 75, 60], [35, 30, 20, 15]))
    value("komunikasi-publik: only the strategy", "komunikasi-publik", [100, 0, 0, 0], 35)
    value("komunikasi-publik: percent-formatted cells are noted", "komunikasi-publik", [Number("0.9"), 1, 1, 1], mean(["0.9", 1, 1, 1], [35, 30, 20, 15]),
          notes=["Semua bagian paling banyak 1. Bila selnya berformat persen, kalikan dulu dengan 100."])
    none("komunikasi-publik: no crisis", "komunikasi-publik", [100, 100, "N/A", 100], "not-available", "Respon krisis")
    none("komunikasi-publik: beyond 100", "komunikasi-publik", [100, 100, 100, "100,1"], "out-of-range", "Respon warganet 100,1")
    value("inventaris-bmd: working papers three quarters done", "inventaris-bmd", [100, 75, 0], mean([100, 75, 0], [5, 85, 10]))
    value("inventaris-bmd: nothing done", "inventaris-bmd", [0, 0, 0], 0)
    none("inventaris-bmd: a dash", "inventaris-bmd", [100, 75, "-"], "missing", "Pelaporan")
    none("inventaris-bmd: below zero", "inventaris-bmd", [100, -1, 0], "out-of-range")


def growth():
    value("pertumbuhan: of turnover", "pertumbuhan", ["Rp 182.160.000.000,00", "Rp 110.400.000.000,00"], F(182160 - 110400, 110400) * 100)
    value("pertumbuhan: a fall", "pertumbuhan", [7, 9], F(-200, 9))
    value("pertumbuhan: to nothing", "pertumbuhan", [0, 9], -100)
    value("pertumbuhan: below nothing", "pertumbuhan", [-9, 9], -200)
    value("pertumbuhan: three zeros too many are noted", "pertumbuhan", [Number("110400000000000"), Number("110400000000")], 99900,
          notes=["Nilai sekarang paling sedikit 100 kali nilai tahun lalu. Periksa banyaknya angka nol."])
    none("pertumbuhan: from nothing", "pertumbuhan", [9, 0], "division-by-zero", "Nilai tahun lalu")
    none("pertumbuhan: from below nothing", "pertumbuhan", [9, -9], "out-of-range")
    none("pertumbuhan: last year unknown", "pertumbuhan", [9, "N/A"], "not-available")
    value("target-naik: three percent more", "target-naik", ["Rp 110.400.000.000,00", 3], F(110400000000) * F("1.03"))
    value("target-naik: half a percent", "target-naik", [200, "0,5"], 201)
    value("target-naik: nothing more", "target-naik", [200, 0], 200)
    value("target-naik: down to nothing", "target-naik", [200, -100], 0)
    none("target-naik: below nothing", "target-naik", [200, "-100,5"], "out-of-range")
    none("target-naik: blank", "target-naik", ["", 3], "missing")


def budget():
    value("penyerapan: of a year", "penyerapan", ["Rp 10.922.004.616", "Rp 12.239.200.000,-"], F(10922004616, 12239200000) * 100)
    value("penyerapan: over the ceiling is noted", "penyerapan", [11, 10], 110,
          notes=["Realisasi Rp 11 melampaui pagu Rp 10. Periksa kedua angkanya."])
    value("penyerapan: nothing spent", "penyerapan", [0, 10], 0)
    none("penyerapan: no ceiling", "penyerapan", [5, 0], "division-by-zero", "Pagu anggaran")
    none("penyerapan: negative spending", "penyerapan", [-5, 10], "out-of-range")
    value("penyerapan: mixed group signs", "penyerapan", ["3,458.571.116", "3.500.000.000"], F(3458571116, 35000000))
    value("sisa-anggaran: left", "sisa-anggaran", ["Rp 12.239.200.000,-", "Rp 10.922.004.616"], 12239200000 - 10922004616)
    value("sisa-anggaran: overspent", "sisa-anggaran", [10, 11], -1)
    value("sisa-anggaran: huge figures", "sisa-anggaran", [Number("1e30"), Number("4e29")], 6 * 10**29)
    none("sisa-anggaran: blank spending", "sisa-anggaran", [10, ""], "missing")
    value("capaian-keluaran: of documents", "capaian-keluaran", [17, 23], F(1700, 23))
    value("capaian-keluaran: above 100 is not capped", "capaian-keluaran", [30, 20], 150)
    none("capaian-keluaran: no target", "capaian-keluaran", [30, 0], "division-by-zero")
    none("capaian-keluaran: blank", "capaian-keluaran", ["", 20], "missing")

    def consistency(plan, real):
        return (F(plan) - abs(F(plan) - F(real))) / F(plan) * 100

    value("konsistensi: less than planned", "konsistensi", [740, 655], consistency(740, 655))
    value("konsistensi: as much more than planned", "konsistensi", [740, 825], consistency(740, 825))
    value("konsistensi: as planned", "konsistensi", [740, 740], 100)
    value("konsistensi: nothing spent", "konsistensi", [740, 0], 0)
    value("konsistensi: three times the plan", "konsistensi", [100, 300], -100)
    none("konsistensi: no plan", "konsistensi", [0, 10], "division-by-zero", "Rencana penarikan")

    def efficiency(budget_, spent, output=100):
        planned = F(budget_) * F(output) / 100
        return (planned - F(spent)) / planned * 100

    value("efisiensi: full output", "efisiensi", [730, 655], efficiency(730, 655))
    value("efisiensi: part of the output", "efisiensi", [730, 655, "92,5"], efficiency(730, 655, "92.5"))
    value("efisiensi: more output than planned", "efisiensi", [730, 655, 110], efficiency(730, 655, 110))
    value("efisiensi: wasteful", "efisiensi", [100, 130], -30)
    none("efisiensi: no output", "efisiensi", [730, 655, 0], "division-by-zero", "Pengeluaran seharusnya")
    none("efisiensi: no budget", "efisiensi", [0, 655], "division-by-zero")
    none("efisiensi: output N/A", "efisiensi", [730, 655, "N/A"], "not-available")

    def score(e):
        return 50 + max(F(-20), min(F(20), F(e))) / 20 * 50

    for e in ["-20,01", "-20", "-19,99", "0", "7,3", "19,99", "20", "20,01"]:
        value(f"nilai-efisiensi: of {e}", "nilai-efisiensi", [e], score(e.replace(",", ".")))
    none("nilai-efisiensi: N/A", "nilai-efisiensi", ["N/A"], "not-available")

    def performance(parts, weights=("9.7", "18.2", "43.5", "28.6")):
        return sum(F(p) * F(w) for p, w in zip(parts, weights)) / 100

    value("nka: usual weights", "nka", ["91,37", "84,2", "98,15", "66,5"], performance(["91.37", "84.2", "98.15", "66.5"]))
    value("nka: weights of one's own", "nka", [91, 84, 98, 66, 10, 20, 30, 40], performance([91, 84, 98, 66], [10, 20, 30, 40]))
    value("nka: output above 100", "nka", [91, 84, 120, 66], performance([91, 84, 120, 66]))
    value("nka: nothing", "nka", [0, 0, 0, 0], 0)
    none("nka: weights that sum to 99", "nka", [91, 84, 98, 66, 10, 20, 30, 39], "condition", "berjumlah 99")
    none("nka: one weight changed alone", "nka", [91, 84, 98, 66, 10], "condition", "100,3")
    none("nka: an efficiency score beyond 100", "nka", [91, 84, 98, "100,5"], "out-of-range", "Nilai efisiensi")
    none("nka: a blank part", "nka", [91, 84, "", 66], "missing", "Capaian keluaran kosong")
    value("prakiraan-akhir-tahun: after seven months", "prakiraan-akhir-tahun", ["Rp 5.432.100.000", 7], F(5432100000, 7) * 12)
    value("prakiraan-akhir-tahun: after one month is noted", "prakiraan-akhir-tahun", [10, 1], 120,
          notes=["Baru 1 bulan berjalan; prakiraan dari kurang dari satu triwulan mudah meleset."])
    value("prakiraan-akhir-tahun: above the ceiling is noted", "prakiraan-akhir-tahun", [60, 6, 100], 120, notes=["Prakiraan 120 melampaui 100."])
    value("prakiraan-akhir-tahun: a full year", "prakiraan-akhir-tahun", [77, 12], 77)
    none("prakiraan-akhir-tahun: no month", "prakiraan-akhir-tahun", [77, 0], "out-of-range", "lebih dari 0")
    none("prakiraan-akhir-tahun: month thirteen", "prakiraan-akhir-tahun", [77, 13], "out-of-range", "paling banyak 12")
    none("prakiraan-akhir-tahun: N/A", "prakiraan-akhir-tahun", ["N/A", 6], "not-available")


def strategic_plan():
    value("renstra-tingkat-realisasi: ten of twelve", "renstra-tingkat-realisasi", ["10 Item", "12 Item"], F(1000, 12))
    value("renstra-tingkat-realisasi: above the target", "renstra-tingkat-realisasi", [8, 6], F(800, 6))
    none("renstra-tingkat-realisasi: no target", "renstra-tingkat-realisasi", [8, 0], "division-by-zero", "Target Renja (6)")
    none("renstra-tingkat-realisasi: a grade", "renstra-tingkat-realisasi", ["72.53 B", "BB"], "not-a-number")
    value("renstra-realisasi-kumulatif: three columns", "renstra-realisasi-kumulatif", [154000, 1794, "12,5"], F("155806.5"))
    none("renstra-realisasi-kumulatif: a dash", "renstra-realisasi-kumulatif", ["-", 1, 2], "missing")
    none("renstra-realisasi-kumulatif: negative", "renstra-realisasi-kumulatif", [1, -1, 2], "out-of-range")
    value("renstra-tingkat-capaian: of five years", "renstra-tingkat-capaian", [186, 434], F(18600, 434))
    none("renstra-tingkat-capaian: no target", "renstra-tingkat-capaian", [186, 0], "division-by-zero")
    none("renstra-tingkat-capaian: N/A", "renstra-tingkat-capaian", [186, "NIA"], "not-available")


if __name__ == "__main__":
    main()
