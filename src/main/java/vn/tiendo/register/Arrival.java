package vn.tiendo.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that a unit receives, as its register of incoming documents keeps it (Decree 30/2020, annex IV).
 *
 * @param subjectId of the unit's work on it; it enters the register once
 * @param rootId of the directive
 * @param author who issued it
 * @param reference its number and symbol
 * @param kind abbreviation of the type of document; CV for công văn
 * @param link path of the page on which it is read
 */
public record Arrival(
        UUID subjectId,
        UUID rootId,
        String author,
        String reference,
        @Nullable LocalDate dated,
        String kind,
        String subject,
        String link) {}
