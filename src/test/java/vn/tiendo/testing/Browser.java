package vn.tiendo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A headless Chromium in which a test works as one person after the other. */
public final class Browser implements AutoCloseable {

    /** One pixel. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /** Below this the calendar of a date field fills the screen. */
    private static final int NARROW = 450;

    private static final int HEIGHT = 900;

    private static final String TASKS = "viec-cua-toi";

    /** Farther down than any page goes. */
    public static final int END = 1_000_000;

    /**
     * Every view of the page has been still for six looks in a row, 20 ms apart: a click is sent to the server a moment
     * after it. Pages without a place for views, as the sign-in is, are still when they are loaded.
     */
    private static final String SETTLED = "() => new Promise(done => { let still = 0; const look = () => {"
            + " const clients = window.Vaadin?.Flow?.clients;"
            + " const idle = document.getElementById('outlet') === null"
            + " || clients && Object.keys(clients).length > 0"
            + " && Object.values(clients).every(c => !c.isActive || !c.isActive())"
            + " && document.querySelector('h1') !== null;"
            + " still = idle ? still + 1 : 0;"
            + " if (still >= 6) { done(true); } else { setTimeout(look, 20); } }; look(); })";

    private static final Path SCREENSHOTS = Path.of("src/docs/screenshots");

    private final String base;
    private int width;
    private final BrowserContext context;
    /** Nothing was done since the page was loaded. */
    private boolean listed;

    private Page page;

    public Browser(String base, int width) {
        this.base = base;
        this.width = width;
        this.context = Chromium.started()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, HEIGHT));
    }

    /** The tab, in which nobody is signed in any more; what the browser has loaded of the front end it keeps, ready to run. */
    public Page stranger() {
        context.clearCookies();
        if (page == null) {
            page = context.newPage();
        }
        return page;
    }

    /** Signs in as somebody, in a session of its own. */
    public Page signIn(String login) {
        stranger().navigate(base + "/login");
        page.evaluate("() => localStorage.clear()");
        page.locator("#username").fill(login);
        page.locator("#password").fill("tiendo2022");
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*(viec-cua-toi|can-bo|tong-quan).*"));
        settle();
        listed = true;
        return page;
    }

    public Page page() {
        return page;
    }

    /** Makes the window of the open page wider or narrower, as when a phone is turned. */
    public void resize(int to) {
        width = to;
        page.setViewportSize(to, HEIGHT);
        settle();
    }

    public void visit(String path) {
        page.navigate(base + "/" + path);
        settle();
    }

    /** Opens the first task of this title in the list, about this subject. */
    public void openTask(String title, String subject) {
        if (!listed || !page.url().endsWith(TASKS) || cards(title, subject).count() == 0) {
            visit(TASKS);
        }
        listed = false;
        cards(title, subject).first().locator("a").click();
        page.waitForURL(Pattern.compile(".*/viec/.*"));
        settle();
    }

    /** Whether the list holds a task of this title about this subject. */
    public boolean hasTask(String title, String subject) {
        visit(TASKS);
        listed = true;
        return cards(title, subject).count() > 0;
    }

    private Locator cards(String title, String subject) {
        return page.locator("li.task-card")
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setHasText(subject));
    }

    /** Waits for the word that a step is done. */
    public void hasDone(String title) {
        done(title).waitFor();
    }

    /** The word that a step is done. */
    public Locator done(String title) {
        return page.getByText("Đã xong: " + title + ".").first();
    }

    public void press(String button) {
        listed = false;
        button(button).click();
        settle();
    }

    /** Answers what is asked before something that cannot be undone. */
    public void confirm(String title, String button) {
        // The element itself has no size, so it must not be waited for; its button has.
        page.locator("vaadin-confirm-dialog[aria-label='" + title + "']")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        settle();
    }

    /** Presses twice in the same moment, as people do who distrust the first click. */
    public void pressTwice(String button) {
        button(button).dblclick();
        settle();
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    public void type(String label, String text) {
        Locator field = page.getByLabel(label).first();
        boolean wrong = (boolean) field.evaluate("field => field.closest('[invalid]') !== null");
        field.fill(text);
        if (wrong) {
            settle(); // what was told of it goes, and what is below moves
        }
    }

    public void typeDate(String label, String date) {
        Locator field = page.getByLabel(label).first();
        field.fill(date);
        field.press("Enter");
        field.press(width < NARROW ? "Escape" : "Tab"); // a phone's calendar covers the page until it is closed
        settle();
    }

    /** Uploads a small picture under this name. */
    public void attach(String name) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "image/png", Base64.getDecoder().decode(PICTURE)));
        page.locator("a[download]")
                .filter(new Locator.FilterOptions().setHasText(name))
                .waitFor();
        settle();
    }

    /** Chooses from a combo box by typing. */
    public void choose(String label, String text) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        box.click();
        box.fill(text);
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        settle();
    }

    /** The page is there and has had nothing to ask of the server for a moment. */
    public void settle() {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction(SETTLED);
    }

    public void sees(String text) {
        assertThat(page.locator("body").innerText()).contains(text);
    }

    /** Keeps a picture for the documentation. */
    public void picture(String name) {
        page.evaluate("() => getSelection().removeAllRanges()"); // a double click marks the words below it
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
    }

    /** No violation of WCAG 2.2 AA that axe can find. */
    public void isAccessible() {
        assertThat(Barriers.in(page)).isEmpty();
    }

    /** The frame scrolls, not the window. */
    public void scrollTo(int top) {
        String frame = "document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part=content]')";
        page.evaluate("top => " + frame + ".scrollTo(0, top)", top);
    }

    /** The bodies of all requests to come whose address contains this. */
    public List<String> recordsRequests(String part) {
        List<String> bodies = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains(part) && request.postData() != null) {
                bodies.add(request.url() + "\n" + request.postData());
            }
        });
        return bodies;
    }

    /** Sends a recorded request once more, in the session of the page. */
    public void sendsAgain(String recorded) {
        String[] parts = recorded.split("\n", 2);
        page.evaluate(
                "([url, body]) => fetch(url, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })"
                        + ".then(answer => answer.text())",
                List.of(parts[0], parts[1]));
    }

    /** No field disappears, wholly or in part, under the bar of actions when it gets the focus (WCAG 2.4.11). */
    public void keepsFocusInSight() {
        assertThat(Barriers.ofFocusIn(page)).isEmpty();
    }

    /** Where the main navigation leads. */
    public List<String> navigation() {
        return page.locator("vaadin-side-nav-item").all().stream()
                .map(item -> item.getAttribute("path"))
                .filter(path -> path != null && !path.isBlank())
                .toList();
    }

    /** One heading, nothing missing, nothing wider than the screen. */
    public void isAPage(String name) {
        assertThat(page.locator("h1").count()).as("headings of " + name).isEqualTo(1);
        assertThat(page.locator(".error-page").count()).as(name).isZero();
        hasNoSidewaysScroll();
    }

    public void hasNoSidewaysScroll() {
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    }

    /** What was seen last helps to understand a failure. */
    @Override
    public void close() {
        if (page != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/last-seen-" + width + ".png"))
                    .setFullPage(true));
        }
        context.close();
    }
}
