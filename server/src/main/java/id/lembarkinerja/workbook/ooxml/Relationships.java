package id.lembarkinerja.workbook.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Where a part of the package points to. Parts are always found this way, never by a customary name.
 *
 * @param list the relationships inside the package in file order; those to the outside are left out
 */
record Relationships(List<Target> list) {

    /**
     * One arrow.
     *
     * @param id what the pointing part calls it
     * @param type last word of its type address, such as {@code worksheet}; the same in both editions of the standard
     * @param part full name of the part pointed to
     */
    record Target(String id, String type, String part) {}

    /** The relationships of a part; of the package itself for an empty name. */
    static Relationships of(ZipArchive zip, String part) throws Unreadable {
        List<Target> targets = new ArrayList<>();
        Optional<ZipPart> rels = zip.find(partOf(part));
        if (rels.isPresent()) {
            try (XmlPart xml = XmlPart.open(zip, rels.get())) {
                while (xml.nextIn(1)) {
                    String id = xml.attribute("Id");
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (id != null
                            && type != null
                            && target != null
                            && !"External".equals(xml.attribute("TargetMode"))) {
                        targets.add(new Target(id, type.substring(type.lastIndexOf('/') + 1), resolve(part, target)));
                    }
                }
                xml.finish();
            }
        }
        return new Relationships(List.copyOf(targets));
    }

    /** The name of the part that holds the relationships of a part. */
    static String partOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    Optional<Target> findById(String id) {
        return list.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    Optional<Target> findByType(String type) {
        return list.stream().filter(target -> target.type().equals(type)).findFirst();
    }

    /** Resolves a target against the folder of the pointing part; steps above the root stay at the root. */
    static String resolve(String part, String target) {
        String path = target.replace('\\', '/');
        String from = path.startsWith("/") ? "" : part.substring(0, part.lastIndexOf('/') + 1);
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (from + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
