package vn.tiendo.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps people out of a page who see, hear or move otherwise than most (WCAG 2.2 AA). */
final class Barriers {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Fields that disappear, wholly or in part, under the bar of actions when they get the focus. */
    private static final String UNDER_BARS =
            "() => [...document.querySelectorAll('.form-panel input, .form-panel textarea')]"
                    + ".filter(field => field.checkVisibility()).filter(field => { field.focus();"
                    + " const at = field.getBoundingClientRect();"
                    + " return [...document.querySelectorAll('.actions')].map(bar => bar.getBoundingClientRect())"
                    + ".some(bar => bar.height > 0 && at.top < bar.bottom && at.bottom > bar.top); })"
                    + ".map(field => field.id)";

    private Barriers() {}

    /**
     * What axe finds. Legacy: it runs in the page itself instead of a second one; none of our pages has frames. What passes is
     * not described.
     */
    static List<String> in(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    /** WCAG 2.4.11. */
    static List<?> ofFocusIn(Page page) {
        return (List<?>) page.evaluate(UNDER_BARS);
    }
}
