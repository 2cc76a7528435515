package vn.tiendo.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.rollout.RolloutService;
import vn.tiendo.shared.ui.DueText;

/** Why a directive was taken back, by which document, and who has not confirmed yet. */
@org.springframework.stereotype.Component
class RecalledPanel implements DirectivePanel {

    private final RolloutService rollout;
    private final FileService files;
    private final DueText words;

    RecalledPanel(RolloutService rollout, FileService files, DueText words) {
        this.rollout = rollout;
        this.files = files;
        this.words = words;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        return Optional.ofNullable(directive.recall()).map(recall -> recalled(directive.id(), recall));
    }

    private Component recalled(UUID id, DirectiveFacts.Recall recall) {
        FileSubject subject = new FileSubject(RecallGuard.TYPE, id);
        Section section = new Section();
        section.addClassName("sheet");
        section.add(
                new H2(section.getTranslation("rollout.recalled.title")),
                new Paragraph(section.getTranslation(
                        "rollout.recalled", words.time(recall.at()), recall.document(), recall.reason())));
        if (!files.of(subject).isEmpty()) {
            section.add(new FileUpload(files, subject));
        }
        List<String> waiting = rollout.unconfirmedUnits(id);
        section.add(new Paragraph(
                waiting.isEmpty()
                        ? section.getTranslation("rollout.recalled.confirmed")
                        : section.getTranslation(
                                "rollout.recalled.waiting", waiting.size(), String.join(", ", waiting))));
        return section;
    }
}
