package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;

/** What a piece of work is about and what was answered, as its forms show it. */
@org.springframework.stereotype.Component
class UpkeepSheets {

    private final DueText words;

    UpkeepSheets(DueText words) {
        this.words = words;
    }

    Component sheet(UpkeepFacts upkeep, PortalFacts portal, Component page) {
        FactList facts = new FactList();
        facts.fact(page.getTranslation("portal.address"), new OutsideLink(portal.address(), ""));
        portal.section(upkeep.sectionId()).ifPresent(section -> section(section, facts, page));
        portal.banner(upkeep.bannerId()).ifPresent(banner -> banner(banner, facts, page));
        facts.fact(page.getTranslation("portal.why"), page.getTranslation("UpkeepFacts.Reason." + upkeep.reason()));
        Section sheet = new Section(facts);
        sheet.addClassName("sheet");
        return sheet;
    }

    private void section(PortalFacts.Section section, FactList facts, Component page) {
        facts.fact(
                page.getTranslation("portal.section"),
                section.link().isBlank() ? text(section.name()) : new OutsideLink(section.link(), section.name()));
        if (section.required()) {
            facts.fact(page.getTranslation("portal.required"), page.getTranslation("portal.required.yes"));
        }
        facts.fact(
                page.getTranslation("portal.interval"),
                page.getTranslation("portal.interval.days", section.intervalDays()));
        facts.fact(page.getTranslation("portal.newest"), newest(section.newest(), page));
    }

    private void banner(PortalFacts.Banner banner, FactList facts, Component page) {
        facts.fact(page.getTranslation("portal.banner"), banner.words());
        if (!banner.place().isBlank()) {
            facts.fact(page.getTranslation("portal.banner.place"), banner.place());
        }
        facts.fact(page.getTranslation("portal.banner.ends-on"), words.day(banner.endsOn()));
    }

    /** The newest item in one line. */
    Component newest(PortalFacts.Item item, Component page) {
        return item.newestOn() == null
                ? text(page.getTranslation("portal.newest.none"))
                : new OutsideLink(item.newestLink(), day(item.newestOn()) + " · " + item.newestTitle());
    }

    /** What the unit says that it did. */
    Component answer(UpkeepFacts upkeep, Component page) {
        FactList facts = new FactList();
        UpkeepFacts.Answer answer = upkeep.answer();
        String what = upkeep.aboutBanner() ? "portal.banner." : "portal.item.";
        facts.fact(page.getTranslation(what + "link"), new OutsideLink(answer.link(), ""));
        if (!answer.title().isBlank()) {
            facts.fact(page.getTranslation(what + "title"), answer.title());
        }
        facts.fact(page.getTranslation(what + "day"), day(answer.day()));
        Section sheet = new Section(facts);
        sheet.addClassName("sheet");
        return sheet;
    }

    String day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(words::day).orElse("");
    }

    private static Component text(String words) {
        return new Span(words);
    }
}
