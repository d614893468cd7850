package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.call.Wording;
import java.util.List;

/** A page being written, Indonesian first, English in italics behind it. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown title(String title) {
        text.append("# ").append(title).append('\n');
        return this;
    }

    Markdown section(String title) {
        text.append("\n## ").append(title).append('\n');
        return this;
    }

    Markdown subsection(String title) {
        text.append("\n### ").append(title).append('\n');
        return this;
    }

    Markdown paragraph(String words) {
        text.append('\n').append(words).append('\n');
        return this;
    }

    /** Both languages, each its own paragraph. */
    Markdown paragraphs(Wording wording) {
        paragraph(wording.id());
        return wording.en().equals(wording.id()) ? this : paragraph("*" + wording.en() + "*");
    }

    Markdown code(String language, String code) {
        text.append("\n```").append(language).append('\n').append(code.strip()).append("\n```\n");
        return this;
    }

    Markdown points(List<String> points) {
        text.append('\n');
        points.forEach(point -> text.append("- ").append(point).append('\n'));
        return this;
    }

    Markdown table(List<String> heads, List<List<String>> rows) {
        text.append('\n');
        row(heads);
        text.append("|---".repeat(heads.size())).append("|\n");
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell.replace("|", "\\|").replace('\n', ' ')).append(" |");
        }
        text.append('\n');
    }

    /** Both languages on one line. */
    static String both(Wording wording) {
        return wording.en().equals(wording.id()) ? wording.id() : wording.id() + " *" + wording.en() + "*";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
