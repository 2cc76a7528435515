package vn.tiendo.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.workflow.Decision;

/**
 * One step of the ladder, as the decision table words it.
 *
 * @param days working days to the deadline's last one, negative before it
 * @param content what is said, the end of a message key
 * @param rule id of the rule in the table
 */
record Rung(
        int days,
        String milestone,
        int level,
        List<Receiver> receivers,
        List<Channel> channels,
        String content,
        String rule) {

    static Rung of(int days, Map<String, Object> outputs) {
        return new Rung(
                days,
                text(outputs, "milestone"),
                ((Number) Objects.requireNonNull(outputs.get("level"))).intValue(),
                codes(outputs, "receivers").map(Receiver::valueOf).toList(),
                codes(outputs, "channels").map(Channel::valueOf).toList(),
                text(outputs, "content"),
                text(outputs, Decision.RULE));
    }

    /** Said in place of others that were missed: a letter that one of them asked for has still to be written. */
    Rung inPlaceOf(List<Rung> missed) {
        if (channels.contains(Channel.LETTER)
                || missed.stream().noneMatch(rung -> rung.channels.contains(Channel.LETTER))) {
            return this;
        }
        List<Channel> all =
                Stream.concat(channels.stream(), Stream.of(Channel.LETTER)).toList();
        return new Rung(days, milestone, level, receivers, all, content, rule);
    }

    private static Stream<String> codes(Map<String, Object> outputs, String name) {
        return Arrays.stream(text(outputs, name).split(",")).map(String::strip);
    }

    private static String text(Map<String, Object> outputs, String name) {
        return Objects.requireNonNull(outputs.get(name), name).toString();
    }
}
