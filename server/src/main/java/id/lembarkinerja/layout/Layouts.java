package id.lembarkinerja.layout;

import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.audit.RecordedKind;
import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.recognition.LayoutMapping;
import id.lembarkinerja.recognition.LayoutMappings;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asking once: what an agency said about a layout holds for its tables from then on. */
public final class Layouts {
    private final Transactions transactions;
    private final LayoutStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    /** On a store and a log that share their transactions. */
    public Layouts(Transactions transactions, LayoutStore store, AuditLog audit, InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The answers of an agency, for recognising its tables. */
    public LayoutMappings of(String agency) {
        return layout -> transactions.read(() -> store.find(agency, layout)).map(RememberedLayout::mapping);
    }

    /** The same as a value, by the fingerprint of the layout: two readings with equal answers find the same tables. */
    public Map<String, LayoutMapping> answers(String agency) {
        return list(agency).stream()
                .collect(Collectors.toUnmodifiableMap(RememberedLayout::layout, RememberedLayout::mapping));
    }

    /** All answers of an agency, the newest first. */
    public List<RememberedLayout> list(String agency) {
        return transactions.read(() -> store.list(agency));
    }

    /** Keeps an answer. */
    public RememberedLayout remember(String agency, String layout, LayoutMapping mapping, String by) {
        RememberedLayout remembered = new RememberedLayout(
                agency, layout, mapping, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return transactions.write(() -> {
            store.save(remembered);
            audit.append(
                    by,
                    "layout-remember",
                    remembered.subject(),
                    RecordedKind.detail(mapping.form(), remembered.digest()));
            return remembered;
        });
    }

    /** Every answer as the log must know it. */
    public RecordedKind recorded() {
        Map<String, String> states = transactions.read(store::listAll).stream()
                .collect(Collectors.toMap(RememberedLayout::subject, RememberedLayout::digest));
        return new RecordedKind("Arti kolom", Set.of("layout-remember"), Set.of("layout-forget"), states);
    }

    /** Forgets an answer, so that the tables are read, and asked about, as if nothing had been said. */
    public boolean forget(String agency, String layout, String by) {
        return transactions.write(() -> {
            boolean known = store.delete(agency, layout);
            if (known) {
                audit.append(by, "layout-forget", "layout:" + agency + ":" + layout, "");
            }
            return known;
        });
    }
}
