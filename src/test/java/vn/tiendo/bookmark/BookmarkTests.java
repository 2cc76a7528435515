package vn.tiendo.bookmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.Race;

/** Filters under names: one's own, and those of one's unit. */
@IntegrationTest
class BookmarkTests {

    private static final String PAGE = "viec-cua-toi";
    private static final String OWNER = "vhxh.dakha";
    private static final String COLLEAGUE = "chuctich.dakha";
    private static final String STRANGER = "vhxh.dakna";
    private static final int BUDGET = 2;

    @Autowired
    private Campaign campaign;

    @Autowired
    private BookmarkService bookmarks;

    private UUID unit;

    @BeforeEach
    void clear() {
        campaign.load();
        unit = campaign.organizationUnit("xa-dakha");
        List.of(OWNER, COLLEAGUE, STRANGER)
                .forEach(login -> list(login).stream()
                        .filter(Bookmark::mine)
                        .forEach(bookmark -> campaign.actAs.as(login, () -> bookmarks.delete(bookmark.id()))));
    }

    @Test
    void areOnesOwnUnlessTheyAreShared() {
        save("Việc gấp", null);
        save("Ban biên tập", unit);

        assertThat(list(OWNER)).extracting(Bookmark::name).containsExactly("Ban biên tập", "Việc gấp");
        assertThat(list(COLLEAGUE)).singleElement().satisfies(bookmark -> {
            assertThat(bookmark.name()).isEqualTo("Ban biên tập");
            assertThat(bookmark.query()).isEqualTo("phan=qua-han&q=1286");
            assertThat(bookmark.mine()).isFalse();
            assertThat(bookmark.unit()).isEqualTo("xã Đăk Hà");
        });
        assertThat(list(STRANGER)).isEmpty();
        assertThat(campaign.actAs.as(OWNER, () -> bookmarks.list("chi-dao"))).isEmpty();
    }

    @Test
    void areChangedByTheirOwnerOnly() {
        save("Ban biên tập", unit);
        UUID id = list(OWNER).getFirst().id();

        campaign.actAs.as(COLLEAGUE, () -> {
            assertThatThrownBy(() -> bookmarks.rename(id, "Khác")).isInstanceOf(NotFound.class);
            bookmarks.delete(id);
        });
        assertThat(list(COLLEAGUE)).extracting(Bookmark::name).containsExactly("Ban biên tập");

        campaign.actAs.as(OWNER, () -> bookmarks.rename(id, "Biên tập"));
        assertThat(list(COLLEAGUE)).extracting(Bookmark::name).containsExactly("Biên tập");
        campaign.actAs.as(OWNER, () -> bookmarks.delete(id));
        campaign.actAs.as(OWNER, () -> bookmarks.delete(id));
        assertThat(list(COLLEAGUE)).isEmpty();
    }

    @Test
    void haveANameThatIsFreeAndAUnitOfOnesOwn() {
        save("Việc gấp", null);

        assertThatThrownBy(() -> save("  việc GẤP ", null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> save(" ", null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> save("x".repeat(61), null)).isInstanceOf(InvalidInput.class);
        UUID other = campaign.organizationUnit("xa-dakna");
        assertThatThrownBy(() -> save("Khác", other)).isInstanceOf(NotAllowed.class);
        assertThat(list(OWNER)).hasSize(1);
    }

    @Test
    void areKeptOnceWhenTwoClicksComeAtOnce() throws Exception {
        List<@Nullable Throwable> ends = Race.of(() -> save("Việc gấp", unit), () -> save("Việc gấp", unit));

        assertThat(ends).containsOnlyOnce((Throwable) null);
        assertThat(ends).filteredOn(end -> end != null).singleElement().isInstanceOf(InvalidInput.class);
        assertThat(list(OWNER)).hasSize(1);
    }

    @Test
    void costTwoStatements(@Autowired QuietCounter counter) {
        save("Việc gấp", unit);

        assertThat(counter.count(COLLEAGUE, () -> bookmarks.list(PAGE))).isLessThanOrEqualTo(BUDGET);
    }

    private void save(String name, @Nullable UUID shared) {
        campaign.actAs.as(OWNER, () -> bookmarks.save(PAGE, "phan=qua-han&q=1286", name, shared));
    }

    private List<Bookmark> list(String login) {
        return campaign.actAs.as(login, () -> bookmarks.list(PAGE));
    }
}
