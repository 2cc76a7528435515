package vn.tiendo.organization.entry;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.OfficeTime;

/**
 * A unit as it is entered and as it stands today.
 *
 * @param code how people name it in lists; stays with it for ever, as nothing else does
 * @param parentCode code of the unit above; null at the top
 * @param virtual a board of people from other units, without a legal person of its own
 * @param external an authority that does not work with this program
 * @param from first day
 * @param to last day, included; null while none is known
 */
public record UnitEntry(
        String code,
        String name,
        String shortName,
        String classCode,
        String levelCode,
        @Nullable String parentCode,
        boolean virtual,
        boolean external,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String email,
        @Nullable String place) {

    private static final String NONE = "–";

    public UnitEntry {
        code = clean(code);
        name = clean(name);
        shortName = shortName.isBlank() ? name : clean(shortName);
        parentCode = orNull(parentCode);
        email = email == null ? null : orNull(email.toLowerCase(Locale.ROOT));
        place = orNull(place);
    }

    /** Under another unit, everything else as it is. */
    public UnitEntry below(@Nullable String parent) {
        return new UnitEntry(
                code, name, shortName, classCode, levelCode, parent, virtual, external, from, to, email, place);
    }

    /** Until a last day, everything else as it is. */
    public UnitEntry until(LocalDate last) {
        return new UnitEntry(
                code, name, shortName, classCode, levelCode, parentCode, virtual, external, from, last, email, place);
    }

    /** What differs, as old and new values; for the record. */
    public String difference(UnitEntry other) {
        List<String> parts = new ArrayList<>();
        Object[] old = facts();
        Object[] now = other.facts();
        for (int i = 0; i < old.length; i++) {
            if (!old[i].equals(now[i])) {
                parts.add(old[i] + " → " + now[i]);
            }
        }
        return String.join("; ", parts);
    }

    private Object[] facts() {
        return new Object[] {
            name,
            shortName,
            classCode,
            levelCode,
            Objects.requireNonNullElse(parentCode, NONE),
            virtual,
            external,
            OfficeTime.day(from),
            to == null ? NONE : OfficeTime.day(to),
            Objects.requireNonNullElse(email, NONE),
            Objects.requireNonNullElse(place, NONE)
        };
    }

    /** By this a code is found, whatever its case. */
    public static String key(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : clean(text);
    }
}
