package vn.tiendo.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a number is taken for, as the register of outgoing documents keeps it (Decree 30/2020, annex IV).
 *
 * @param reference number and symbol, e.g. {@code 1286/UBND-TH}
 * @param kind abbreviation of the type of document (Decree 30/2020, annex III); CV for công văn
 * @param receivers to whom it goes, as the paper names them
 * @param keeper who keeps the original
 * @param copies how many were made; null where nobody counts
 * @param link path of the page on which it is read
 * @param rootId of the directive to which it belongs, or of the document itself
 */
public record Outgoing(
        String reference,
        String kind,
        String subject,
        String signer,
        String receivers,
        String keeper,
        @Nullable Integer copies,
        String link,
        UUID rootId) {}
