package vn.tiendo.organization;

import java.util.UUID;

/** A unit as other rooms know it; the id identifies it, never the name: names come back for other units after a merger. */
public record UnitRef(UUID id, String code, String name, String shortName, String unitClass) {}
