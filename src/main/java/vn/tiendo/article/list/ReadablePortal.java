package vn.tiendo.article.list;

import java.util.UUID;

/** A portal about which the person at the screen may read: whose it is. */
public record ReadablePortal(UUID unitId, String code, String name) {}
