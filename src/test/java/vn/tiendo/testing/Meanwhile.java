package vn.tiendo.testing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.task.TaskHandedOver;

/** What happens at the very moment when a step changes hands, for subjects that a test names. */
@TestTool
public class Meanwhile {

    public final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    public final Set<UUID> broken = ConcurrentHashMap.newKeySet();

    private final AddresseeService addressees;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    public Meanwhile(AddresseeService addressees, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.addressees = addressees;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Before anybody of the house hears of it and writes. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(TaskHandedOver handedOver) {
        UUID subject = handedOver.subjectId();
        if (broken.contains(subject)) {
            throw new IllegalStateException("Nobody foresaw this");
        }
        if (changed.contains(subject)) {
            addressees.facts(subject); // read by the one, changed by the other
            apart.executeWithoutResult(other -> jdbc.sql("update addressee set version = version + 1 where id = :id")
                    .param("id", subject)
                    .update());
        }
    }
}
