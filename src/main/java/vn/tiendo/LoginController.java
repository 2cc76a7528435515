package vn.tiendo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tiendo.shared.ui.SampleLogins;
import vn.tiendo.shared.ui.Translations;

/** The login page: plain HTML without any state, so that a morning's rush costs little. */
@Controller
class LoginController {

    private final ObjectProvider<SampleLogins> sample;
    private final Translations texts;

    LoginController(ObjectProvider<SampleLogins> sample, Translations texts) {
        this.sample = sample;
        this.texts = texts;
    }

    @GetMapping(SecurityConfiguration.LOGIN)
    String login(Model model) {
        model.addAttribute("t", (Text) key -> texts.getTranslation(key, Translations.VIETNAMESE));
        model.addAttribute("sample", sample.getIfAvailable());
        return "login";
    }

    /** Lets the page fetch its words. */
    @FunctionalInterface
    interface Text {
        String of(String key);
    }
}
