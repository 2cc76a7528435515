package vn.tiendo.board.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import vn.tiendo.board.BoardDraft;
import vn.tiendo.board.NominationService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** A board that was set up before the office worked here enters with its decision. */
class EarlierBoardPanel extends Details {

    /** @param done is told once it is entered */
    EarlierBoardPanel(NominationService nominations, SeatFields.Choice choice, UUID unit, Runnable done) {
        addClassName("sheet");
        setSummary(new Span(getTranslation("board.enter")));
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("board.enter.text")));
        TextField reference = form.field("reference", new TextField(required("board.enter.reference")));
        reference.setHelperText(getTranslation("board.enter.reference.hint"));
        reference.setMaxLength(BoardDraft.Earlier.LONGEST_REFERENCE);
        VietnameseDatePicker day = form.field("day", new VietnameseDatePicker(required("board.enter.day")));
        TextField signer = form.field("signer", new TextField(getTranslation("board.enter.signer")));
        signer.setHelperText(getTranslation("board.enter.signer.hint"));
        signer.setMaxLength(BoardDraft.Earlier.LONGEST_SIGNER);
        SeatList seats = new SeatList(form, choice);
        form.content(seats);
        seats.show(List.of());
        form.primary(getTranslation("board.enter.action"), () -> {
            nominations.enter(
                    unit,
                    new BoardDraft.Earlier(reference.getValue(), day.getValue(), signer.getValue(), seats.read()));
            Toasts.done(getTranslation("board.enter.done"));
            done.run();
        });
        add(form);
    }

    private String required(String key) {
        return getTranslation("form.required", getTranslation(key));
    }
}
