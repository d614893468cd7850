package id.lembarkinerja.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts tables on sheets: moved, under letterheads and titles, beside and below each other, continued, signed. */
final class Composer {
    private static final List<String> SHEETS = List.of("Sheet1", "Lampiran", "Data", "Form", "Lembar Kerja", "Rekap 1");

    private final FormModels models;
    private final Recipe recipe;
    private final List<Page> pages = new ArrayList<>();

    Composer(FormModels models, Recipe recipe) {
        this.models = models;
        this.recipe = recipe;
    }

    /** The sheets of a workbook that holds these tables. */
    List<Page> compose(List<TableModel> tables) {
        return compose(tables, recipe.pick(SHEETS));
    }

    /** The same with a name for the sheet. */
    List<Page> compose(List<TableModel> tables, String sheet) {
        prose("Pengantar");
        Page page = new Page(sheet);
        pages.add(page);
        int top = recipe.has(Mutation.MOVED) ? 1 + recipe.random().nextInt(14) : 0;
        int left = recipe.has(Mutation.MOVED) ? 1 + recipe.random().nextInt(5) : 0;
        top = letterhead(page, tables.get(0).agency(), top, left);
        if (recipe.has(Mutation.CONTINUED_ON_SHEETS)) {
            continued(page, tables.get(0), top, left);
        } else if (recipe.has(Mutation.REPEATED_HEADINGS)) {
            repeated(page, tables.get(0), top, left);
        } else if (recipe.has(Mutation.SIDE_BY_SIDE)) {
            sideBySide(page, tables, top, left);
        } else {
            below(page, tables, top, left);
        }
        Page last = pages.get(pages.size() - 1);
        after(last, tables.get(0).agency());
        page.dress(recipe);
        prose("Catatan");
        return pages;
    }

    private void prose(String name) {
        if (recipe.has(Mutation.PROSE_SHEETS)) {
            Page page = new Page(name);
            page.write(0, 0, "BAB I PENDAHULUAN");
            page.write(
                    2,
                    0,
                    "Laporan ini disusun sebagai bentuk pertanggungjawaban kinerja perangkat daerah kepada masyarakat.");
            page.write(
                    3,
                    0,
                    "Penyusunan berpedoman pada peraturan perundang-undangan, dengan sasaran dan program yang telah ditetapkan.");
            page.write(5, 1, "a. Maksud dan tujuan");
            page.write(6, 1, "b. Dasar hukum");
            pages.add(page);
        }
    }

    private int letterhead(Page page, Agency agency, int top, int left) {
        if (!recipe.has(Mutation.LETTERHEAD)) {
            return top;
        }
        page.write(top, left + 1, "PEMERINTAH " + agency.place().toUpperCase(Locale.ROOT));
        page.write(top + 1, left + 1, agency.name().toUpperCase(Locale.ROOT));
        page.write(top + 2, left + 1, "Jalan Merdeka Nomor 17, Telepon (0741) 555017");
        return top + 4;
    }

    private int title(Page page, TableModel table, int top, int left) {
        int row = top;
        for (String line : table.title().split("\n", -1)) {
            page.write(row++, left, line);
        }
        page.write(row++, left, table.agency().name());
        return row + recipe.random().nextInt(2);
    }

    private TableDrawer drawer(TableModel table) {
        return new TableDrawer(table, models.wording(table.form()), recipe);
    }

    private void continued(Page page, TableModel table, int top, int left) {
        TableDrawer drawer = drawer(table);
        int half = Math.max(2, table.rows().size() / 2);
        int row = title(page, table, top, left);
        page.tables().add(new Page.Placed(drawer.draw(0, half), row, left));
        Page next = new Page(page.name() + " (2)");
        next.write(0, left, "Lanjutan");
        next.tables()
                .add(new Page.Placed(
                        drawer.draw(half, table.rows().size()),
                        1 + recipe.random().nextInt(2),
                        left));
        pages.add(next);
    }

    private void repeated(Page page, TableModel table, int top, int left) {
        TableDrawer drawer = drawer(table);
        int half = Math.max(2, table.rows().size() / 2);
        Page.Placed first = new Page.Placed(drawer.draw(0, half), title(page, table, top, left), left);
        page.tables().add(first);
        page.tables()
                .add(new Page.Placed(
                        drawer.draw(half, table.rows().size()),
                        first.bottom() + 1 + recipe.random().nextInt(2),
                        left));
    }

    private void sideBySide(Page page, List<TableModel> tables, int top, int left) {
        int column = left;
        int rows = top;
        List<Integer> starts = new ArrayList<>();
        List<Drawing> drawings = new ArrayList<>();
        for (TableModel table : tables.subList(0, Math.min(2, tables.size()))) {
            Drawing drawing = drawer(table).draw();
            starts.add(column);
            drawings.add(drawing);
            rows = Math.max(rows, title(page, table, top, column));
            column += drawing.width() + 1 + recipe.random().nextInt(2);
        }
        for (int i = 0; i < drawings.size(); i++) {
            page.tables().add(new Page.Placed(drawings.get(i), rows, starts.get(i)));
        }
    }

    private void below(Page page, List<TableModel> tables, int top, int left) {
        int row = top;
        for (TableModel table : tables) {
            boolean titled = row == top || recipe.chance(0.6);
            int heading = titled ? title(page, table, row, left) : row;
            Page.Placed placed = new Page.Placed(drawer(table).draw(), heading, left);
            page.tables().add(placed);
            row = placed.bottom() + 1 + recipe.random().nextInt(3);
        }
    }

    private void after(Page page, Agency agency) {
        Page.Placed last = page.tables().get(page.tables().size() - 1);
        int row = page.tables().stream().mapToInt(Page.Placed::bottom).max().orElse(0) + 1;
        if (recipe.has(Mutation.NOTES_BELOW)) {
            row += recipe.random().nextInt(2);
            page.write(
                    row++,
                    last.left(),
                    recipe.pick(List.of(
                            "Catatan: data sementara per 31 Desember",
                            "Keterangan: diolah dari laporan bidang",
                            "*) Angka sementara")));
        }
        if (recipe.has(Mutation.SIGNATURE_BELOW)) {
            row += 1 + recipe.random().nextInt(2);
            int column = Math.max(last.left(), last.right() - 1);
            page.write(row, column, agency.place().replaceFirst("^[A-Za-z]+ ", "") + ", 9 Januari 2025");
            page.write(row + 1, column, "Kepala " + agency.shortName());
            page.write(row + 4, column, "NAMA PEJABAT");
            page.write(row + 5, column, "NIP. 000000000000000000");
        }
    }
}
