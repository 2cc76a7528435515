package vn.tiendo.audit.ui;

import vn.tiendo.audit.AuditScope;

/**
 * Whose history a page shows.
 *
 * @param reference number and symbol of the directive, on top of the file; empty while it has none
 * @param title what the page is about
 * @param authorise refuses who may not read the page any more; called before a file is written
 */
public record TimelineSubject(AuditScope scope, String reference, String title, Runnable authorise) {}
