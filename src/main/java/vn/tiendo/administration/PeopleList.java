package vn.tiendo.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.entry.EntryProblem;
import vn.tiendo.organization.entry.PeopleBook;
import vn.tiendo.organization.entry.PeopleChange;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.spreadsheet.SheetRow;

/** A list of people, one row for each post, held against those who are there. */
final class PeopleList {

    private static final Set<String> REQUIRED = Set.of("login", "fullName");
    private static final int LAST_RANK = 99;
    /** What offices write, folded as for search. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("head", "HEAD"),
            Map.entry("lanh dao", "HEAD"),
            Map.entry("lanh dao don vi", "HEAD"),
            Map.entry("clerk", "CLERK"),
            Map.entry("van thu", "CLERK"),
            Map.entry("officer", "OFFICER"),
            Map.entry("cong chuc", "OFFICER"),
            Map.entry("chuyen vien", "OFFICER"),
            Map.entry("cong chuc, chuyen vien", "OFFICER"),
            Map.entry("admin", "ADMIN"),
            Map.entry("quan tri", "ADMIN"),
            Map.entry("quan tri he thong", "ADMIN"));

    private static final Map<String, String> GENDERS =
            Map.of("nam", "M", "m", "M", "male", "M", "nu", "F", "f", "F", "female", "F");

    /** What is said first about a person or a post, and where. */
    private record Said<T>(ListRow row, T what) {}

    private final PeopleBook book;
    private final List<ListProblem> problems = new ArrayList<>();
    private final Map<String, Said<PersonEntry>> people = new HashMap<>();
    private final Map<String, Said<PostEntry>> posts = new HashMap<>();
    private final PeopleChange change = new PeopleChange();
    private int rows;
    private int added;
    private int changed;
    private int unchanged;
    private int faulty;

    PeopleList(List<SheetRow> sheet, PeopleBook book) {
        this.book = book;
        ListLayout layout = ListLayout.of(ListKind.PEOPLE);
        if (sheet.size() < 2) {
            problems.add(new ListProblem(1, layout.heading("login"), ListFault.NO_ROWS.key(), List.of()));
            return;
        }
        Map<String, Integer> columns = layout.columns(sheet.getFirst(), REQUIRED, problems);
        if (problems.isEmpty()) {
            rows = sheet.size() - 1;
            sheet.stream().skip(1).map(row -> new ListRow(row, layout, columns)).forEach(this::judge);
        }
    }

    PeopleChange change() {
        return change;
    }

    ListPreview preview() {
        return new ListPreview(ListKind.PEOPLE, rows, added, changed, unchanged, faulty, problems);
    }

    private void judge(ListRow row) {
        PersonEntry person = person(row);
        row.problems(book.problems(person));
        Said<PersonEntry> said =
                person.login().isEmpty() ? null : people.putIfAbsent(person.login(), new Said<>(row, person));
        if (said != null) {
            contradict(row, "fullName", said.row, person.fullName(), said.what.fullName());
            contradict(row, "gender", said.row, person.gender(), said.what.gender());
            contradict(row, "email", said.row, person.email(), said.what.email());
        }
        List<PostEntry> entries = entries(row, person.login());
        boolean repeated = !entries.isEmpty();
        for (PostEntry post : entries) {
            row.problems(book.problems(post));
            Said<PostEntry> before = posts.putIfAbsent(post.key(), new Said<>(row, post));
            repeated &= before != null;
            if (before != null) {
                contradict(row, "from", before.row, post.from(), before.what.from());
                contradict(row, "to", before.row, post.to(), before.what.to());
                contradict(row, "rank", before.row, post.rank(), before.what.rank());
            }
        }
        boolean bare = entries.isEmpty() && row.problems().isEmpty();
        if (repeated || said != null && bare) {
            Said<?> first =
                    entries.isEmpty() ? said : posts.get(entries.getLast().key());
            row.fault(
                    "login",
                    ListFault.ROW_TWICE,
                    Integer.toString(Objects.requireNonNull(first).row.number()));
        }
        sort(row, said == null ? Optional.of(person) : Optional.empty(), entries);
    }

