package id.lembarkinerja.workbook;

import java.util.List;

/**
 * What the sheets of one workbook share.
 *
 * @param texts every distinct text of the workbook; cells name theirs by place
 * @param formats every cell format of the workbook; cells name theirs by place
 * @param from1904 whether days are counted from 1904 on instead of 1900
 */
public record GridContext(List<String> texts, List<FormatCode> formats, boolean from1904) {
    /** The format with this number; General when there is none. */
    FormatCode format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : FormatCode.GENERAL;
    }
}
