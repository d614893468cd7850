package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.ExpressionReader;
import id.lembarkinerja.formulas.method.Message;
import java.util.ArrayList;
import java.util.List;

/** Reads a message whose figures stand in braces: {@code Bobot berjumlah {SUM(bobot)}, padahal harus 100.} */
final class MessageReader {
    private MessageReader() {}

    static Message read(String text) {
        List<String> texts = new ArrayList<>();
        List<Expression> figures = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new BadDataException("kurung kurawal tidak ditutup dalam \"" + text + "\"");
            }
            texts.add(text.substring(at, open));
            figures.add(ExpressionReader.read(text.substring(open + 1, close)));
            at = close + 1;
        }
        texts.add(text.substring(at));
        return new Message(texts, figures);
    }
}
