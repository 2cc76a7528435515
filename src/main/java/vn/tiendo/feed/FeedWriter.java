package vn.tiendo.feed;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskRow;

/**
 * Writes steps into a calendar (RFC 5545, 7986): each on the last day on which the office can still act. No alarms: whom
 * to remind when says the ladder. Vietnamese, as everything that leaves the office.
 */
@Component
class FeedWriter {

    private static final String PRODUCT = "-//Tien Do//Tien Do//VI";
    private static final int MAX_SUBJECT = 120;

    /** How often a calendar should ask again. */
    private static final Duration REFRESH = Duration.builder().hours(1).build();

    private final Translations texts;
    private final DueText dueText;
    private final Clock clock;
    private final String base;

    FeedWriter(
            Translations texts,
            DueText dueText,
            Clock clock,
            @Value("${tiendo.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        this.texts = texts;
        this.dueText = dueText.in(Translations.VIETNAMESE);
        this.clock = clock;
        this.base = baseUrl.replaceAll("/+$", "") + "/";
    }

    FeedFile write(List<TaskRow> rows) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(text("feed.name"));
        calendar.setRefreshInterval(REFRESH).getParameters().setValue(ICalDataType.DURATION); // RFC 7986 wants it said
        calendar.setExperimentalProperty("X-WR-CALNAME", text("feed.name"));
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
        MessageDigest digest = digest();
        for (TaskRow row : rows) {
            Deadline due = row.due();
            if (due != null) {
                VEvent event = event(row, due);
                calendar.addEvent(event);
                digest.update(List.of(
                                row.id(),
                                due,
                                event.getSummary().getValue(),
                                event.getDescription().getValue())
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return new FeedFile(bytes(calendar), HexFormat.of().formatHex(digest.digest()));
    }

    /** The stamp is that of the writing: some calendars pass over what comes with the stamp they know, though its day has moved. */
    private VEvent event(TaskRow row, Deadline due) {
        VEvent event = new VEvent();
        event.setUid("task-" + row.id() + "@tiendo");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        event.setSummary(summary(row));
        event.setDescription(String.join("\n", row.subject(), dueText.fully(due), address(row)));
        event.setUrl(address(row));
        if (due.phrase() == Deadline.Phrase.BEFORE_HOUR) {
            event.setDateStart(Date.from(due.lastWorkingMoment()));
            event.setDateEnd(Date.from(due.lastWorkingMoment()));
        } else {
            LocalDate day = due.lastWorkingDay();
            event.setDateStart(wholeDay(day));
            event.setDateEnd(wholeDay(day.plusDays(1)));
        }
        return event;
    }

    private String summary(TaskRow row) {
        String title = text(row.step() + ".title");
        String subject = shortened(row.subject());
        return row.reference().isEmpty()
                ? text("feed.summary.no-number", title, subject)
                : text("feed.summary", title, subject, row.reference());
    }

    private static String shortened(String subject) {
        return subject.length() <= MAX_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, MAX_SUBJECT / 2))
                                .strip() + "…";
    }

    private String address(TaskRow row) {
        return base + TaskLinks.task(row.id());
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    private static byte[] bytes(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // the library counts letters, the standard octets: Vietnamese letters have up to three
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String key, Object... params) {
        return texts.getTranslation(key, Translations.VIETNAMESE, params);
    }
}
