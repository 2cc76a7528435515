package vn.tiendo.delivery;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.MailService;
import vn.tiendo.organization.OrganizationService;

/** The service tasks of {@code undelivered-mail}. */
@Component
public class DeliverySteps {

    private final UndeliveredMails undelivered;
    private final OrganizationService organization;
    private final MailService mails;

    DeliverySteps(UndeliveredMails undelivered, OrganizationService organization, MailService mails) {
        this.undelivered = undelivered;
        this.organization = organization;
        this.mails = mails;
    }

    /** To the address that the recipient has now; what is over by then lapses when its turn comes. */
    public void resend(String undeliveredId) {
        Undelivered about = undelivered(undeliveredId);
        mails.resend(about.mails(), organization.mailbox(about.recipientId()).orElseThrow());
    }

    public void giveUp(String undeliveredId) {
        mails.giveUp(undelivered(undeliveredId).mails());
    }

    private Undelivered undelivered(String id) {
        return undelivered.findById(UUID.fromString(id)).orElseThrow();
    }
}
