package vn.tiendo.testing;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

/** Counts the JDBC executions of one act while the engine's own jobs rest. */
@TestTool
public class QuietCounter {

    private final Campaign campaign;
    private final StatementCounter statements;
    private final SmartLifecycle engine;

    public QuietCounter(Campaign campaign, StatementCounter statements, @Qualifier("engine") SmartLifecycle engine) {
        this.campaign = campaign;
        this.statements = statements;
        this.engine = engine;
    }

    public int count(String login, Runnable act) {
        engine.stop();
        try {
            return campaign.actAs.as(login, () -> {
                statements.reset();
                act.run();
                return statements.executions().size();
            });
        } finally {
            engine.start();
        }
    }
}
