package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import vn.tiendo.shared.fault.FaultLog;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTests {

    @Test
    void whatWasTypedNeverLandsInTheLog(CapturedOutput output) {
        SQLException cause = new SQLException("Value too long for column SUBJECT: 'bí mật'", "22001");

        String code = FaultLog.write(new DataIntegrityViolationException("could not execute: 'bí mật'", cause));

        assertThat(output.getAll())
                .contains(code, "22001", "DataIntegrityViolationException", "FailuresTests")
                .doesNotContain("bí mật");
    }

    @Test
    void tellsCallsThatNoBrowserSendsFromErrorsOfOurOwn() {
        String call = "com.vaadin.flow.server.communication.rpc.EventRpcHandler";
        String node = "com.vaadin.flow.internal.StateNode";

        assertThat(Failures.isForged(from(node, call, "com.vaadin.flow.server.communication.ServerRpcHandler")))
                .isTrue();
        assertThat(Failures.isForged(from("vn.tiendo.HomeView", node, call))).isFalse();
        assertThat(Failures.isForged(from("com.vaadin.flow.component.grid.Grid", node, call)))
                .isFalse();
        assertThat(Failures.isForged(from(node, "vn.tiendo.HomeView"))).isFalse();
    }

    private static Throwable from(String... callers) {
        IllegalStateException error = new IllegalStateException("Node does not have the feature");
        StackTraceElement[] stack = new StackTraceElement[callers.length];
        for (int i = 0; i < callers.length; i++) {
            stack[i] = new StackTraceElement(callers[i], "handle", null, 1);
        }
        error.setStackTrace(stack);
        return error;
    }
}
