package vn.tiendo.organization.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.Role;

/** All people with the posts and roles that reach to today or beyond: by this each entry is judged. */
public final class PeopleBook {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9](?:[a-z0-9.]{1,38}[a-z0-9])");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 200;
    private static final int LAST_RANK = 99;

    private final UnitBook units;
    private final @Nullable String self;
    private final Map<String, PersonEntry> people = new LinkedHashMap<>();
    private final Map<String, PostEntry> posts = new HashMap<>();

    /** @param self login of the administrator who enters; nobody changes his own roles */
    public PeopleBook(
            UnitBook units, Collection<PersonEntry> people, Collection<PostEntry> posts, @Nullable String self) {
        this.units = units;
        this.self = self;
        people.forEach(person -> this.people.put(person.login(), person));
        posts.stream().filter(post -> post.reaches(today())).forEach(post -> this.posts.put(post.key(), post));
    }

    public UnitBook units() {
        return units;
    }

    public LocalDate today() {
        return units.terms().today();
    }

    public Optional<PersonEntry> standing(String login) {
        return Optional.ofNullable(people.get(PersonEntry.key(login)));
    }

    /** The same post or role, if the person has it today or will have it. */
    public Optional<PostEntry> standing(PostEntry post) {
        return Optional.ofNullable(posts.get(post.key()));
    }

    /** What has to be written so that the entry holds; empty if it does. */
    public Optional<PostEntry> needed(PostEntry post) {
        PostEntry now = posts.get(post.key());
        if (now == null) {
            return Optional.of(post);
        }
        return now.agrees(post) ? Optional.empty() : Optional.of(post.standingAs(now.id()));
    }

    /** Everything that is wrong with a person, by field. */
    public Map<String, EntryProblem> problems(PersonEntry person) {
        Map<String, EntryProblem> found = new LinkedHashMap<>();
        EntryText text = new EntryText(found);
        text.addIf(person.login().isEmpty(), "login", EntryProblem.LOGIN_MISSING);
        text.addIf(
                !LOGIN.matcher(person.login()).matches() || person.login().contains(".."),
                "login",
                EntryProblem.LOGIN_MALFORMED);
        text.addIf(person.fullName().isEmpty(), "fullName", EntryProblem.FULL_NAME_MISSING);
        text.readable(
                "fullName",
                person.fullName(),
                LONGEST_NAME,
                EntryProblem.FULL_NAME_LONG,
                EntryProblem.FULL_NAME_CHARACTERS);
        if (person.email() != null) {
            text.official("email", person.email(), units.terms().emails());
        }
        return found;
    }

    /** Everything that is wrong with a post or a role, by field. */
    public Map<String, EntryProblem> problems(PostEntry post) {
        Map<String, EntryProblem> found = new LinkedHashMap<>();
        EntryText text = new EntryText(found);
        checkUnit(post, text);
        if (post.isRole()) {
            text.addIf(post.login().equals(self) && needed(post).isPresent(), "role", EntryProblem.ROLE_OF_ONESELF);
        } else {
            String title = post.title() == null ? "" : post.title();
            text.addIf(title.isEmpty(), "title", EntryProblem.TITLE_MISSING);
            text.readable("title", title, LONGEST_TITLE, EntryProblem.TITLE_LONG, EntryProblem.TITLE_CHARACTERS);
            text.addIf(post.rank() < 1 || post.rank() > LAST_RANK, "rank", EntryProblem.RANK_UNREADABLE);
        }
        text.addIf(post.to() != null && post.to().isBefore(post.from()), "to", EntryProblem.END_BEFORE_BEGIN);
        return found;
    }

    private void checkUnit(PostEntry post, EntryText text) {
        if (post.role() == Role.ADMIN) {
            return;
        }
        if (post.unitCode() == null) {
            text.add("unit", EntryProblem.UNIT_MISSING);
            return;
        }
        UnitEntry unit = units.find(post.unitCode()).orElse(null);
        if (unit == null) {
            text.add("unit", EntryProblem.UNIT_UNKNOWN);
            return;
        }
        text.addIf(
                post.from().isBefore(unit.from())
                        || unit.to() != null && post.from().isAfter(unit.to()),
                "from",
                EntryProblem.UNIT_OTHER_DAYS);
        text.addIf(
                unit.to() != null && (post.to() == null || post.to().isAfter(unit.to())),
                "to",
                EntryProblem.UNIT_OTHER_DAYS);
    }
}
