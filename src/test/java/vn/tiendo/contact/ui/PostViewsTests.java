package vn.tiendo.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.post.ContactPost;
import vn.tiendo.contact.post.PostService;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Screen;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
@ViewPackages(packages = "vn.tiendo.contact.ui")
class PostViewsTests extends Screen {

    @Autowired
    PostService posts;

    @Test
    void listsThePostsOfACommune() {
        UI.getCurrent().navigate(ContactLinks.POSTS);
        assertThat(lines())
                .hasSize(16)
                .anyMatch(line -> line.contains("Bí thư Đảng ủy") && line.contains("Cấp xã · Đảng ủy · bắt buộc"));
    }

    @Test
    void addsOneAndKeepsWhatWasTypedWhileItIsRefused() {
        UI.getCurrent().navigate(ContactLinks.ADD_POST);
        field("Mã (bắt buộc)").setValue("VP_TK");
        press("Thêm chức danh này");
        assertThat(field("Chức danh (bắt buộc)").getErrorMessage()).isEqualTo("Hãy ghi chức danh.");
        assertThat($(IntegerField.class).single().getErrorMessage()).isEqualTo("Thứ tự là số từ 1 đến 9999.");
        field("Chức danh (bắt buộc)").setValue("Trưởng Đài truyền thanh");
        $(IntegerField.class).single().setValue(170);
        press("Thêm chức danh này");
        assertThat(field("Mã (bắt buộc)").getErrorMessage()).isEqualTo("Mã này đã có.");
        field("Mã (bắt buộc)").setValue("DAI_TRUYEN_THANH");
        press("Thêm chức danh này");
        assertThat(lines()).anyMatch(line -> line.contains("Trưởng Đài truyền thanh"));
    }

    @Test
    void changesOneAndTellsWhoComesTooLate() {
        ContactPost before = posts.post("MOT_CUA");
        UI.getCurrent().navigate(ContactLinks.post("MOT_CUA"));
        field("Chức danh (bắt buộc)").setValue("Trung tâm Phục vụ hành chính công");
        press("Lưu chức danh");
        assertThat(posts.post("MOT_CUA").title()).isEqualTo("Trung tâm Phục vụ hành chính công");
        assertThatThrownBy(() -> posts.change(new ContactPost(
                        before.code(),
                        before.part(),
                        "Một cửa",
                        before.levelCode(),
                        before.required(),
                        before.position(),
                        before.active(),
                        before.version())))
                .isInstanceOf(PostService.PostChanged.class);
    }
}
