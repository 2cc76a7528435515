package vn.tiendo.organization;

import java.util.UUID;

/** A unit as other rooms know it; only the id identifies it: after a merger its name comes back for another. */
public record UnitRef(UUID id, String code, String name, String shortName, String unitClass) {}
