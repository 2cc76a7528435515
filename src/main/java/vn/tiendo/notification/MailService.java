package vn.tiendo.notification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;

/** Takes mails over in the caller's transaction; they leave after it has committed, and never if it does not. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class MailService {

    private static final int ID_BYTES = 16;

    private final Outbox outbox;
    private final OutboxList list;
    private final OnceOnly onceOnly;
    private final MailDispatch dispatch;
    private final AuditService audit;
    private final String host;

    MailService(
            Outbox outbox,
            OutboxList list,
            OnceOnly onceOnly,
            MailDispatch dispatch,
            AuditService audit,
            @Value("${tiendo.base-url:http://localhost}") String baseUrl) {
        this.outbox = outbox;
        this.list = list;
        this.onceOnly = onceOnly;
        this.dispatch = dispatch;
        this.audit = audit;
        this.host = Objects.requireNonNull(URI.create(baseUrl).getHost(), "tiendo.base-url names no host");
    }

    /** Sends a mail, unless one of this key was sent before. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
    public void send(OutgoingMail mail) {
        send(List.of(mail));
    }

    /** Sends many mails with a few statements; in the order of their keys, so that two callers cannot block each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
    public void send(Collection<OutgoingMail> many) {
        Map<String, QueuedMail> byKey = new TreeMap<>();
        many.forEach(mail -> byKey.putIfAbsent(mail.key(), new QueuedMail(Ids.next(), messageId(mail.key()), 0, mail)));
        onceOnly.insert(byKey.values(), this::missing, outbox::insert);
        wakeAfterCommit();
    }

    /** The mails in a state: waiting ones by their next try, others newest first. */
    @Transactional(readOnly = true)
    public List<MailRow> list(MailState state, int limit) {
        return list.in(state, null, limit);
    }

    /** The same from a mail of the list on. @param after the last one of the part before; null for the first part */
    @Transactional(readOnly = true)
    public List<MailRow> list(MailState state, @Nullable MailRow after, int limit) {
        return list.in(state, after, limit);
    }

    /** How many mails are in each state; every state is named. */
    @Transactional(readOnly = true)
    public Map<MailState, Integer> counts() {
        return list.counts();
    }

    /** Tries a parked mail again from the beginning; one that is no longer parked is left alone. */
    @Transactional
    public void resend(UUID id) {
        MailRow mail = list.find(id).orElseThrow(NotFound::new);
        if (list.resume(id, null)) {
            audit.record(entry(mail, "mail.resent", mail.to()));
            wakeAfterCommit();
        }
    }

    /** Says who looks after parked mails; their administrator reads it. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public void keep(Collection<UUID> ids, String keeper) {
        list.keep(ids, keeper);
    }

    /** Tries parked mails again at the address that their recipient has now; those that are not parked are left alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('SYSTEM')")
    public void resend(Collection<UUID> ids, String to) {
        list.keep(ids, null);
        for (MailRow mail : list.find(ids)) {
            if (list.resume(mail.id(), to)) {
                audit.record(entry(mail, "mail.resent", to));
            }
        }
        wakeAfterCommit();
    }

    /** Sends parked mails no more: who was to read them knows by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('SYSTEM')")
    public void giveUp(Collection<UUID> ids) {
        list.keep(ids, null);
        for (MailRow mail : list.find(ids)) {
            if (list.giveUp(mail.id())) {
                audit.record(entry(mail, "mail.given-up", mail.to()));
            }
        }
    }

    /** Some mails, oldest first; the caller has checked that the reader may see them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public List<MailRow> find(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list.find(ids);
    }

    /** Which of these are parked and would still leave: what a mail asks for may be done by now, or its day over. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public Set<UUID> sendable(Collection<UUID> ids) {
        Map<UUID, String> keys = ids.isEmpty() ? Map.of() : list.parkedKeys(ids);
        return keys.entrySet().stream()
                .filter(mail -> dispatch.isStillDue(mail.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static AuditEntry entry(MailRow mail, String act, String to) {
        return new AuditEntry("mail:" + mail.id(), null, act, Map.of("to", to, "subject", mail.subject()));
    }

    private List<QueuedMail> missing(List<QueuedMail> wanted) {
        Set<String> known = wanted.isEmpty()
                ? Set.of()
                : outbox.known(
                        wanted.stream().map(queued -> queued.mail().key()).toList());
        return wanted.stream()
                .filter(queued -> !known.contains(queued.mail().key()))
                .toList();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                dispatch.wake();
            }
        });
    }

    /** The same for the same key, whichever node sends and however often. */
    private String messageId(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(digest, 0, ID_BYTES) + "@" + host + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
