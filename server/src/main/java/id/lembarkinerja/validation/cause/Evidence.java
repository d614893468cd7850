package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.RelatedCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings of a dossier by the cells they speak of, and the arithmetic of each. */
final class Evidence {
    private final List<Finding> findings;
    private final Figures figures;
    /** By the id of the finding. */
    private final Map<String, Equation> equations = new LinkedHashMap<>();

    private final Map<RelatedCell, List<Finding>> byCell = new HashMap<>();

    Evidence(List<Finding> findings, Figures figures) {
        this.findings = findings;
        this.figures = figures;
        for (Finding finding : findings) {
            Equation.of(finding, figures).ifPresent(equation -> equations.put(finding.id(), equation));
            finding.cells()
                    .forEach(cell -> byCell.computeIfAbsent(cell, key -> new ArrayList<>())
                            .add(finding));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    Figures figures() {
        return figures;
    }

    /** Findings with this code. */
    List<Finding> withCode(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).toList();
    }

    /** The arithmetic of a finding that has one. */
    Optional<Equation> equation(Finding finding) {
        return Optional.ofNullable(equations.get(finding.id()));
    }

    List<Equation> equations() {
        return List.copyOf(equations.values());
    }

    /** Findings that point at the cell or use it in their proof. */
    List<Finding> about(RelatedCell cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** Findings that point at the cell. */
    List<Finding> at(RelatedCell cell) {
        return about(cell).stream().filter(finding -> finding.at().equals(cell)).toList();
    }
}
