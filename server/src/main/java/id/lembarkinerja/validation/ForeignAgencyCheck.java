package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.validation.AgencyMentions.Mention;
import id.lembarkinerja.validation.LooseTexts.LooseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code foreign-agency}: a title or a sentence that presents another agency, or another local government, as the one
 * whose document this is: left in from a copied document. Partners, sources and verifiers may be named freely.
 */
final class ForeignAgencyCheck implements Check {
    private static final int LONGEST_TITLE = 200;
    private static final int NEAR = 4;

    private final AgencyWords words = AgencyWords.load();
    private final AgencyMentions mentions = new AgencyMentions(words);

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, List<LooseText>> byFile = LooseTexts.list(dossier).stream()
                .collect(Collectors.groupingBy(text -> text.spot().file(), LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, texts) -> {
            Set<String> collections = dossier.tables().stream()
                    .filter(table ->
                            table.file() == file && table.findColumn("agency").isPresent())
                    .map(RecognizedTable::sheet)
                    .collect(Collectors.toSet());
            Optional<OwnAgency> own = OwnAgency.find(texts, mentions, words);
            own.ifPresent(agency -> check(texts, collections, agency, findings));
        });
        return findings;
    }

    private void check(List<LooseText> texts, Set<String> collections, OwnAgency own, List<Finding> findings) {
        Map<String, List<Spot>> foreign = new LinkedHashMap<>();
        for (LooseText text : texts) {
            if (collections.contains(text.spot().sheet())) {
                continue;
            }
            for (Mention mention : mentions.list(text.text())) {
                if (isForeign(mention.name(), own) && isSubject(text, mention)) {
                    foreign.computeIfAbsent(mention.name().printed(), key -> new ArrayList<>())
                            .add(text.spot());
                }
            }
        }
        foreign.forEach((name, spots) -> findings.add(finding(name, spots, own)));
    }

    private static Finding finding(String name, List<Spot> spots, OwnAgency own) {
        Spot at = spots.get(0);
        Spot proof = own.proofs().get(0);
        return SpotDraft.doubtful("foreign-agency", at)
                .related(proof)
                .related(spots)
                .expected(own.name().printed())
                .message(
                        "Sel {0}{1} menyebut \"{2}\" sebagai pemilik dokumen, padahal dokumen ini milik \"{3}\" ({4})."
                                + " Mungkin tertinggal dari dokumen yang disalin: ganti namanya, atau abaikan bila memang"
                                + " dimaksud.",
                        "\"{2}\" is named as the owner of the document in cell {0}{1}, but this document belongs to \"{3}\""
                                + " ({4}). It may have been left in from a copied document: replace the name, or silence"
                                + " this if it is meant.",
                        at.cell(),
                        CellList.andMore(spots.size() - 1),
                        name,
                        own.name().printed(),
                        proof.seenFrom(at));
    }

    private boolean isForeign(AgencyName name, OwnAgency own) {
        String spelled = (name.kind() + " " + String.join(" ", name.words())).strip();
        if (words.central().stream().anyMatch(central -> spelled.startsWith(withoutSmall(central)))) {
            return false;
        }
        return name.isElsewhere(own.region()) || (!name.kind().isEmpty() && !name.isSameAgency(own.name()));
    }

    /** Names are compared without "dan" and "daerah", so are these. */
    private String withoutSmall(String central) {
        return Words.of(central).stream()
                .filter(word -> !words.connectors().contains(word))
                .collect(Collectors.joining(" "));
    }

    private boolean isSubject(LooseText text, Mention mention) {
        if (mention.before().stream().anyMatch(words.signers()::contains)) {
            return false;
        }
        boolean titled = mention.before().stream().allMatch(this::isDocumentWord)
                && mention.after().stream().allMatch(this::isDocumentWord)
                && text.text().length() <= LONGEST_TITLE;
        boolean titleLike =
                titled && (isCapitals(text.text()) || !mention.before().isEmpty());
        boolean acts = !mention.after().isEmpty()
                && words.verbs().contains(mention.after().get(0));
        return titleLike || acts || ownsDocument(mention.before());
    }

    /** {@code … Renja Dinas X …}, {@code Indikator Kinerja Utama pada Dinas X …}. */
    private boolean ownsDocument(List<String> before) {
        List<String> near = before.subList(Math.max(0, before.size() - NEAR), before.size());
        String last = String.join(" ", near);
        return last.endsWith("renja")
                || last.endsWith("renstra")
                || last.endsWith("rencana kerja")
                || last.endsWith("rencana strategis")
                || last.endsWith("indikator kinerja utama")
                || last.endsWith("tugas pokok dan fungsi")
                || last.endsWith("susunan organisasi");
    }

    private boolean isDocumentWord(String word) {
        return words.documents().contains(word)
                || words.regions().contains(word)
                || word.chars().allMatch(Character::isDigit);
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
