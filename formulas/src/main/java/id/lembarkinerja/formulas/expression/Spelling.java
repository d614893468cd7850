package id.lembarkinerja.formulas.expression;

import id.lembarkinerja.formulas.expression.Expression.Call;
import id.lembarkinerja.formulas.expression.Expression.Choice;
import id.lembarkinerja.formulas.expression.Expression.Constant;
import id.lembarkinerja.formulas.expression.Expression.Function;
import id.lembarkinerja.formulas.expression.Expression.Input;
import id.lembarkinerja.formulas.expression.Expression.Negation;
import id.lembarkinerja.formulas.expression.Expression.Operation;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a tree for a person: with the values put in (a derivation) or with the names of its inputs (a rule). Brackets
 * stand only where the order of the operations needs them.
 */
public final class Spelling {
    /** How many elements of a list are written out; the rest is told by number. */
    private static final int SHOWN = 12;

    /** How tightly a spelled part holds together: 3 a number or bracket, 2 a product, 1 a sum. */
    private record Part(String text, int binding) {
        String within(int needed) {
            return binding < needed ? "(" + text + ")" : text;
        }
    }

    /** What stands for an input. */
    private interface Words {
        Part input(String key);

        List<String> list(Expression argument);

        Expression branch(Choice choice);

        /** Whether inputs are named, so that a list is one word and not its elements. */
        boolean named();
    }

    private final Words words;
    private final boolean english;

    private Spelling(Words words, boolean english) {
        this.words = words;
        this.english = english;
    }

    /** With the values of this calculation: {@code (2 × 0,0217 − 0,03) / 0,0217 × 100}; a choice shows its branch. */
    public static Bilingual derivation(Expression expression, Values values) {
        return new Bilingual(
                new Spelling(new Figures(values, false), false).part(expression).text(),
                new Spelling(new Figures(values, true), true).part(expression).text());
    }

    /** With names: {@code IPM perempuan / IPM laki-laki × 100}; a choice shows both branches. */
    public static String rule(Expression expression, Map<String, String> names) {
        return new Spelling(new Names(names, false), false).part(expression).text();
    }

    /** As {@link #rule}, with English names and English words for the functions. */
    public static String ruleInEnglish(Expression expression, Map<String, String> names) {
        return new Spelling(new Names(names, true), true).part(expression).text();
    }

    private String word(String indonesian, String translated) {
        return english ? translated : indonesian;
    }

    private Part part(Expression expression) {
        if (expression instanceof Constant constant) {
            return new Part(DerivationText.operand(constant.value()), 3);
        }
        if (expression instanceof Input input) {
            return words.input(input.key());
        }
        if (expression instanceof Negation negation) {
            return new Part("−" + part(negation.operand()).within(3), 1);
        }
        if (expression instanceof Operation operation) {
            return operation(operation);
        }
        if (expression instanceof Choice choice) {
            return choice(choice);
        }
        return call((Call) expression);
    }

    private Part operation(Operation operation) {
        Operator operator = operation.operator();
        int binding = operator.binding();
        boolean strict = operator == Operator.SUBTRACT || operator == Operator.DIVIDE;
        String left = part(operation.left()).within(binding);
        String right = part(operation.right()).within(strict ? binding + 1 : binding);
        return new Part(left + " " + operator.sign() + " " + right, binding);
    }

    private Part choice(Choice choice) {
        Expression branch = words.branch(choice);
        if (branch != choice) {
            return part(branch);
        }
        return new Part(
                "(" + word("bila", "if") + " " + part(choice.left()).text() + " "
                        + choice.comparison().sign() + " "
                        + part(choice.right()).text() + ": "
                        + part(choice.then()).text() + word("; selain itu: ", "; otherwise: ")
                        + part(choice.otherwise()).text() + ")",
                3);
    }

    private Part call(Call call) {
        if (call.function() == Function.SUMPRODUCT) {
            return products(call);
        }
        if (call.function() == Function.ABS) {
            return new Part("|" + part(call.arguments().get(0)).text() + "|", 3);
        }
        List<String> all = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            all.addAll(words.list(argument));
        }
        if (words.named()) {
            return new Part(word(call.function()) + "(" + String.join("; ", all) + ")", 3);
        }
        return switch (call.function()) {
            case SUM -> new Part(shortened(all, " + "), all.size() > 1 ? 1 : 3);
            case MEAN -> new Part("(" + shortened(all, " + ") + ") / " + all.size(), 2);
            case MIN -> new Part(word("terkecil", "least") + "(" + shortened(all, "; ") + ")", 3);
            case MAX -> new Part(word("terbesar", "greatest") + "(" + shortened(all, "; ") + ")", 3);
            default -> new Part(all.size() + "", 3);
        };
    }

    private String word(Function function) {
        return switch (function) {
            case SUM -> word("jumlah", "sum");
            case MEAN -> word("rata-rata", "mean");
            case MIN -> word("terkecil", "least");
            case MAX -> word("terbesar", "greatest");
            case COUNT -> word("banyaknya", "number");
            case SUMPRODUCT -> word("jumlah hasil kali", "sum of products");
            case ABS -> word("nilai mutlak", "absolute value");
        };
    }

    private Part products(Call call) {
        List<String> left = words.list(call.arguments().get(0));
        List<String> right = words.list(call.arguments().get(1));
        if (words.named()) {
            return new Part(word("jumlah", "sum") + "(" + left.get(0) + " × " + right.get(0) + ")", 3);
        }
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            terms.add(left.get(i) + " × " + right.get(i));
        }
        return new Part(shortened(terms, " + "), terms.size() > 1 ? 1 : 2);
    }

    private String shortened(List<String> all, String sign) {
        if (all.size() <= SHOWN) {
            return String.join(sign, all);
        }
        return String.join(sign, all.subList(0, SHOWN - 1)) + sign + "…" + sign + all.get(all.size() - 1) + " ("
                + all.size() + word(" nilai)", " values)");
    }

    /** Values in place of inputs. */
    private record Figures(Values values, boolean english) implements Words {
        @Override
        public Part input(String key) {
            return new Part(DerivationText.step(values.number(key).rounded()), 3);
        }

        @Override
        public List<String> list(Expression argument) {
            if (argument instanceof Input input && values.isList(input.key())) {
                List<String> texts = new ArrayList<>();
                for (BigDecimal value : values.list(input.key())) {
                    texts.add(DerivationText.operand(value));
                }
                return texts;
            }
            return List.of(new Spelling(this, english).part(argument).text());
        }

        @Override
        public Expression branch(Choice choice) {
            return Evaluation.chosen(choice, values);
        }

        @Override
        public boolean named() {
            return false;
        }
    }

    /** Names in place of inputs. */
    private record Names(Map<String, String> names, boolean english) implements Words {
        @Override
        public Part input(String key) {
            return new Part(names.getOrDefault(key, key), 3);
        }

        @Override
        public List<String> list(Expression argument) {
            return argument instanceof Input input
                    ? List.of(names.getOrDefault(input.key(), input.key()))
                    : List.of(new Spelling(this, english).part(argument).text());
        }

        @Override
        public Expression branch(Choice choice) {
            return choice;
        }

        @Override
        public boolean named() {
            return true;
        }
    }
}
