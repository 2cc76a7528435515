package vn.tiendo.notification.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.notification.MailRow;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.MailState;

/** The outgoing mails of a state as a file: all of them, also those for which the screen has no room. */
@org.springframework.stereotype.Component
class OutboxSheet {

    private final MailService mails;
    private final ExportOffers offers;

    OutboxSheet(MailService mails, ExportOffers offers) {
        this.mails = mails;
        this.offers = offers;
    }

    Component of(MailState state) {
        return offers.offer(words -> list(state, words));
    }

    private ListSheet list(MailState state, SheetWords words) {
        return words.list(
                words.text("notification.outbox.title"),
                List.of(words.chosen("notification.sheet.state", words.text("MailState." + state))),
                List.of(
                        words.column("notification.sheet.subject", WIDE),
                        words.column("notification.sheet.to", MIDDLE),
                        words.column("notification.sheet.state", MIDDLE),
                        words.column("notification.sheet.created", MIDDLE),
                        words.column("notification.sheet.attempts", NARROW),
                        words.column("notification.sheet.next", MIDDLE),
                        words.column("notification.sheet.parked", MIDDLE),
                        words.column("notification.sheet.finished", MIDDLE),
                        words.column("notification.sheet.fault", WIDE),
                        words.column("notification.sheet.said", WIDE),
                        words.column("notification.sheet.keeper", MIDDLE)),
                Objects.requireNonNull(mails.counts().get(state)),
                Slice.all(
                        (@Nullable MailRow after) -> Slice.upTo(mails.list(state, after, Slice.SIZE)),
                        mail -> cells(mail, words)));
    }

    private static List<@Nullable Object> cells(MailRow mail, SheetWords words) {
        return Arrays.asList(
                mail.subject(),
                mail.to(),
                words.text("MailState." + mail.state()),
                mail.createdAt(),
                mail.attempts(),
                mail.state() == MailState.WAITING ? mail.nextTry() : null,
                mail.state() == MailState.PARKED ? mail.parkedAt() : null,
                mail.finishedAt(),
                mail.fault() == null ? null : words.text("MailFault." + mail.fault()),
                mail.faultDetail(),
                mail.keeper());
    }
}
