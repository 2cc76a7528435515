package vn.tiendo.notification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that people should know of.
 *
 * @param key says what has happened, e.g. {@code report-returned:<assignment>:<version>}; nobody is told twice
 * @param directiveId under which it is listed; null if it belongs to none
 * @param group short label of the directive; empty where there is none
 * @param link own path, relative to the application's root
 * @param template the message key {@code notice.<template>} words it, in the reader's language
 * @param args what the wording needs
 */
public record Notice(
        String key,
        @Nullable UUID directiveId,
        String group,
        String link,
        String template,
        List<String> args,
        Set<UUID> recipients) {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_GROUP = 300;
    private static final int LONGEST_ARGUMENT = 500;
    private static final Pattern OWN_PATH = Pattern.compile("[a-z0-9][A-Za-z0-9/_.~%?=&-]{0,299}");

    public Notice {
        if (key.isBlank() || !key.equals(PlainText.line(key, LONGEST_KEY))) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        if (!OWN_PATH.matcher(link).matches()) {
            throw new IllegalArgumentException("Not a path of our own: " + link);
        }
        group = PlainText.line(group, LONGEST_GROUP);
        args = args.stream().map(arg -> PlainText.line(arg, LONGEST_ARGUMENT)).toList();
        recipients = Set.copyOf(recipients);
    }
}
