package vn.tiendo.audit;

import java.util.List;
import java.util.UUID;

/** What a history can be filtered by: only what occurs in it. */
public record AuditChoices(List<String> acts, List<Choice> people, List<Choice> units) {

    /** A person or a unit. */
    public record Choice(UUID id, String name) {}
}
