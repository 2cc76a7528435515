package vn.tiendo.contact.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.post.ContactPost;
import vn.tiendo.contact.post.PostService;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.DirectoryService.UnitClass;
import vn.tiendo.shared.ui.PageHeader;

/** The catalogue of posts whose contacts units publish. */
@Route(ContactLinks.POSTS)
@RolesAllowed("ADMIN")
class PostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ACTS = 20;

    private final transient PostService posts;
    private final transient DirectoryService units;
    private final transient Timelines timelines;

    PostsView(PostService posts, DirectoryService units, Timelines timelines) {
        this.posts = posts;
        this.units = units;
        this.timelines = timelines;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Map<String, String> levels = units.levels().stream()
                .collect(Collectors.toMap(UnitClass::code, level -> level.name().in(getLocale())));
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        posts.all().forEach(post -> list.add(card(post, levels)));
        add(
                new PageHeader(getPageTitle(), new Anchor(ContactLinks.ADD_POST, getTranslation("contact.post.add"))),
                new Paragraph(getTranslation("contact.posts.text")),
                list,
                new H2(getTranslation("contact.posts.acts")),
                timelines.newest(AuditScope.of(List.of(PostService.STREAM)), ACTS));
    }

    private ListItem card(ContactPost post, Map<String, String> levels) {
        Anchor name = new Anchor(ContactLinks.post(post.code()), post.title());
        name.addClassName("card-title");
        String use = post.required() ? "contact.post.state.required" : "contact.post.state.optional";
        ListItem card = new ListItem(
                name,
                new Paragraph(getTranslation(
                        "contact.posts.line",
                        levels.getOrDefault(post.levelCode(), post.levelCode()),
                        getTranslation("ContactPart." + post.part()),
                        getTranslation(post.active() ? use : "contact.post.state.unused"))));
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contact.posts");
    }
}
