package vn.tiendo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.Refused;
import vn.tiendo.shared.fault.FaultLog;
import vn.tiendo.shared.ui.Submit;
import vn.tiendo.shared.ui.Toasts;

/** What a user sees when a click fails: a refusal in words, or a code to quote; never a stack trace. */
@org.springframework.stereotype.Component
class Failures implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** SQL's word for a value that does not fit its column. */
    private static final String TOO_LONG = "22001";

    private static final String CALLS = "com.vaadin.flow.server.communication.rpc.";

    /** What Vaadin passes through before it notices; its components, and all that is ours, lie elsewhere. */
    private static final List<String> INSIDE = List.of("com.vaadin.flow.internal.", "java.", "jdk.", CALLS);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Failures::show));
    }

    private static void show(ErrorEvent event) {
        Component page = UI.getCurrent();
        Throwable error = event.getThrowable();
        if (isForged(error)) {
            LOG.warn(
                    "A request named nothing that is on its page: {}",
                    error.getClass().getSimpleName());
        } else if (page == null) {
            FaultLog.write(error);
        } else if (error instanceof Refused refused) {
            Toasts.warn(Submit.message(page, refused));
        } else if (error instanceof AccessDeniedException) {
            Toasts.warn(Submit.message(page, new NotAllowed()));
        } else if (TOO_LONG.equals(FaultLog.sqlState(error))) {
            FaultLog.write(error);
            Toasts.warn(page.getTranslation("porch.error.too-long"));
        } else {
            Toasts.warn(page.getTranslation("porch.error.toast", FaultLog.write(error)));
        }
    }

    /** The browser sends no calls to what is not there or not listening: somebody else wrote them (QUALITY S17). */
    static boolean isForged(Throwable error) {
        List<String> callers = Arrays.stream(error.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        int handler = IntStream.range(0, callers.size())
                .filter(i -> callers.get(i).startsWith(CALLS))
                .findFirst()
                .orElse(-1);
        return handler >= 0
                && callers.subList(0, handler).stream()
                        .allMatch(caller -> INSIDE.stream().anyMatch(caller::startsWith));
    }
}
