package vn.tiendo.bookmark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import vn.tiendo.bookmark.Bookmark;
import vn.tiendo.bookmark.BookmarkService;

/** "Bộ lọc đã lưu": picks one, keeps the present one under a name, changes one's own. */
class BookmarkMenu extends MenuBar {

    private final transient BookmarkService bookmarks;
    private final String page;
    private final String query;

    BookmarkMenu(BookmarkService bookmarks, String page, String query) {
        this.bookmarks = bookmarks;
        this.page = page;
        this.query = query;
        addClassName("bookmarks");
        fill();
    }

    private void fill() {
        removeAll();
        List<Bookmark> saved = bookmarks.list(page);
        MenuItem root = addItem(saved.stream()
                .filter(bookmark -> bookmark.query().equals(query) && !query.isEmpty())
                .findFirst()
                .map(bookmark -> getTranslation("bookmark.menu.chosen", bookmark.name()))
                .orElseGet(() -> getTranslation("bookmark.menu")));
        SubMenu menu = root.getSubMenu();
        saved.forEach(bookmark -> menu.addItem(label(bookmark), click -> open(bookmark)));
        if (!saved.isEmpty()) {
            menu.addSeparator();
        }
        MenuItem keep = menu.addItem(
                getTranslation("bookmark.save"), click -> new SaveDialog(bookmarks, page, query, this::fill).open());
        keep.setEnabled(!query.isEmpty());
        if (saved.stream().anyMatch(Bookmark::mine)) {
            menu.addItem(
                    getTranslation("bookmark.manage"), click -> new ManageDialog(bookmarks, page, this::fill).open());
        }
    }

    private String label(Bookmark bookmark) {
        if (!bookmark.shared()) {
            return bookmark.name();
        }
        return bookmark.mine()
                ? getTranslation("bookmark.shared-by-me", bookmark.name(), bookmark.unit())
                : getTranslation("bookmark.shared", bookmark.name(), bookmark.owner());
    }

    private void open(Bookmark bookmark) {
        UI.getCurrent().navigate(page, QueryParameters.fromString(bookmark.query()));
    }
}
