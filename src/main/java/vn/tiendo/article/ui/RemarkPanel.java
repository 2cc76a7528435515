package vn.tiendo.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ArticleService;
import vn.tiendo.article.trail.Remarks;
import vn.tiendo.prose.Markdown;
import vn.tiendo.prose.MarkdownBlock;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;

/** What was remarked on paragraphs, and the field for one more. */
class RemarkPanel extends Section {

    private static final int SHOWN = 80;

    private final transient ArticleService articles;
    private final transient ArticleBook book;
    private final transient ArticleSheets sheets;
    private final UUID article;

    RemarkPanel(ArticleService articles, ArticleBook book, ArticleSheets sheets, ArticleFacts facts) {
        this.articles = articles;
        this.book = book;
        this.sheets = sheets;
        this.article = facts.id();
        addClassName("sheet");
        show(facts);
    }

    private void show(ArticleFacts facts) {
        removeAll();
        add(new H2(getTranslation("article.remarks")));
        List<MarkdownBlock> blocks = Markdown.blocks(facts.draft().body());
        Set<String> there = blocks.stream().map(MarkdownBlock::anchor).collect(Collectors.toSet());
        List<Remarks.Remark> all = book.remarks(article);
        boolean may = book.rights(article).remark();
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("article.remarks.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        all.forEach(remark -> list.add(line(remark, there.contains(remark.anchor()), may, facts)));
        add(list);
        if (may && !blocks.isEmpty()) {
            add(adding(blocks, facts));
        }
    }

    private ListItem line(Remarks.Remark remark, boolean there, boolean may, ArticleFacts facts) {
        Paragraph quote = new Paragraph(getTranslation("article.remark.quote", remark.quote()));
        quote.addClassName("remark-quote");
        Paragraph words = new Paragraph(remark.words());
        Paragraph by = new Paragraph(
                getTranslation("article.by-at", sheets.time(remark.writtenAt()), sheets.name(remark.writtenBy())));
        by.addClassName("hint");
        ListItem item = new ListItem(quote, words, by);
        if (!there) {
            item.add(new Paragraph(getTranslation("article.remark.changed")));
        }
        if (remark.settledBy() != null) {
            item.add(new Paragraph(getTranslation("article.remark.settled", sheets.name(remark.settledBy()))));
        } else if (may) {
            Button done = new Button(getTranslation("article.remark.settle"), click -> {
                articles.settle(article, remark.id());
                show(facts);
            });
            done.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(done);
        }
        return item;
    }

    private Div adding(List<MarkdownBlock> blocks, ArticleFacts facts) {
        FormPanel form = new FormPanel();
        Select<MarkdownBlock> block = form.field("anchor", new Select<>());
        block.setLabel(getTranslation("form.required", getTranslation("article.remark.on")));
        block.setItems(blocks);
        block.setItemLabelGenerator(each -> shortly(each.text()));
        block.setValue(blocks.getFirst());
        TextArea words = form.field(
                "words", new TextArea(getTranslation("form.required", getTranslation("article.remark.words"))));
        words.setMaxLength(Remarks.LONGEST_WORDS);
        words.setWidthFull();
        form.action(getTranslation("article.remark.add"), () -> {
            articles.remark(
                    article, block.getValue().anchor(), shortly(block.getValue().text()), words.getValue());
            Toasts.done(getTranslation("article.remark.added"));
            show(facts);
        });
        return form;
    }

    private static String shortly(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
