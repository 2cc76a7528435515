package vn.tiendo.workflow;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.util.Assert;

/** Refuses to start with an engine that is slower or more open than what was tried. */
final class EngineGuard {

    private EngineGuard() {}

    static void check(ProcessEngineConfigurationImpl engine) {
        Assert.state(!engine.isJavaSerializationFormatEnabled(), "Java serialisation of variables must be off");
        Assert.state(!engine.isEnableXxeProcessing(), "External entities must be off in the model parser");
        Assert.state(engine.getHistoryLevel().getName().equals("activity"), "History level must be activity");
        Assert.state(
                ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START.equals(
                        engine.getHistoryRemovalTimeStrategy()),
                "Removal time must be set at the start: else the last task of an instance costs 17 more statements");
    }
}
