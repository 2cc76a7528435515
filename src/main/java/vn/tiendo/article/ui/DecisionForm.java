package vn.tiendo.article.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.shared.ui.FormPanel;

/** Yes, back, or no; the latter two with a reason. */
class DecisionForm extends FormPanel {

    DecisionForm(String yes, String no, BiConsumer<Decision, String> decide) {
        TextArea reason = field("reason", new TextArea(getTranslation("article.reason")));
        reason.setHelperText(getTranslation("article.reason.hint"));
        reason.setMaxLength(ArticleDraft.LONGEST_REASON);
        reason.setWidthFull();
        primary(yes, () -> decide.accept(Decision.PASS, reason.getValue()));
        action(
                getTranslation("ReviewService.Decision.RETURN"),
                () -> decide.accept(Decision.RETURN, reason.getValue()));
        action(no, () -> decide.accept(Decision.REJECT, reason.getValue()));
        dock();
    }
}
