package vn.tiendo.contact.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.post.ContactPost;
import vn.tiendo.contact.post.PostService;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** Adds a post to the catalogue. */
@Route(ContactLinks.ADD_POST)
@RolesAllowed("ADMIN")
class PostCreateView extends Div implements HasDynamicTitle {

    PostCreateView(PostService posts, DirectoryService units) {
        addClassName("page");
        FormPanel form = new FormPanel();
        PostFields fields = new PostFields(form, units);
        form.primary(getTranslation("contact.post.add.action"), () -> {
            ContactPost post = fields.read();
            posts.add(post);
            Toasts.done(getTranslation("contact.post.added", post.title()));
            getUI().ifPresent(ui -> ui.navigate(ContactLinks.POSTS));
        });
        add(new PageHeader(getPageTitle(), new Anchor(ContactLinks.POSTS, getTranslation("contact.post.back"))), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contact.post.add");
    }
}
