package vn.tiendo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words, and all at once, what the configuration lacks. */
class NotConfiguredAnalyzer extends AbstractFailureAnalyzer<StartupRequirements.NotConfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartupRequirements.NotConfigured cause) {
        String list = "- " + String.join("\n- ", cause.problems());
        return new FailureAnalysis(
                "Tiến Độ chưa được cấu hình đủ nên không khởi động:\n" + list,
                "Bổ sung các mục trên (README, \"Running it for real\") rồi khởi động lại.",
                cause);
    }
}
