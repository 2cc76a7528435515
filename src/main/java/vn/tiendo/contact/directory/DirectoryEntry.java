package vn.tiendo.contact.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactPart;

/**
 * Somebody in the directory; nothing in it is internal.
 *
 * @param position in the list, from 0
 * @param place the unit's short name
 * @param phone empty for a number that is not for everybody
 * @param email the official one; empty where there is none
 * @param emailRequestedOn since when an official one is waited for
 */
public record DirectoryEntry(
        UUID listId,
        int position,
        String unitCode,
        String unit,
        String place,
        ContactPart part,
        String title,
        String name,
        String phone,
        String fax,
        String email,
        @Nullable LocalDate emailRequestedOn,
        String address) {

    public Affiliation affiliation() {
        return Affiliation.of(part, unit, place, title);
    }
}
