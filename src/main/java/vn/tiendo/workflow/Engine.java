package vn.tiendo.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.shared.ClockMoved;

/**
 * The process engine, wired by hand: no starter, no web applications, no scripts; its jobs run while the application runs.
 *
 * @see <a href="file:../../../../../docs/decisions/0001-house.md">decision 0001</a>
 */
@Component
@DependsOnDatabaseInitialization
class Engine implements SmartLifecycle {

    private static final int LOCK_MILLIS = 60_000;
    private static final int MAX_WAIT_MILLIS = 5_000;

    private final DefaultJobExecutor jobs = jobExecutor();
    private final DecisionTables tables = new DecisionTables();
    private final ProcessEngine engine;

    Engine(DataSource dataSource, PlatformTransactionManager transactions, ApplicationContext context) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("tiendo");
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorAcquireByDueDate(true);
        configuration.setBeans(new StepBeans(context));
        configuration.setDelegateInterceptor(new StepActor());
        DmnEngineConfiguration decisions = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.getCustomPostDecisionTableEvaluationListeners().add(tables);
        configuration.setDmnEngineConfiguration((DefaultDmnEngineConfiguration) decisions);
        configuration.setCustomPreBPMNParseListeners(List.of(new TaskAnnouncer(context)));
        engine = configuration.buildProcessEngine();
        EngineGuard.check(configuration);
        deploy();
    }

    ProcessEngine services() {
        return engine;
    }

    Decision decision(String key) {
        return tables.newest(engine, key);
    }

    DefaultJobExecutor jobs() {
        return jobs;
    }

    private static DefaultJobExecutor jobExecutor() {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(2);
        executor.setMaxPoolSize(4);
        executor.setQueueSize(10);
        executor.setMaxJobsPerAcquisition(10);
        executor.setLockTimeInMillis(LOCK_MILLIS);
        executor.setWaitTimeInMillis(1_000);
        executor.setMaxWait(MAX_WAIT_MILLIS);
        return executor;
    }

    private void deploy() {
        var deployment =
                engine.getRepositoryService().createDeployment().name("tiendo").enableDuplicateFiltering(true);
        try {
            for (Resource model :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.*mn")) {
                deployment.addInputStream(model.getFilename(), model.getInputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
    }

    /** The engine's clock follows the sample's, and looks at once for jobs that have become due. */
    @EventListener
    void follow(ClockMoved moved) {
        ClockUtil.offset(moved.offset().toMillis());
        if (jobs.isActive()) {
            jobs.jobWasAdded();
        }
    }

    @Override
    public void start() {
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }
}
