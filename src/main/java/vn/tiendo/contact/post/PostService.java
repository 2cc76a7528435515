package vn.tiendo.contact.post;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.Refused;

/** The catalogue of posts; administrators keep it, lists under way stay as they are. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class PostService {

    /** Somebody else changed the post since the page was opened. */
    public static class PostChanged extends Refused {}

    /** Under this name the acts are recorded. */
    public static final String STREAM = "contact-posts";

    private final Posts posts;
    private final AuditService audit;

    PostService(Posts posts, AuditService audit) {
        this.posts = posts;
        this.audit = audit;
    }

    /** By level, in their order. */
    @Transactional(readOnly = true)
    public List<ContactPost> all() {
        return posts.all();
    }

    /** @throws NotFound if there is none of this code */
    @Transactional(readOnly = true)
    public ContactPost post(String code) {
        return posts.find(code).orElseThrow(NotFound::new);
    }

    /** @throws InvalidInput on whatever is wrong with it, or if there is one of this code */
    public void add(ContactPost post) {
        post.require();
        if (posts.find(post.code()).isPresent()) {
            throw codeTaken();
        }
        try {
            posts.add(post);
        } catch (DuplicateKeyException e) {
            throw codeTaken(); // somebody else was faster by a moment
        }
        tell("added", post);
    }

    /**
     * Everything but the code becomes as entered; done again, it does nothing more.
     *
     * @throws PostChanged if somebody else changed it since it was read
     */
    public void change(ContactPost post) {
        post.require();
        if (post.equals(post(post.code()))) {
            return;
        }
        if (!posts.change(post)) {
            throw new PostChanged();
        }
        tell("changed", post);
    }

    private static InvalidInput codeTaken() {
        return new InvalidInput("code", "contact.post.problem.taken");
    }

    private void tell(String act, ContactPost post) {
        audit.record(new AuditEntry(STREAM, null, "contact.post." + act, Map.of("subject", post.title())));
    }
}
