package vn.tiendo.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.shared.Ids;

/** A recipient whom the mails about one directive do not reach. */
@Entity
@Table(name = "undelivered")
class Undelivered {

    @Id
    private UUID id;

    private UUID directiveId;
    private UUID recipientId;
    private UUID holderId;
    private String address;
    private @Nullable String openKey;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private UndeliveredState state;

    private @Nullable String note;
    private @Nullable String instanceId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "undelivered_mail", joinColumns = @JoinColumn(name = "undelivered_id"))
    @Column(name = "mail_id")
    private Set<UUID> mails = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Undelivered() {}

    /** @param holderId who follows the directive */
    Undelivered(OutgoingMail.About about, String address, UUID holderId, Collection<UUID> mails, Instant now) {
        this.id = Ids.next();
        this.directiveId = about.directiveId();
        this.recipientId = about.recipientId();
        this.holderId = holderId;
        this.address = address;
        this.openKey = key(about);
        this.openedAt = now;
        this.state = UndeliveredState.OPEN;
        this.mails.addAll(mails);
    }

    static String key(OutgoingMail.About about) {
        return about.directiveId() + ":" + about.recipientId();
    }

    void carriedBy(String instance) {
        instanceId = instance;
    }

    void alsoStopped(Collection<UUID> more) {
        mails.addAll(more);
    }

    void handedTo(UUID person) {
        holderId = person;
    }

    void close(UndeliveredState end, String words, Instant now) {
        if (state != UndeliveredState.OPEN) {
            throw new IllegalStateException("Closed already: " + id);
        }
        state = end;
        note = words;
        closedAt = now;
        openKey = null;
    }

    UUID id() {
        return id;
    }

    UUID directiveId() {
        return directiveId;
    }

    UUID recipientId() {
        return recipientId;
    }

    UUID holderId() {
        return holderId;
    }

    String address() {
        return address;
    }

    UndeliveredState state() {
        return state;
    }

    boolean open() {
        return state == UndeliveredState.OPEN;
    }

    String instanceId() {
        return Objects.requireNonNull(instanceId);
    }

    Set<UUID> mails() {
        return Set.copyOf(mails);
    }
}