    private static void contradict(
            ListRow row, String column, ListRow first, @Nullable Object here, @Nullable Object there) {
        if (!Objects.equals(here, there)) {
            row.fault(column, ListFault.PERSON_CONTRADICTS, Integer.toString(first.number()));
        }
    }

    private void sort(ListRow row, Optional<PersonEntry> person, List<PostEntry> entries) {
        if (!row.problems().isEmpty()) {
            problems.addAll(row.problems());
            faulty++;
            return;
        }
        boolean isNew = false;
        boolean isChanged = false;
        if (person.isPresent()) {
            PersonEntry now = book.standing(person.get().login()).orElse(null);
            if (now == null) {
                change.fresh().add(person.get());
                isNew = true;
            } else if (!now.equals(person.get())) {
                change.changed().add(person.get());
                isChanged = true;
            }
        }
        for (PostEntry post : entries) {
            Optional<PostEntry> needed = book.needed(post);
            if (needed.isPresent() && Objects.requireNonNull(posts.get(post.key())).row == row) {
                change.posts().add(needed.get());
                isNew |= needed.get().id() == null;
                isChanged |= needed.get().id() != null;
            }
        }
        added += isNew ? 1 : 0;
        changed += !isNew && isChanged ? 1 : 0;
        unchanged += isNew || isChanged ? 0 : 1;
    }

    private PersonEntry person(ListRow row) {
        PersonEntry now = book.standing(row.text("login")).orElse(null);
        String gender = now == null ? null : now.gender();
        if (!row.text("gender").isEmpty()) {
            gender = row.word("gender", GENDERS);
            if (gender.isEmpty()) {
                row.fault("gender", ListFault.GENDER_UNREADABLE, row.text("gender"));
            }
        }
        return new PersonEntry(
                row.text("login"), row.text("fullName"), gender, row.textOr("email", now == null ? null : now.email()));
    }

    /** The post of the row, and the role; each may be missing. */
    private List<PostEntry> entries(ListRow row, String login) {
        String unit = row.text("unit");
        String title = row.text("title");
        String roleName = row.word("role", ROLES);
        if (roleName.isEmpty() && !row.text("role").isEmpty()) {
            row.problems(Map.of("role", EntryProblem.ROLE_UNKNOWN));
        } else if (roleName.equals(Role.ADMIN.name())) {
            row.problems(Map.of("role", EntryProblem.ROLE_NOT_BY_LIST));
        } else if (unit.isEmpty() && (!title.isEmpty() || !roleName.isEmpty())) {
            row.problems(Map.of("unit", EntryProblem.UNIT_MISSING));
        } else if (!unit.isEmpty() && title.isEmpty() && roleName.isEmpty()) {
            row.problems(Map.of("title", EntryProblem.TITLE_MISSING));
        }
        LocalDate from = row.day("from");
        LocalDate to = row.day("to");
        int rank = row.number("rank", 0);
        if (!row.problems().isEmpty()) {
            return List.of(); // what the row means can not be told yet
        }
        List<PostEntry> entries = new ArrayList<>();
        if (!title.isEmpty()) {
            entries.add(timed(row, PostEntry.post(login, unit, title, rank, book.today(), null), from, to));
        }
        if (!roleName.isEmpty()) {
            entries.add(timed(row, PostEntry.role(login, unit, Role.valueOf(roleName), book.today(), null), from, to));
        }
        return entries;
    }

    /** What the row leaves open stays as it stands, or begins today and lasts as long as the unit. */
    private PostEntry timed(ListRow row, PostEntry post, @Nullable LocalDate from, @Nullable LocalDate to) {
        PostEntry now = book.standing(post).orElse(null);
        UnitEntry unit = book.units().find(post.unitCode()).orElse(null);
        LocalDate begin = from;
        if (begin == null) {
            begin = now != null
                    ? now.from()
                    : unit != null && unit.from().isAfter(book.today()) ? unit.from() : book.today();
        }
        LocalDate end = to != null ? to : !row.has("to") && now != null ? now.to() : unit == null ? null : unit.to();
        int rank = post.isRole() ? 0 : post.rank() > 0 ? post.rank() : now != null ? now.rank() : LAST_RANK;
        return new PostEntry(null, post.login(), post.unitCode(), post.title(), post.role(), rank, begin, end);
    }
}
