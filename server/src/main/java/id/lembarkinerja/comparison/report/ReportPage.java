package id.lembarkinerja.comparison.report;

/** A page that stands alone (no script, nothing from elsewhere), for the screen and for paper. */
final class ReportPage {
    private static final String STYLE = """
            :root{color-scheme:light}
            body{font:15px/1.45 system-ui,"Segoe UI",sans-serif;color:#1b1f24;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.35rem;margin:0}
            .files,.hash{color:#57606a;margin:.2rem 0}
            .hash{font:12px ui-monospace,monospace;overflow-wrap:anywhere}
            .summary{font-weight:600;border-block:1px solid #d0d7de;padding:.6rem 0;margin:1rem 0}
            table{border-collapse:collapse;width:100%}
            th{text-align:left;font-weight:600;border-bottom:2px solid #57606a}
            th,td{padding:.45rem .5rem;vertical-align:top}
            td{border-bottom:1px solid #d0d7de}
            .where{white-space:nowrap;font:13px ui-monospace,monospace}
            .what{font-weight:600}
            .label{color:#57606a}
            del{background:#ffebe9;text-decoration:none;padding:0 .2em}
            ins{background:#dafbe1;text-decoration:none;padding:0 .2em}
            .so{margin-top:.2rem}
            .high td{border-left:4px solid #cf222e}
            .high td+td{border-left:0}
            .number{text-align:right;white-space:nowrap}
            @media print{body{margin:0;max-width:none;font-size:10.5pt}thead{display:table-header-group}
            tr{break-inside:avoid}del{background:none;text-decoration:line-through}ins{background:none;font-weight:600}}
            @page{size:A4;margin:16mm}
            """;

    private ReportPage() {}

    /** The page with this body, which is escaped already. */
    static String of(String title, CharSequence body) {
        return "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escaped(title) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n" + body
                + "</body>\n</html>\n";
    }

    /** Words as they stand in a page, whatever a workbook says. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
