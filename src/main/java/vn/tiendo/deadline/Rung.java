package vn.tiendo.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static java.util.stream.Stream<String> codes(Map<String, Object> outputs, String name) {
        return Arrays.stream(text(outputs, name).split(",")).map(String::strip);
    }

    private static String text(Map<String, Object> outputs, String name) {
        return Objects.requireNonNull(outputs.get(name), name).toString();
    }
}
