package vn.tiendo.contact.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.post.ContactPost;
import vn.tiendo.contact.post.PostService;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** One post of the catalogue. */
@Route(ContactLinks.POSTS + "/:code")
@RolesAllowed("ADMIN")
class PostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PostService posts;
    private final transient DirectoryService units;
    private String title = "";

    PostView(PostService posts, DirectoryService units) {
        this.posts = posts;
        this.units = units;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("code").orElseThrow(NotFound::new));
    }

    private void show(String code) {
        ContactPost post = posts.post(code);
        title = post.title();
        removeAll();
        FormPanel form = new FormPanel();
        PostFields fields = new PostFields(form, units);
        fields.show(post, units);
        form.primary(getTranslation("contact.post.change.action"), () -> {
            ContactPost now = fields.read();
            posts.change(now);
            Toasts.done(getTranslation("contact.post.changed", now.title()));
            show(code);
        });
        add(new PageHeader(title, new Anchor(ContactLinks.POSTS, getTranslation("contact.post.back"))), form);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
