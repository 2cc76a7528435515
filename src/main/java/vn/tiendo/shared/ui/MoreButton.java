package vn.tiendo.shared.ui;

import com.vaadin.flow.component.button.Button;

/** Below a long list that shows its first lines: more of them, and how many are left. */
public final class MoreButton extends Button {

    /** How many more lines a click brings; a page with thousands would take the browser half a minute. */
    public static final int STEP = 100;

    /** @param left how many lines are not shown; nothing stands there if none are */
    public MoreButton(int left, Runnable more) {
        setText(getTranslation("shared.more", left));
        addClassName("more");
        addClickListener(click -> more.run());
        setVisible(left > 0);
    }
}
