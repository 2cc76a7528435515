package vn.tiendo.contact.post;

import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.shared.Problems;
import vn.tiendo.shared.TextLimits;

/**
 * A post whose contact units of a level tell.
 *
 * @param code in capital letters; stays for ever
 * @param levelCode of the units that have it
 * @param required whether a list without it cannot be submitted
 * @param active whether new lists begin with it
 * @param version as it was read; null for one that is not stored yet
 */
public record ContactPost(
        String code,
        ContactPart part,
        String title,
        String levelCode,
        boolean required,
        int position,
        boolean active,
        @Nullable Integer version) {

    public static final int LONGEST_CODE = 40;
    public static final int LONGEST_TITLE = 200;
    public static final int LAST_POSITION = 9_999;

    public ContactPost {
        code = code.strip();
        title = title.strip().replaceAll("\\s+", " ");
    }

    /** @throws vn.tiendo.shared.InvalidInput with everything that is wrong with it by itself */
    void require() {
        Problems problems = new Problems();
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            problems.add("code", "contact.post.problem.code");
        }
        if (title.isEmpty()) {
            problems.add("title", "contact.post.problem.title");
        }
        if (position < 1 || position > LAST_POSITION) {
            problems.add("position", "contact.post.problem.position");
        }
        problems.require();
        new TextLimits()
                .atMost(LONGEST_CODE, "code", code)
                .atMost(LONGEST_TITLE, "title", title)
                .require();
    }
}
