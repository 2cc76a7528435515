package vn.tiendo.audit.ui;

import java.util.Locale;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.shared.ui.Translations;

/** Acts and states in the words of one language, on the screen and in a file. */
record ActWords(Translations texts, Locale locale) {

    String act(String act) {
        return texts.getTranslation("audit." + act, locale);
    }

    String from(AuditEvent event) {
        return state(event, AuditEntry.FROM_STATE);
    }

    String to(AuditEvent event) {
        return state(event, AuditEntry.TO_STATE);
    }

    /** What a state was called when the act was recorded may have no word any more. */
    private String state(AuditEvent event, String key) {
        String state = event.detail().get(key);
        return state == null ? "" : texts.find(state, locale).orElse("");
    }

    String text(String key, Object... params) {
        return texts.getTranslation(key, locale, params);
    }
}
