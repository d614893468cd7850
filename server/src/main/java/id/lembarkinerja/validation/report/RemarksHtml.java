package id.lembarkinerja.validation.report;

import id.lembarkinerja.validation.remark.Remark;
import id.lembarkinerja.validation.remark.Remarks;

/** The remarks as a page to read, print and copy from. */
public final class RemarksHtml {
    private static final String STYLE = "body{font:16px/1.5 system-ui;margin:2rem auto;max-width:48rem;padding:0 1rem}"
            + "h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.4rem 0 .3rem}li{margin:.3rem 0;overflow-wrap:anywhere}"
            + "ol{padding-left:1.6rem}@media print{body{margin:0;max-width:none}}";

    private RemarksHtml() {}

    /** The whole page. */
    public static String of(Remarks remarks) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"id\"><meta charset=\"utf-8\">")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width\"><title>Catatan penelaahan</title><style>")
                .append(STYLE)
                .append("</style><h1>Catatan penelaahan (prediksi)</h1><p>")
                .append(safe(String.join(", ", remarks.files())))
                .append("</p><p>")
                .append(safe(RemarksText.opening(remarks)))
                .append("</p>");
        for (Remarks.Theme theme : remarks.themes()) {
            page.append("<h2>").append(safe(theme.title())).append("</h2><ol>");
            for (Remark remark : theme.remarks()) {
                page.append("<li>").append(safe(remark.text())).append("</li>");
            }
            page.append("</ol>");
        }
        if (!remarks.silenced().isEmpty()) {
            page.append("<h2>Diabaikan perangkat daerah dengan alasan</h2><ul>");
            remarks.silenced()
                    .forEach(one -> page.append("<li>")
                            .append(safe(RemarksText.excused(one)))
                            .append("</li>"));
            page.append("</ul>");
        }
        RemarksText.inOrder(remarks)
                .ifPresent(text -> page.append("<p>").append(safe(text)).append("</p>"));
        if (!remarks.checklist().isEmpty()) {
            page.append("<h2>").append(safe(RemarksText.CHECKLIST)).append("</h2><ul>");
            remarks.checklist()
                    .forEach(one -> page.append("<li>\u2610 <b>")
                            .append(safe(one.criterion()))
                            .append("</b>: ")
                            .append(safe(one.question()))
                            .append("</li>"));
            page.append("</ul>");
        }
        return page.append("</html>").toString();
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
