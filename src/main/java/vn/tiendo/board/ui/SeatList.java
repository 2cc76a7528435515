package vn.tiendo.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.board.BoardDraft;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.SeatRole;
import vn.tiendo.shared.ui.FormPanel;

/** The seats of a board in a form: as many as are needed, each with what problems say of it. */
class SeatList extends Div {

    private static final List<SeatRole> LEAST = List.of(SeatRole.HEAD, SeatRole.SECRETARY, SeatRole.MEMBER);

    private final FormPanel form;
    private final transient SeatFields.Choice choice;
    private final Div rows = new Div();
    private final List<SeatFields> seats = new ArrayList<>();

    SeatList(FormPanel form, SeatFields.Choice choice) {
        this.form = form;
        this.choice = choice;
        Button more = new Button(getTranslation("board.seat.add"), click -> {
            seat().as(SeatRole.MEMBER);
            place();
        });
        List.of("seats-secretary", "seats-head", "seats").forEach(about -> form.bind(about, new SeatProblem(rows)));
        add(new H2(getTranslation("board.seats")), rows, more);
    }

    private SeatFields seat() {
        SeatFields seat = new SeatFields(choice, gone -> {
            seats.remove(gone);
            rows.remove(gone);
            place();
        });
        seats.add(seat);
        rows.add(seat);
        form.watch(seat);
        return seat;
    }

    private void place() {
        for (int at = 0; at < seats.size(); at++) {
            seats.get(at).place(at, form);
        }
    }

    /** Those who are named; without any, a head, a secretary and a member still to be chosen. */
    void show(List<BoardFacts.Seat> named) {
        named.forEach(each -> seat().show(each, choice.people()));
        if (named.isEmpty()) {
            LEAST.forEach(role -> seat().as(role));
        }
        place();
    }

    List<BoardDraft.Seat> read() {
        return seats.stream().map(SeatFields::read).toList();
    }
}
