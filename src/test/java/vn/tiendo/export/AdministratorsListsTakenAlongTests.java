package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.notification.MailRow;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.MailState;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.WithPeople;
import vn.tiendo.testing.Workbook;

/** The administrator's lists as files: units and people as found, outgoing mails of each state; and how their parts join. */
@IntegrationTest
@WithPeople
@WithUserDetails("admin")
@ViewPackages(packages = "vn.tiendo")
class AdministratorsListsTakenAlongTests extends TakenAlong {

    private static final int MAILS = 40;

    @Autowired
    private MailService mails;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @Test
    void unitsAndPeople() {
        for (String query : List.of("?n=1000", "?n=1000&q=van%20hoa")) {
            open(OrganizationLinks.UNITS + query);
            each(cards(), same("Tên đơn vị", cards()).column("Văn thư"), query);
            open(OrganizationLinks.PEOPLE + query);
            each(cards(), same("Họ và tên", cards()).column("Thư công vụ"), query);
        }
        assertThat(taken().head()).contains("Tìm theo: van hoa");
        assertThat(parts((from, some) -> directory.people("", from, some).rows()))
                .isEqualTo(directory.people("", 500).rows());
    }

    @Test
    void outgoingMailsOfEachState() {
        transaction.executeWithoutResult(tx -> IntStream.range(0, MAILS)
                .forEach(n -> mails.send(new OutgoingMail("m" + n, "a" + n + "@tumorong.test", "Thư số " + n, "…"))));
        for (MailState state : List.of(MailState.PARKED, MailState.SENT)) {
            for (int n = state.ordinal(); n < MAILS; n += 3) {
                jdbc.sql("update outbox_mail set state = :state, attempts = 1 where mail_key = :key")
                        .param("state", state.name())
                        .param("key", "m" + n)
                        .update();
            }
        }
        int found = 0;
        for (MailState state : MailState.values()) {
            found += mails(state);
        }
        assertThat(found).isEqualTo(MAILS);
    }

    private int mails(MailState state) {
        List<MailRow> all = mails.list(state, 10_000);
        assertThat(parts(state)).isEqualTo(all);
        String slug = switch (state) {
            case WAITING -> "cho-gui";
            case PARKED -> "dung-lai";
            case SENT -> "da-gui";
            case LAPSED -> "thoi-gui";
        };
        open(NotificationLinks.OUTBOX + "?trang-thai=" + slug);
        assertThat(shown("Tải .xlsx")).as("nothing to take").isEqualTo(!all.isEmpty());
        if (!all.isEmpty()) {
            Workbook book = taken();
            assertThat(book.rows()).hasSameSizeAs(all);
            each(cards(), book.column("Tiêu đề thư"), slug);
            each(cards(), book.column("Người nhận"), slug);
        }
        return all.size();
    }

    private List<MailRow> parts(MailState state) {
        List<MailRow> all = new ArrayList<>();
        @Nullable MailRow last = null;
        List<MailRow> part;
        do {
            part = mails.list(state, last, 7);
            all.addAll(part);
            last = part.isEmpty() ? null : part.getLast();
        } while (part.size() == 7);
        return all;
    }

    @Test
    @WithUserDetails("cv.th")
    void keepsMailsFromEverybodyElse() {
        assertThatThrownBy(() -> mails.list(MailState.SENT, null, 1)).isInstanceOf(AccessDeniedException.class);
    }
}
