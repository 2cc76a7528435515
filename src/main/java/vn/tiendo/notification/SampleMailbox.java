package vn.tiendo.notification;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's end of the line: nothing leaves, the mail stands in the outbox as sent and can be read there. */
@Component
@Profile("sample")
class SampleMailbox implements MailTransport {

    @Override
    public void deliver(QueuedMail mail) {
        // to be written down as sent is all that happens to it
    }
}
