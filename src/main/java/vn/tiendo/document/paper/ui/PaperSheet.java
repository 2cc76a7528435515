package vn.tiendo.document.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.PaperWords;

/** An official document as it will read on paper; the .docx has the same boxes. */
public class PaperSheet extends Article {

    private static final PaperTexts OFFICIAL = new PaperTexts("official");

    /** Everything of it. */
    public PaperSheet(OfficialDocument document) {
        this(document, document.body());
        for (int i = 0; i < document.annexes().size(); i++) {
            annex(document, i);
        }
    }

    /** @param body stands in the place of the document's own text */
    public PaperSheet(OfficialDocument document, Component... body) {
        this(document, List.of());
        addComponentAtIndex(getComponentCount() - (hasFoot(document) ? 1 : 0), new Div(body));
    }

    private PaperSheet(OfficialDocument document, List<Block> body) {
        addClassName("paper");
        getElement().setAttribute("lang", "vi"); // whatever the screen speaks
        add(head(document));
        if (!document.isLetter()) {
            add(line("paper-kind", document.title()), ruled("paper-subject", document.subject()));
        }
        if (!document.to().isEmpty()) {
            add(to(document.to()));
        }
        if (!document.enactor().isEmpty()) {
            add(line("paper-kind", document.enactor()));
        }
        PaperWords.enumerated(document.bases()).forEach(basis -> add(line("paper-basis", basis)));
        body.forEach(this::block);
        if (hasFoot(document)) {
            add(foot(document));
        }
    }

    /** What another authority has signed has no foot of ours. */
    private static boolean hasFoot(OfficialDocument document) {
        return !document.copies().isEmpty() || !document.signature().lines().isEmpty();
    }

    private static Component head(OfficialDocument document) {
        Div left = new Div();
        document.head().superior().forEach(text -> left.add(line("paper-superior", text)));
        List<String> authority = document.head().authority();
        authority.stream()
                .limit(Math.max(0, authority.size() - 1))
                .forEach(text -> left.add(line("paper-strong", text)));
        if (!authority.isEmpty()) {
            left.add(ruled("paper-strong", authority.getLast()));
        }
        left.add(line("", OFFICIAL.text("number", document.head().printedReference())));
        if (document.isLetter()) {
            left.add(line("paper-about", document.printedSubject()));
        }
        Div right = new Div(
                line("paper-strong", OFFICIAL.text("nation")),
                ruled("paper-motto", OFFICIAL.text("motto")),
                line("paper-day", document.head().placeAndDate()));
        Div header = new Div(left, right);
        header.addClassName("paper-header");
        return header;
    }

    private static Component to(List<String> receivers) {
        Div to = new Div(
                line("", receivers.size() == 1 ? OFFICIAL.text("to.one", receivers.getFirst()) : OFFICIAL.text("to")));
        to.addClassName("paper-to");
        if (receivers.size() > 1) {
            to.add(list(receivers));
        }
        return to;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text(var text) ->
                text.lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
            case Block.Heading(var text) -> add(line("paper-recipient", text));
            case Block.Centred(var text) -> add(line("paper-kind", text));
            case Block.Article(var number, var text) -> {
                Span mark = new Span(OFFICIAL.text("article", Integer.toString(number)));
                mark.addClassName("paper-recipient");
                add(new Paragraph(mark, new Span(" " + text)));
            }
            case Block.Grid grid -> add(grid(grid));
        }
    }

    private static Component grid(Block.Grid grid) {
        NativeTableRow names = new NativeTableRow();
        grid.head().forEach(name -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        });
        NativeTableBody rows = new NativeTableBody();
        grid.rows().forEach(texts -> {
            NativeTableRow row = new NativeTableRow();
            texts.forEach(text -> row.add(new NativeTableCell(text)));
            rows.add(row);
        });
        NativeTable table = new NativeTable(new NativeTableHeader(names), rows);
        table.addClassName("paper-grid");
        Div scroll = new Div(table);
        scroll.addClassName("paper-scroll");
        scroll.getElement().setAttribute("tabindex", "0"); // scrolled by keyboard too
        return scroll;
    }

    private void annex(OfficialDocument document, int index) {
        OfficialDocument.Annex annex = document.annexes().get(index);
        add(
                line("paper-kind paper-annex", document.annexName(index)),
                line("paper-subject paper-annex-title", annex.title()),
                line("paper-attached", document.attached()));
        annex.body().forEach(this::block);
    }

    private static Component foot(OfficialDocument document) {
        Div copies = new Div(line("paper-copies", OFFICIAL.text("copies")), list(document.copies()));
        Div signature = new Div();
        signature.addClassName("paper-signature");
        document.signature().lines().forEach(text -> signature.add(line("paper-strong", text)));
        if (!document.signature().name().isEmpty()) {
            signature.add(line("paper-signer", document.signature().name()));
        }
        Div foot = new Div(copies, signature);
        foot.addClassName("paper-foot");
        return foot;
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        PaperWords.enumerated(lines).forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    /** With the line below it that the decree orders, drawn as far as the style of this box says. */
    private static Div ruled(String css, String text) {
        Span words = new Span(text);
        words.addClassName("paper-ruled");
        Div line = new Div(words);
        line.addClassName(css);
        return line;
    }

    private static Div line(String css, String text) {
        Div line = new Div(text);
        if (!css.isEmpty()) {
            line.addClassNames(css.split(" "));
        }
        return line;
    }
}
