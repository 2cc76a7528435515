package vn.tiendo.board.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says above the seats what is wrong with all of them together. */
class SeatProblem implements HasValidation {

    private final Paragraph text = new Paragraph();

    SeatProblem(Div seats) {
        text.addClassName("problem");
        text.getElement().setAttribute("role", "alert");
        text.setVisible(false);
        seats.addComponentAsFirst(text);
    }

    @Override
    public void setErrorMessage(String message) {
        text.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return text.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        text.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return text.isVisible();
    }
}
