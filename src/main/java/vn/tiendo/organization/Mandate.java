package vn.tiendo.organization;

import java.util.UUID;

/** A role that a person holds in a unit today. */
public record Mandate(UUID unitId, Role role) {}
