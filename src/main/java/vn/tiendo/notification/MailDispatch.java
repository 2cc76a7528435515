package vn.tiendo.notification;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Empties the outbox on a few threads of its own: promptly when something was put in, and again and again for what waits. */
@Component
class MailDispatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);

    private static final int THREADS = 4;
    private static final int BATCH = 25;
    private static final Duration PASS = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** One address and nothing beside it: ASCII, a domain of at least two parts (RFC 5321, without its quoted forms). */
    private static final Pattern ADDRESS = Pattern.compile("(?=.{1,254}$)(?=.{1,64}@)"
            + "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private final Outbox outbox;
    private final MailTransport transport;
    private final List<OutgoingMail.Guard> guards;
    private final ApplicationEventPublisher events;
    private final boolean automatic;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile @Nullable ScheduledThreadPoolExecutor threads;

    MailDispatch(
            Outbox outbox,
            MailTransport transport,
            List<OutgoingMail.Guard> guards,
            ApplicationEventPublisher events,
            @Value("${tiendo.mail.automatic:true}") boolean automatic) {
        this.outbox = outbox;
        this.transport = transport;
        this.guards = guards;
        this.events = events;
        this.automatic = automatic;
    }

    /** Lets one more thread look for mails, soon; does not wait. */
    void wake() {
        ScheduledThreadPoolExecutor running = threads;
        if (running != null && woken.compareAndSet(false, true)) {
            running.execute(() -> {
                woken.set(false);
                pass();
            });
        }
    }

    private void pass() {
        try {
            sendDue();
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be emptied; the next pass tries again", e);
        }
    }

    /** Sends everything that is due and not leased. */
    void sendDue() {
        UUID lease = UUID.randomUUID();
        for (List<UUID> batch = outbox.claim(lease, BATCH); !batch.isEmpty(); batch = outbox.claim(lease, BATCH)) {
            if (batch.size() == BATCH) {
                wake();
            }
            batch.forEach(id -> outbox.begin(id, lease).ifPresent(mail -> send(mail, lease)));
        }
    }

    private void send(QueuedMail mail, UUID lease) {
        boolean held;
        try {
            if (isStillDue(mail.mail().key())) {
                deliver(mail);
                held = outbox.ended(mail.id(), lease, MailState.SENT);
            } else {
                held = outbox.ended(mail.id(), lease, MailState.LAPSED);
            }
        } catch (MailTransport.NotDelivered e) {
            LOG.warn(
                    "Mail {} not delivered at attempt {}: {} {}", mail.id(), mail.attempt(), e.fault(), e.getMessage());
            held = outbox.failed(mail, lease, e.fault(), String.valueOf(e.getMessage()));
            OutgoingMail.About about = mail.mail().about();
            if (held && e.fault().isPermanent() && about != null) {
                events.publishEvent(new OutgoingMail.Parked(mail.id(), about));
            }
        }
        if (!held) {
            LOG.warn("Mail {} took longer than its lease; another sender may have sent it too", mail.id());
        }
    }

    boolean isStillDue(String key) {
        return guards.stream().filter(guard -> key.startsWith(guard.prefix())).allMatch(guard -> guard.isStillDue(key));
    }

    private void deliver(QueuedMail mail) {
        if (!ADDRESS.matcher(mail.mail().to()).matches()) {
            throw new MailTransport.NotDelivered(MailFault.ADDRESS, "", null);
        }
        try {
            transport.deliver(mail);
        } catch (MailTransport.NotDelivered e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Mail {} not delivered", mail.id(), e);
            throw new MailTransport.NotDelivered(MailFault.UNEXPECTED, e.toString(), e);
        }
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }

    @Override
    public void start() {
        ScheduledThreadPoolExecutor started = new ScheduledThreadPoolExecutor(
                THREADS, Thread.ofPlatform().name("mail-", 1).daemon().factory());
        started.scheduleWithFixedDelay(this::pass, 0, PASS.toMillis(), TimeUnit.MILLISECONDS);
        threads = started;
    }

    /** Whatever does not come to its end in time keeps its lease and goes out after it. */
    @Override
    public void stop() {
        ScheduledThreadPoolExecutor running = threads;
        threads = null;
        if (running != null) {
            running.shutdown();
            try {
                running.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
