package vn.tiendo.organization.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.PersonName;

/**
 * A post or a role of a person in a unit, from day to day.
 *
 * @param id of what stands already; null for what is entered anew
 * @param unitCode null only for the administrator's role
 * @param title of a post; null for a role
 * @param role null for a post
 * @param rank order among those of the unit; 1 leads
 */
public record PostEntry(
        @Nullable UUID id,
        String login,
        @Nullable String unitCode,
        @Nullable String title,
        @Nullable Role role,
        int rank,
        LocalDate from,
        @Nullable LocalDate to) {

    public PostEntry {
        login = PersonEntry.key(login);
        unitCode = unitCode == null || unitCode.isBlank() ? null : unitCode.strip();
        title = title == null ? null : PersonName.clean(title);
    }

    /** A post. */
    public static PostEntry post(
            String login, String unitCode, String title, int rank, LocalDate from, @Nullable LocalDate to) {
        return new PostEntry(null, login, unitCode, title, null, rank, from, to);
    }

    /** A role; a rank it has none. */
    public static PostEntry role(
            String login, @Nullable String unitCode, Role role, LocalDate from, @Nullable LocalDate to) {
        return new PostEntry(null, login, unitCode, null, role, 0, from, to);
    }

    /** Whether it holds on this day or later. */
    public boolean reaches(LocalDate day) {
        return to == null || !to.isBefore(day);
    }

    public boolean isRole() {
        return role != null;
    }

    /** The same thing of the same person in the same unit, whatever its days. */
    public String key() {
        return login + "\n" + (unitCode == null ? "" : UnitEntry.key(unitCode)) + "\n" + (role == null ? title : role);
    }

    /** As this one says, but of what stands already. */
    PostEntry standingAs(@Nullable UUID standing) {
        return new PostEntry(standing, login, unitCode, title, role, rank, from, to);
    }

    /** Until a last day. */
    public PostEntry until(LocalDate last) {
        return new PostEntry(id, login, unitCode, title, role, rank, from, last);
    }

    /** Whether rank and days are the same. */
    boolean agrees(PostEntry other) {
        return rank == other.rank && from.equals(other.from) && java.util.Objects.equals(to, other.to);
    }
}
