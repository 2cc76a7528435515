package vn.tiendo.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.ClockMoved;
import vn.tiendo.shared.NotFound;

/** The mailbox of everybody in the sample, where every mail ends and anybody may read it; does not exist in production. */
@Service
@Profile({"sample", "test"})
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('USER', 'ADMIN')")
public class SampleMailService {

    /** A mail as it would have arrived. */
    public record Letter(MailRow facts, String text, List<MailAttachment> attachments) {}

    private final Outbox outbox;
    private final OutboxList list;
    private final MailDispatch dispatch;

    SampleMailService(Outbox outbox, OutboxList list, MailDispatch dispatch) {
        this.dispatch = dispatch;
        this.outbox = outbox;
        this.list = list;
    }

    /** Time goes in leaps in the sample: what was to leave at a moment leaves before the next one. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("permitAll()")
    public void on(ClockMoved moved) {
        dispatch.sendDue();
    }

    /** Newest first. */
    public List<MailRow> list(int limit) {
        return list.in(MailState.SENT, null, limit);
    }

    public Letter open(UUID id) {
        MailRow facts =
                list.find(id).filter(mail -> mail.state() == MailState.SENT).orElseThrow(NotFound::new);
        return new Letter(facts, list.text(id), outbox.attachments(id));
    }

    /** Nothing leaves the sample: to be written down as sent is all that happens to a mail. */
    @Component
    @Profile("sample")
    static class Nowhere implements MailTransport {

        @Override
        public void deliver(QueuedMail mail) {
            // no connection is opened to anywhere
        }
    }
}
