package vn.tiendo.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Skips a browser test where no Chromium is installed; in CI the missing browser is an error. */
class NeedsBrowser implements ExecutionCondition {

    private static final Logger LOG = LoggerFactory.getLogger(NeedsBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI must run the browser tests, but no Chromium was found");
        }
        LOG.warn(
                "##### SKIPPED {}: no Chromium found (install it, or set TIENDO_CHROMIUM) #####",
                context.getDisplayName());
        return ConditionEvaluationResult.disabled("No Chromium found");
    }
}
