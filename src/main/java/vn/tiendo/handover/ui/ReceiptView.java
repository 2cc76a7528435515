package vn.tiendo.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.handover.HandOverLinks;
import vn.tiendo.handover.HandOverService;
import vn.tiendo.handover.Receipt;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.PageHeader;

/** "Biên bản bàn giao công việc": what went from whom to whom, who confirmed it and when; to be printed and signed. */
@Route(HandOverLinks.RECEIPT + "/:id")
@RolesAllowed({"USER", "ADMIN"})
class ReceiptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandOverService service;
    private final transient DueText words;
    private final boolean links;

    ReceiptView(HandOverService service, DueText words, AuthenticationContext authentication) {
        this.service = service;
        this.words = words;
        this.links = authentication.hasRole("USER");
        addClassNames("page", "narrow", "receipt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Receipt receipt =
                service.receipt(id(event.getRouteParameters().get("id").orElse("")));
        removeAll();
        Button print = new Button(
                getTranslation("handover.receipt.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        DownloadHandler file = download -> new ReceiptExport(this, words).answer(receipt, download);
        Anchor download = new Anchor(file, getTranslation("handover.receipt.download"));
        download.getElement().setAttribute("download", true);
        download.addClassName("action-link");
        add(
                new Anchor(HandOverLinks.LIST, getTranslation("handover.back")),
                new PageHeader(getPageTitle(), print, download),
                facts(receipt));
        if (receipt.lines().isEmpty()) {
            add(new Paragraph(getTranslation("handover.receipt.nothing")));
        }
        byReceiver(receipt).forEach((receiver, lines) -> add(section(receiver, lines)));
        add(signatures(receipt));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private FactList facts(Receipt receipt) {
        FactList facts = new FactList();
        facts.fact(getTranslation("handover.leaver"), named(receipt.person(), receipt.title()));
        facts.fact(getTranslation("handover.unit"), receipt.unit());
        facts.fact(getTranslation("handover.confirmed-by"), receipt.by());
        facts.fact(getTranslation("handover.confirmed-at"), words.time(receipt.at()));
        facts.fact(getTranslation("handover.last-day"), words.day(receipt.lastDay()));
        facts.fact(
                getTranslation("handover.account"),
                getTranslation(receipt.accountClosed() ? "handover.account.was-closed" : "handover.account.stayed"));
        if (!receipt.note().isEmpty()) {
            facts.fact(getTranslation("handover.note"), receipt.note());
        }
        return facts;
    }

    private static Map<String, List<Receipt.Line>> byReceiver(Receipt receipt) {
        return receipt.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> named(line.receiver(), line.receiverTitle()), LinkedHashMap::new, Collectors.toList()));
    }

    private Section section(String receiver, List<Receipt.Line> lines) {
        OrderedList list = new OrderedList();
        lines.forEach(line -> list.add(new ListItem(line(line))));
        Section section = new Section(new H2(getTranslation("handover.receipt.to", receiver, lines.size())), list);
        section.addClassName("sheet");
        return section;
    }

    private Component line(Receipt.Line line) {
        String title = line.step().isEmpty()
                ? line.subject()
                : getTranslation(line.step() + ".title") + " – " + line.subject();
        Div text = new Div(new Span(getTranslation("WorkLine.Part." + line.part()) + ": "));
        text.add(links ? new Anchor(line.link(), title) : new Span(title));
        if (!line.reference().isEmpty()) {
            text.add(new Span(" (" + line.reference() + ")"));
        }
        return text;
    }

    /** Where people sign on paper; on the screen nobody needs it. */
    private Div signatures(Receipt receipt) {
        Div signatures = new Div();
        signatures.addClassName("signatures");
        signatures.add(place("handover.leaver", receipt.person()));
        receipt.lines().stream()
                .map(Receipt.Line::receiver)
                .distinct()
                .forEach(name -> signatures.add(place("handover.receiver", name)));
        signatures.add(place("handover.confirmed-by", receipt.by()));
        return signatures;
    }

    private Div place(String key, String name) {
        return new Div(new Paragraph(getTranslation(key)), new Paragraph(name));
    }

    static String named(String name, String title) {
        return title.isEmpty() ? name : name + " – " + title;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handover.receipt");
    }
}
