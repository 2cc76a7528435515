package vn.tiendo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.ui.Submit;
import vn.tiendo.shared.ui.Toasts;

/** What a user sees when a click fails: a refusal in words, or a code to quote; never a stack trace. */
@org.springframework.stereotype.Component
class Failures implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int CODE_LENGTH = 8;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Failures::show));
    }

    private static void show(ErrorEvent event) {
        Component page = UI.getCurrent();
        Throwable error = event.getThrowable();
        if (page == null) {
            log(error);
        } else if (error instanceof Refused refused) {
            Toasts.warn(Submit.message(page, refused));
        } else if (error instanceof AccessDeniedException) {
            Toasts.warn(Submit.message(page, new NotAllowed()));
        } else {
            Toasts.warn(page.getTranslation("porch.error.toast", log(error)));
        }
    }

    /** @return the code under which the error stands in the log */
    static String log(Throwable error) {
        String code = UUID.randomUUID().toString().substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("Error {}", code, error);
        return code;
    }
}
