package vn.tiendo.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.testing.TestTool;

/** Reminders as a table that an officer can read: who, when, how high, by what way; made of what was written or of what was foretold. */
@TestTool
class ReminderTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** One person reminded of one subject. */
    private record Line(
            LocalDate day,
            int days,
            int level,
            String kind,
            String content,
            String channels,
            String role,
            String person,
            String unit) {

        String heading() {
            return day + "|" + days + "|" + level + "|" + kind + "|" + content + "|" + channels;
        }
    }

    private final JdbcClient jdbc;
    private final Translations texts;

    ReminderTable(JdbcClient jdbc, Translations texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** What was written. */
    String written(UUID directive) {
        return table(jdbc.sql(
                        "select distinct r.due_at, r.working_days, r.level, r.kind, r.content, r.channels, x.role_code,"
                                + " p.name, u.short_name from reminder r join reminder_receiver x on x.reminder_id = r.id"
                                + " join person_v p on p.id = x.person_id join unit_v u on u.id = x.unit_id"
                                + " where r.directive_id = :id")
                .param("id", directive)
                .query((row, n) -> new Line(
                        OfficeHours.day(row.getTimestamp(1).toInstant()),
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)))
                .list());
    }

    /** What was foretold. */
    String foretold(List<ForecastLine> lines) {
        return table(lines.stream()
                .flatMap(line -> line.receivers().stream()
                        .map(receiver -> new Line(
                                line.day(),
                                line.workingDays(),
                                line.level(),
                                line.kind(),
                                line.content(),
                                line.channels().stream().map(Channel::name).collect(Collectors.joining(",")),
                                receiver.role().name(),
                                receiver.person(),
                                receiver.unit())))
                .toList());
    }

    private String table(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        Map<String, List<Line>> byHeading = lines.stream()
                .sorted(Comparator.comparing(Line::day).thenComparing(Line::heading))
                .collect(Collectors.groupingBy(Line::heading, java.util.LinkedHashMap::new, Collectors.toList()));
        byHeading.values().forEach(group -> {
            Line first = group.getFirst();
            text.append(weekday(first.day()) + " " + first.day().format(DAY) + " · " + distance(first) + " · bậc "
                    + first.level() + " · " + say("deadline.content." + first.content()) + " · "
                    + Arrays.stream(first.channels().split(","))
                            .map(code -> say("Channel." + code))
                            .collect(Collectors.joining(", "))
                    + "\n");
            Map<String, Map<String, TreeSet<String>>> roles = new TreeMap<>();
            group.forEach(line -> roles.computeIfAbsent(line.role(), role -> new TreeMap<>(VietnameseOrder.TEXT))
                    .computeIfAbsent(line.person(), person -> new TreeSet<>(VietnameseOrder.TEXT))
                    .add(line.unit()));
            roles.forEach((role, people) -> {
                text.append("    " + say("Receiver." + role) + "\n");
                people.forEach(
                        (person, units) -> text.append("        " + person + ": " + String.join(", ", units) + "\n"));
            });
        });
        return text.toString();
    }

    private String distance(Line line) {
        if (line.days() == 0) {
            return "ngày cuối cùng";
        }
        return line.days() < 0 ? "còn " + -line.days() + " ngày làm việc" : "sau hạn " + line.days() + " ngày làm việc";
    }

    private String weekday(LocalDate day) {
        return say("due.weekday." + day.getDayOfWeek());
    }

    private String say(String key) {
        return texts.getTranslation(key, Translations.VIETNAMESE);
    }
}
