package vn.tiendo.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.Sheet;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.BookEntry;
import vn.tiendo.register.BookSpan;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** A register as it is printed and bound: a year, or some days of it, landscape, with the prescribed columns. */
abstract class BookPrintView<E extends BookEntry> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** More lines than a browser prints well; the file has them all. */
    private static final int MOST = 3_000;

    private final transient Book<E> book;
    private final transient DueText words;

    BookPrintView(Book<E> book, DueText words) {
        this.book = book;
        this.words = words;
        addClassNames("page", "register-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BookPlace place = BookPlace.read(
                event.getLocation().getQueryParameters(), words.today().getYear());
        UnitRef unit = BookView.chosen(book.units(), place);
        BookSheet<E> sheet = new BookSheet<>(book, unit, place);
        BookSpan span = sheet.span();
        DownloadHandler file = sheet::answer;
        Anchor download = new Anchor(file, getTranslation("register.print.download"));
        download.getElement().setAttribute("download", true);
        download.addClassName("action-link");
        Button print = new Button(
                getTranslation("register.print.action"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.setVisible(span.count() <= MOST);
        removeAll();
        add(
                ListPlace.back(book.path(), getTranslation("register.print.back")),
                new PageHeader(getPageTitle(), print, download),
                days(place),
                span.count() <= MOST
                        ? paper(sheet.sheet(span))
                        : new Paragraph(getTranslation("register.print.too-long", span.count(), MOST)));
    }

    private FormPanel days(BookPlace place) {
        FormPanel form = new FormPanel();
        VietnameseDatePicker from = form.field("from", new VietnameseDatePicker(getTranslation("register.print.from")));
        VietnameseDatePicker to = form.field("to", new VietnameseDatePicker(getTranslation("register.print.to")));
        from.setValue(place.from());
        to.setValue(place.to());
        form.action(getTranslation("register.print.days"), () -> {
            requireYear(from.getValue(), "from", place.year());
            requireYear(to.getValue(), "to", place.year());
            if (from.getValue() != null
                    && to.getValue() != null
                    && to.getValue().isBefore(from.getValue())) {
                throw new InvalidInput("to", "register.problem.days-reversed");
            }
            UI.getCurrent()
                    .navigate(
                            book.path() + RegisterLinks.PRINT,
                            place.between(from.getValue(), to.getValue()).query());
        });
        return form;
    }

    private static void requireYear(@Nullable LocalDate day, String field, int year) {
        if (day != null && day.getYear() != year) {
            throw new InvalidInput(field, "register.problem.other-year", Integer.toString(year));
        }
    }

    /** Vietnamese, whatever the screen speaks. */
    private static Div paper(Sheet sheet) {
        Div paper = new Div();
        paper.addClassName("register-paper");
        paper.getElement().setAttribute("lang", Translations.VIETNAMESE.getLanguage());
        sheet.head().forEach(line -> paper.add(new Paragraph(line)));
        NativeTableRow titles = new NativeTableRow();
        sheet.columns().forEach(column -> {
            NativeTableHeaderCell title = new NativeTableHeaderCell(column.title());
            title.getElement().setAttribute("scope", "col");
            titles.add(title);
        });
        NativeTableBody body = new NativeTableBody();
        sheet.rows().each(cells -> {
            NativeTableRow row = new NativeTableRow();
            cells.forEach(cell -> row.add(new NativeTableCell(BookSheet.text(cell))));
            body.add(row);
        });
        NativeTable table = new NativeTable(new NativeTableHeader(titles), body);
        table.addClassName("register-table");
        Div frame = new Div(table);
        frame.addClassName("matrix-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        paper.add(frame);
        return paper;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register." + book.key() + ".print");
    }
}
