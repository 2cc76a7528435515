package vn.tiendo.portal.heat;

/** A portal that was searched for. */
public record PortalHit(String unitCode, String unit, String address) {}
