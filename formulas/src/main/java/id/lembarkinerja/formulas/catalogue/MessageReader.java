package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.ExpressionReader;
import id.lembarkinerja.formulas.method.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a message whose figures stand in braces: {@code {"id": "Bobot berjumlah {SUM(bobot)}, padahal harus 100.",
 * "en": "The weights add up to {SUM(bobot)}, but must be 100."}}. One text alone is taken for both languages.
 */
final class MessageReader {
    private MessageReader() {}

    static Message read(Node message) {
        if (message instanceof Node.Text text) {
            Message.Text both = read(text.value());
            return new Message(both, both);
        }
        Wording wording = Wording.of(message.asFields("message"));
        return new Message(read(wording.id()), read(wording.en()));
    }

    private static Message.Text read(String text) {
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
        return new Message.Text(texts, figures);
    }
}
