package vn.tiendo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.notification.ui.NotificationBell;
import vn.tiendo.organization.SignedInPerson;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.ui.Language;
import vn.tiendo.shared.ui.NavEntry;
import vn.tiendo.shared.ui.Translations;

/** The frame around every page: the authority's header, the navigation, who is signed in. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String ARRIVED =
            "import(new URL('arrival.js', document.baseURI)).then(arrival => arrival.arrived($0))";

    private static final String UNSENT =
            "return import(new URL('unsent.js', document.baseURI)).then(unsent => unsent.waits())";

    private final transient AuthenticationContext authentication;
    private final transient SampleBars bars;
    private final transient AccountFacts facts;
    private final Anchor skip = new Anchor();
    private final @Nullable NotificationBell bell;
    private final SearchField search = new SearchField();

    MainLayout(
            AuthenticationContext authentication,
            RegisterService register,
            List<NavEntry> entries,
            SampleBars bars,
            NoticeService notices,
            AccountFacts facts,
            @Value("${tiendo.authority.name:}") String authorityName) {
        this.authentication = authentication;
        this.facts = facts;
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(getTranslation("porch.menu"));
        addToNavbar(skipLink(), toggle, authority(authorities(register), authorityName));
        if (authentication.isAuthenticated()) {
            addToNavbar(search(), searchLink());
        }
        bell = authentication
                .getAuthenticatedUser(SignedInPerson.class)
                .map(person -> new NotificationBell(notices))
                .orElse(null);
        if (bell != null) {
            addToNavbar(bell);
        }
        addToNavbar(account());
        addToDrawer(navigation(entries));
        this.bars = bars;
    }

    private Anchor skipLink() {
        skip.setText(getTranslation("porch.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    /** The page's base is the root, so the link to a place within it must name the page too. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skip.setHref(event.getLocation().getPath() + "#main");
        if (bell != null) {
            bell.refresh();
        }
        boolean back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
        getElement().executeJs(ARRIVED, back);
        boolean searching = event.getLocation().getPath().equals(SearchView.ROUTE);
        search.setValue(
                searching
                        ? event.getLocation()
                                .getQueryParameters()
                                .getSingleParameter(SearchView.QUERY)
                                .orElse("")
                        : "");
    }

    /** On wide screens one types at once; a phone has the link. */
    private Component search() {
        search.setPlaceholder(getTranslation("porch.search.placeholder"));
        search.setAriaLabel(getTranslation("porch.search.title"));
        Div box = new Div(search);
        box.addClassName("navbar-search");
        box.getElement().setAttribute("role", "search");
        return box;
    }

    private Component searchLink() {
        Anchor link = new Anchor(SearchView.ROUTE, "");
        link.addClassName("search-link");
        link.setAriaLabel(getTranslation("porch.search.title"));
        return link;
    }

    /** Each page stands below the bars, as the one main region. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        Component page = content.getElement().getComponent().orElseThrow();
        page.setId("main");
        page.getElement().setAttribute("role", "main");
        page.getElement().setAttribute("tabindex", "-1");
        Div frame = new Div();
        bars.forPage(this).forEach(frame::add);
        frame.add(page);
        setContent(frame);
    }

    /** The register answers only who has rights; an error page is shown to others too. */
    private List<IssuingAuthority> authorities(RegisterService register) {
        return authentication.hasAnyRole("USER", "ADMIN") ? register.authorities() : List.of();
    }

    /** Until the administrator has entered the authority, the configured name stands there. */
    private Component authority(List<IssuingAuthority> authorities, String configuredName) {
        Div name = new Div();
        name.addClassName("authority");
        if (authorities.isEmpty()) {
            name.add(line(
                    "authority-line2", configuredName.isBlank() ? getTranslation("porch.product") : configuredName));
        } else {
            name.add(
                    line("authority-line1", authorities.getFirst().line1()),
                    line("authority-line2", authorities.getFirst().line2()));
        }
        return name;
    }

    private static Span line(String css, String text) {
        Span span = new Span(text);
        span.addClassName(css);
        return span;
    }

    private Component account() {
        return authentication
                .getAuthenticatedUser(SignedInPerson.class)
                .map(this::menuOf)
                .orElseGet(this::wayIn);
    }

    private Component wayIn() {
        Anchor login = new Anchor(SecurityConfiguration.LOGIN, getTranslation("porch.login.action"));
        login.setRouterIgnore(true);
        return login;
    }

    private Component menuOf(SignedInPerson person) {
        MenuBar menu = new MenuBar();
        menu.addClassName("account");
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        Span initial = line("account-initial", initialOf(person.name()));
        initial.getElement().setAttribute("aria-hidden", "true");
        Span who = new Span(initial, line("account-name", person.name()));
        who.addClassName("account-person");
        MenuItem name = menu.addItem(who);
        name.setAriaLabel(getTranslation("porch.account", person.name()));
        name.getSubMenu().addItem(facts.of(person)).setEnabled(false);
        name.getSubMenu()
                .addItem(
                        getTranslation("porch.own.title"),
                        click -> getUI().ifPresent(ui -> ui.navigate(OwnAccountView.class)));
        name.getSubMenu().addItem(getTranslation("porch.keys.title"), click -> PageCare.showKeys(this));
        boolean vietnamese =
                Translations.VIETNAMESE.getLanguage().equals(getLocale().getLanguage());
        name.getSubMenu()
                .addItem(
                        getTranslation("porch.other-language"),
                        click -> Language.choose(vietnamese ? Translations.ENGLISH : Translations.VIETNAMESE))
                .getElement()
                .setAttribute("lang", vietnamese ? "en" : "vi");
        name.getSubMenu().addItem(getTranslation("porch.logout"), click -> signOut());
        return menu;
    }

    /** Nothing typed is left on the machine when somebody signs out, so it is asked before (UX-21). */
    private void signOut() {
        getElement().executeJs(UNSENT).then(Boolean.class, waits -> {
            if (!Boolean.TRUE.equals(waits)) {
                authentication.logout();
                return;
            }
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(getTranslation("porch.logout.unsent"));
            dialog.setText(getTranslation("porch.logout.unsent.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("porch.logout.stay"));
            dialog.setConfirmText(getTranslation("porch.logout.anyway"));
            dialog.addConfirmListener(confirmed -> authentication.logout());
            dialog.open();
        });
    }

    /** People are called by the last word of their name. */
    private static String initialOf(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).substring(0, 1).toUpperCase(Translations.VIETNAMESE);
    }

    private Component navigation(List<NavEntry> entries) {
        SideNav nav = new SideNav();
        entries.stream()
                .filter(this::mayOpen)
                .sorted(Comparator.comparingInt(NavEntry::order))
                .forEach(entry -> {
                    SideNavItem item = new SideNavItem(getTranslation(entry.key()), entry.path());
                    item.setMatchNested(entries.stream().noneMatch(entry::leadsTo));
                    nav.addItem(item);
                });
        Div product = new Div(getTranslation("porch.product"));
        product.addClassName("product");
        Div drawer = new Div(product, nav);
        nav.getElement().setAttribute("aria-label", getTranslation("porch.navigation"));
        drawer.addClassName("drawer");
        return drawer;
    }

    private boolean mayOpen(NavEntry entry) {
        return (entry.role().isEmpty() ? authentication.isAuthenticated() : authentication.hasRole(entry.role()))
                && entry.open().getAsBoolean();
    }
}
