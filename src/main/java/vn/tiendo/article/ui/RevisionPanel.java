package vn.tiendo.article.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.article.trail.Revisions.Revision;
import vn.tiendo.prose.WordDiff;

/** Any two versions of an article, word by word. */
class RevisionPanel extends Section {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(hinh:[^)]*\\)");

    private final Select<Revision> before = new Select<>();
    private final Select<Revision> after = new Select<>();
    private final Div shown = new Div();
    private final transient ArticleSheets sheets;

    /** @param revisions newest first */
    RevisionPanel(List<Revision> revisions, ArticleSheets sheets) {
        this.sheets = sheets;
        addClassName("sheet");
        add(new H2(getTranslation("article.revisions")));
        if (revisions.size() < 2) {
            add(new Paragraph(
                    getTranslation(revisions.isEmpty() ? "article.revisions.none" : "article.revisions.one")));
            return;
        }
        prepare(before, "article.revision.before", revisions, revisions.get(1));
        prepare(after, "article.revision.after", revisions, revisions.getFirst());
        Div choice = new Div(before, after);
        choice.addClassName("row");
        shown.addClassName("word-diff");
        shown.getElement().setAttribute("role", "region");
        shown.getElement().setAttribute("aria-label", getTranslation("article.revisions"));
        add(choice, shown);
        compare();
    }

    private void prepare(Select<Revision> field, String label, List<Revision> all, Revision first) {
        field.setLabel(getTranslation(label));
        field.setItems(all);
        field.setItemLabelGenerator(revision -> getTranslation(
                "article.revision.n",
                revision.number(),
                sheets.time(revision.writtenAt()),
                sheets.name(revision.writtenBy())));
        field.setValue(first);
        field.addValueChangeListener(change -> compare());
    }

    private void compare() {
        shown.removeAll();
        if (before.getValue() == null || after.getValue() == null) {
            return;
        }
        List<WordDiff.Block> blocks = WordDiff.between(read(before.getValue()), read(after.getValue()));
        if (blocks.stream().noneMatch(WordDiff.Block::isChanged)) {
            shown.add(new Paragraph(getTranslation("article.revisions.same")));
        }
        blocks.forEach(block -> shown.add(paragraph(block)));
    }

    /** A picture is a word in brackets, not the mark by which it is kept. */
    private String read(Revision revision) {
        return PICTURE.matcher(revision.whole()).replaceAll(mark -> Matcher.quoteReplacement(picture(mark.group(1))));
    }

    private String picture(String name) {
        return name.isBlank()
                ? "[" + getTranslation("article.pictures") + "]"
                : getTranslation("article.revision.picture", name);
    }

    private static Paragraph paragraph(WordDiff.Block block) {
        Paragraph line = new Paragraph();
        block.pieces().forEach(piece -> {
            switch (piece.change()) {
                case SAME -> line.add(new Span(piece.text()));
                case REMOVED -> line.getElement().appendChild(new Element("del").setText(piece.text()));
                case ADDED -> line.getElement().appendChild(new Element("ins").setText(piece.text()));
            }
        });
        return line;
    }
}
